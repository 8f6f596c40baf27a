import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

const red = "#FFC7CE";
const green = "#C6EFCE";
let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench({ functionsJson: { functions: [{ id: "TARGET", name: "TARGET", parameters: [{ name: "indicator" }] }] }, namespace: "EDU" });
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.worksheets.add("目标").getRange("A1:B4").values = [["编码", "值"], ["甲", 0.55], ["乙", 0.5], ["丙", 0.9]];
    sheet.getRange("A1:C4").values = [["编码", "实际值", "结论"], ["甲", 0.53, "未达标"], ["乙", 0.55, "达标"], ["丙", 0.9, "达标"]];
    await context.sync();
  });
});
afterEach(() => workbench.close());

async function addRule(address: string, formula: string, fill: string): Promise<string> {
  return workbench.run(async (context) => {
    const format = context.workbook.worksheets.getItem("Sheet1").getRange(address).conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = "#9C0006";
    format.load("id");
    await context.sync();
    return format.id;
  });
}
const fills = async (...addresses: string[]): Promise<(string | undefined)[]> => {
  const found: (string | undefined)[] = [];
  for (const address of addresses) found.push(await workbench.displayedFill("Sheet1", address));
  return found;
};
const fails = async (batch: (context: Excel.RequestContext) => void): Promise<string> =>
  workbench.run(async (context) => { batch(context); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);
const below = "=$B2<INDEX(目标!$B$2:$B$4,MATCH($A2,目标!$A$2:$A$4,0))";

test("a rule that looks a target up on another sheet colours the rows that miss it, and follows both sheets", async () => {
  await addRule("A2:C4", below, red);
  expect(await fills("A2", "C2", "A3", "C4")).toEqual([red, red, undefined, undefined]);
  expect(await workbench.displayedFontColor("Sheet1", "C2")).toBe("#9C0006");
  await workbench.type("Sheet1", "B2", "0.6");
  await workbench.type("目标", "B4", "0.95");
  expect(await fills("A2", "A3", "A4")).toEqual([undefined, undefined, red]);
});

test.each([
  ["above the rule", "2:2", ["A2", "A3", "A4", "A5"], [undefined, red, undefined, undefined]],
  ["inside the rule", "3:3", ["A2", "A3", "A4", "A5"], [red, undefined, undefined, undefined]],
  ["under the header's sheet", "1:1", ["A2", "A3", "A4", "A5"], [undefined, red, undefined, undefined]],
])("a row inserted %s leaves every row its own colour", async (_, rows, addresses, expected) => {
  await addRule("A2:C4", '=AND(ISNUMBER($B2),$B2<INDEX(目标!$B$2:$B$4,MATCH($A2,目标!$A$2:$A$4,0)))', red);
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(rows).insert("Down" as Excel.InsertShiftDirection);
    await context.sync();
  });
  expect(await fills(...addresses)).toEqual(expected);
});

test("a row inserted among the targets makes the rule's references grow with them", async () => {
  const id = await addRule("A2:C4", below, red);
  const formula = await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("目标").getRange("3:3").insert("Down" as Excel.InsertShiftDirection);
    const rule = context.workbook.worksheets.getItem("Sheet1").getRange("A2:C4").conditionalFormats.getItem(id).custom.rule.load("formula");
    await context.sync();
    return rule.formula;
  });
  expect(formula).toBe("=$B2<INDEX(目标!$B$2:$B$5,MATCH($A2,目标!$A$2:$A$5,0))");
  expect(await fills("A2", "A3")).toEqual([red, undefined]);
});

test("a deleted first row leaves the rule right for the rest", async () => {
  await addRule("A2:C4", '=$C2="达标"', green);
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("2:2").delete("Up" as Excel.DeleteShiftDirection);
    await context.sync();
  });
  expect(await fills("A2", "A3", "A4")).toEqual([green, green, undefined]);
});

