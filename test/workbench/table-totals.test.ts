import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { testOfSet } from "../support/usualExcel";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [["名称", "区", "学位"], ["一幼", "城东", 120], ["三小", "城西", 600]];
    sheet.getRange("A4:C4").values = [["注", "下面", "有字"]];
    sheet.tables.add("A1:C3", true).name = "学校";
    sheet.getRange("F1:F2").formulas = [["=学校[[#Totals],[学位]]*2"], ["=SUM(学校[学位])"]];
    await context.sync();
  });
});
afterEach(() => workbench.close());

const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("学校");
const formulas = async (address: string): Promise<unknown[][]> => workbench.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas");
  await context.sync();
  return range.formulas;
});
const fails = async (batch: (context: Excel.RequestContext) => void): Promise<string> =>
  workbench.run(async (context) => { batch(context); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);
const showTotals = (isShown: boolean) => workbench.run(async (context) => { table(context).showTotals = isShown; await context.sync(); });

test("the totals appear below, what stood there moves down, and references read them", async () => {
  await showTotals(true);
  expect(await formulas("A4:C5")).toEqual([["汇总", "", "=SUBTOTAL(109,[学位])"], ["注", "下面", "有字"]]);
  expect(await workbench.cellValue("Sheet1", "C4")).toBe(720);
  expect(await workbench.cellValue("Sheet1", "F1")).toBe(1440);
  expect(await formulas("F1:F2")).toEqual([["=学校[[#Totals],[学位]]*2"], ["=SUM(学校[学位])"]]);
  expect(await workbench.cellValue("Sheet1", "F2")).toBe(720);
  const parts = await workbench.run(async (context) => {
    const ranges = [
      table(context).getRange(), table(context).getTotalRowRange(), table(context).getDataBodyRange(),
      table(context).columns.getItem("学位").getTotalRowRange(), table(context).columns.getItem("学位").getRange(),
    ].map((range) => range.load("address"));
    const { rows } = table(context).load("showTotals");
    rows.load("count");
    await context.sync();
    return [...ranges.map(({ address }) => address), rows.count];
  });
  expect(parts).toEqual(["Sheet1!A1:C4", "Sheet1!A4:C4", "Sheet1!A2:C3", "Sheet1!C4", "Sheet1!C1:C4", 2]);
});

test("rows that come stand above the totals, and a filter's rows are not counted", async () => {
  await showTotals(true);
  await workbench.run(async (context) => {
    table(context).rows.add(undefined, [["五中", "城东", 480]]);
    table(context).getTotalRowRange().getCell(0, 0).values = [["合计"]];
    await context.sync();
  });
  expect(await formulas("A4:C6")).toEqual([["五中", "城东", 480], ["合计", "", "=SUBTOTAL(109,[学位])"], ["注", "下面", "有字"]]);
  expect(await workbench.cellValue("Sheet1", "C5")).toBe(1200);
  await workbench.run(async (context) => { table(context).columns.getItem("区").filter.applyValuesFilter(["城东"]); await context.sync(); });
  expect(await workbench.cellValue("Sheet1", "C5")).toBe(600);
  expect(await workbench.cellValue("Sheet1", "F2")).toBe(1200);
});

test("taken away and shown again they are as they were; a reload keeps them", async () => {
  await showTotals(true);
  await workbench.run(async (context) => { table(context).getTotalRowRange().getLastCell().formulas = [["=SUBTOTAL(104,[学位])"]]; await context.sync(); });
  await showTotals(false);
  expect(await formulas("A4:C4")).toEqual([["", "", ""]]);
  expect(await fails((context) => table(context).getTotalRowRange().load("address"))).toBe("ItemNotFound");
  await showTotals(true);
  expect(await formulas("A4:C4")).toEqual([["汇总", "", "=SUBTOTAL(104,[学位])"]]);
  const again = await createHeadlessWorkbench({ workbook: await workbench.save() });
  const address = await again.run(async (context) => {
    const range = table(context).getTotalRowRange().load("address");
    await context.sync();
    return range.address;
  });
  await again.close();
  expect(address).toBe("Sheet1!A4:C4");
});

test("a last column of texts is counted; the row goes with its sheet row", async () => {
  await workbench.run(async (context) => {
    table(context).columns.getItem("学位").delete();
    table(context).showTotals = true;
    await context.sync();
  });
  expect(await formulas("A4:B4")).toEqual([["汇总", "=SUBTOTAL(103,[区])"]]);
  expect(await workbench.cellValue("Sheet1", "B4")).toBe(2);
  const shown = await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("4:4").delete("Up");
    const found = table(context).load("showTotals");
    await context.sync();
    return found.showTotals;
  });
  expect(shown).toBe(false);
});

testOfSet("ExcelApiOnline", "1.1")("rows are deleted by their places, and a table is resized with its totals", async () => {
  await workbench.run(async (context) => {
    table(context).rows.add(undefined, [["五中", "城东", 480], ["六中", "城南", 300]]);
    table(context).showTotals = true;
    await context.sync();
    table(context).rows.deleteRows([0, 2]);
    table(context).rows.deleteRowsAt(1, 1);
    await context.sync();
  });
  expect(await formulas("A1:C3")).toEqual([["名称", "区", "学位"], ["三小", "城西", 600], ["汇总", "", "=SUBTOTAL(109,[学位])"]]);
  expect(await fails((context) => table(context).rows.deleteRows([5]))).toBe("ItemNotFound");
});

test("a table's sort is remembered and done again", async () => {
  await workbench.run(async (context) => { table(context).sort.apply([{ key: 2, ascending: false }]); await context.sync(); });
  const loaded = await workbench.run(async (context) => {
    const sort = table(context).sort.load("fields,matchCase,method");
    context.workbook.worksheets.getItem("Sheet1").getRange("C2").values = [[1]];
    table(context).sort.reapply();
    const names = table(context).columns.getItem("名称").getDataBodyRange().load("values");
    await context.sync();
    table(context).sort.clear();
    await context.sync();
    return { fields: sort.fields, matchCase: sort.matchCase, method: sort.method, names: names.values.flat() };
  });
  expect(loaded).toMatchObject({ fields: [{ key: 2, ascending: false }], matchCase: false, method: "PinYin", names: ["一幼", "三小"] });
});

test("a block pasted from the only row downward, and one that reaches to the right, belong to the table", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.add("空表");
    sheet.getRange("A1:B1").values = [["指标", "值"]];
    sheet.tables.add("A1:B2", true).name = "新表";
    await context.sync();
  });
  await workbench.paste("空表", "A2", [["甲", "1"], ["乙", "2"], ["丙", "3"]]);
  await workbench.paste("空表", "B3", [["5", "备注一"], ["6", "备注二"]]);
  const address = await workbench.run(async (context) => {
    const range = context.workbook.tables.getItem("新表").getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("空表!A1:C4");
});
