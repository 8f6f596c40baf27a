import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

test("a sheet's copy has its own tables, which its formulas name, with options, totals and filters", async () => {
  await workbench.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("B2:D4").values = [["指标", "数", "倍"], ["甲", 1, ""], ["乙", 2, ""]];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "监测";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    sheet.getRange("D3:D4").formulas = [["=[@数]*2"], ["=[@数]*2"]];
    table.showTotals = true;
    sheet.getRange("G1").formulas = [["=SUM(监测[数])"]];
    const other = worksheets.add("末");
    other.getRange("A1").formulas = [["=SUM(监测[数])"]];
    await context.sync();
    table.columns.getItem("指标").filter.applyValuesFilter(["乙"]);
    const copy = sheet.copy("End");
    copy.getRange("C3").values = [[100]];
    await context.sync();
    const copied = copy.tables.getItemAt(0).load("name,style,showBandedRows,showTotals");
    const columns = copied.columns.load("items/name");
    const formulas = copy.getRange("D3:D5").load("formulas,values");
    const outside = copy.getRange("G1").load("formulas,values");
    const elsewhere = other.getRange("A1").load("formulas,values");
    const source = sheet.getRange("G1").load("formulas,values");
    const area = copied.getRange().load("address");
    const hidden = [copy.getRange("3:3").load("rowHidden"), copy.getRange("4:4").load("rowHidden")];
    const filter = copied.columns.getItem("指标").filter.load("criteria");
    tables.load("items/name");
    await context.sync();
    expect([copied.name, copied.style, copied.showBandedRows, copied.showTotals]).toEqual(["监测2", "TableStyleLight9", false, true]);
    expect(columns.items.map(({ name }) => name)).toEqual(["指标", "数", "倍"]);
    expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["乙"] });
    expect(area.address).toBe("'Sheet1 (2)'!B2:D5");
    expect(formulas.formulas).toEqual([["=[@数]*2"], ["=[@数]*2"], ["=SUBTOTAL(109,[倍])"]]);
    // The first row is filtered away: the totals leave it out.
    expect(formulas.values).toEqual([[200], [4], [4]]);
    expect([outside.formulas, outside.values]).toEqual([[["=SUM(监测2[数])"]], [[102]]]);
    expect([source.formulas, source.values, elsewhere.formulas, elsewhere.values]).toEqual([[["=SUM(监测[数])"]], [[3]], [["=SUM(监测[数])"]], [[3]]]);
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([true, false]);
    expect(tables.items.map(({ name }) => name).sort()).toEqual(["监测", "监测2"]);
    const third = sheet.copy("End").tables.getItemAt(0).load("name");
    await context.sync();
    expect(third.name).toBe("监测3");
    // The copy's filter is its own.
    copied.clearFilters();
    const shown = copy.getRange("3:3").load("rowHidden");
    const still = sheet.getRange("3:3").load("rowHidden");
    await context.sync();
    expect([shown.rowHidden, still.rowHidden]).toEqual([false, true]);
  });
});

test("a copy that is undone leaves the first table and its formulas as they were", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [["甲", "乙"], [1, 2]];
    sheet.tables.add("A1:B2", true).name = "数据";
    sheet.getRange("D1").formulas = [["=SUM(数据)"]];
    await context.sync();
    sheet.copy("End");
    await context.sync();
  });
  await workbench.engine.undo();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2").values = [[10]];
    const sum = sheet.getRange("D1").load("values,formulas");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    expect([sum.formulas, sum.values, tables.items.map(({ name }) => name)]).toEqual([[["=SUM(数据)"]], [[11]], ["数据"]]);
  });
});