test("the last rule added wins, and stopIfTrue and priority come back", async () => {
  const first = await addRule("A2:C4", "=TRUE", red);
  const second = await addRule("A2:C4", "=TRUE", green);
  expect(await fills("A2")).toEqual([green]);
  await workbench.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A2:C4").conditionalFormats;
    formats.getItem(second).stopIfTrue = true;
    formats.load("items/id,items/type,items/priority,items/stopIfTrue");
    await context.sync();
    expect(formats.items.map((item) => [item.id, item.type, item.priority, item.stopIfTrue])).toEqual([[second, "Custom", 0, true], [first, "Custom", 1, false]]);
    formats.getItem(first).priority = 0;
    await context.sync();
  });
  expect(await fills("A2")).toEqual([red]);
});

test("rules on values and on texts", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const value = sheet.getRange("B2:B4").conditionalFormats.add("CellValue" as Excel.ConditionalFormatType);
    value.cellValue.format.fill.color = red;
    value.cellValue.rule = { formula1: "=0.55", operator: "LessThan" };
    const text = sheet.getRange("C2:C4").conditionalFormats.add("ContainsText" as Excel.ConditionalFormatType);
    text.textComparison.format.fill.color = green;
    text.textComparison.rule = { operator: "BeginsWith" as Excel.ConditionalTextOperator, text: "达标" };
    await context.sync();
    value.cellValue.load("rule");
    text.textComparison.load("rule");
    const none = value.customOrNullObject;
    none.load("rule/formula");
    const covered = value.getRange().load("address");
    await context.sync();
    expect(value.cellValue.rule).toMatchObject({ formula1: "=0.55", operator: "LessThan" });
    expect(text.textComparison.rule).toEqual({ operator: "BeginsWith", text: "达标" });
    expect(none.isNullObject).toBe(true);
    expect(covered.address).toBe("Sheet1!B2:B4");
  });
  expect(await fills("B2", "B3", "C2", "C3")).toEqual([red, undefined, undefined, green]);
});

test("a cell's own colours are shown where no rule says otherwise, and come back without the rules", async () => {
  await addRule("A2:C4", below, red);
  const own = await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A2:A3").format.fill.color = "#112233";
    const properties = sheet.getRange("A2:A3").getCellProperties({ address: true, format: { fill: { color: true } } });
    await context.sync();
    return properties.value.map((row) => [row[0]!.address, row[0]!.format!.fill!.color]);
  });
  expect(own).toEqual([["Sheet1!A2", "#112233"], ["Sheet1!A3", "#112233"]]);
  expect(await fills("A2", "A3")).toEqual([red, "#112233"]);
});

test("deleting, clearing and counting", async () => {
  const id = await addRule("A2:C4", "=TRUE", red);
  await addRule("E2:E4", "=TRUE", green);
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const count = sheet.getRange("A1:Z9").conditionalFormats.getCount();
    sheet.getRange("A2:C4").conditionalFormats.getItem(id).delete();
    const left = sheet.getRange().conditionalFormats.getCount();
    sheet.getRange("E2").conditionalFormats.clearAll();
    const none = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect([count.value, left.value, none.value]).toEqual([2, 1, 0]);
  });
  expect(await fills("A2", "E3")).toEqual([undefined, undefined]);
});

test("what Excel refuses in a rule is refused", async () => {
  const format = (context: Excel.RequestContext): Excel.ConditionalFormat =>
    context.workbook.worksheets.getItem("Sheet1").getRange("A2:C4").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
  expect(await fails((context) => { format(context).custom.rule.formula = '=$A2=INDEX(tblX[编码],1)'; })).toBe("InvalidArgument");
  expect(await fails((context) => { format(context).custom.rule.formula = '=$B2<EDU.TARGET($A2)'; })).toBe("InvalidArgument");
  expect(await fails((context) => { format(context).custom.rule.formula = "=SUM("; })).toBe("InvalidArgument");
  expect(await fails((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A2").conditionalFormats.add("Sparkline" as Excel.ConditionalFormatType); })).toBe("InvalidArgument");
  expect(await fails((context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A2").conditionalFormats.getItem("none").delete(); })).toBe("ItemNotFound");
});
