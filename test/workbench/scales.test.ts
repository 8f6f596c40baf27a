import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await onColumn(async (range) => { range.values = [[1], [2], [3], [3], [""]]; });
});
afterEach(() => workbench.close());

const onColumn = <Result>(batch: (range: Excel.Range, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5"), context));
const fails = (batch: (range: Excel.Range) => void): Promise<string> =>
  onColumn(async (range, context) => { batch(range); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);
const fills = async (): Promise<(string | undefined)[]> => {
  const shown: (string | undefined)[] = [];
  for (let row = 1; row <= 5; row++) shown.push(await workbench.displayedFill("Sheet1", `A${row}`));
  return shown;
};
const pink = "#FFC7CE";

test("a scale of colours is shown and read back as it was written", async () => {
  await onColumn(async (range, context) => {
    const format = range.conditionalFormats.add("ColorScale");
    format.colorScale.criteria = { minimum: { type: "LowestValue", color: "#000000" }, maximum: { type: "Number", formula: "3", color: "#FFFFFF" } };
    format.colorScale.load("criteria,threeColorScale");
    const read = range.conditionalFormats.getItemAt(0).load("type");
    await context.sync();
    expect([read.type, format.colorScale.threeColorScale]).toEqual(["ColorScale", false]);
    expect(format.colorScale.criteria).toEqual({ minimum: { type: "LowestValue", color: "#000000" }, maximum: { type: "Number", formula: "3", color: "#FFFFFF" } });
  });
  const [lowest, , highest] = await fills();
  expect([lowest, highest]).toEqual(["#000000", "#FFFFFF"]);
  expect(await fails((range) => { range.conditionalFormats.add("ColorScale").colorScale.criteria = { minimum: { type: "Number", color: "#000000" }, maximum: { type: "HighestValue", color: "#FFFFFF" } }; })).toBe("InvalidArgument");
});

test("bars are read back as they were written", async () => {
  await onColumn(async (range, context) => {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.showDataBarOnly = true;
    dataBar.positiveFormat.fillColor = "#63BE7B";
    dataBar.positiveFormat.gradientFill = false;
    dataBar.negativeFormat.fillColor = "#F8696B";
    dataBar.load("lowerBoundRule,upperBoundRule,showDataBarOnly,barDirection,positiveFormat/fillColor,positiveFormat/gradientFill,negativeFormat/fillColor");
    await context.sync();
    expect([dataBar.lowerBoundRule, dataBar.upperBoundRule, dataBar.showDataBarOnly, dataBar.barDirection])
      .toEqual([{ type: "Number", formula: "0" }, { type: "Automatic" }, true, "Context"]);
    expect([dataBar.positiveFormat.fillColor, dataBar.positiveFormat.gradientFill, dataBar.negativeFormat.fillColor]).toEqual(["#63BE7B", false, "#F8696B"]);
  });
  expect(await fails((range) => { range.conditionalFormats.add("DataBar").dataBar.barDirection = "RightToLeft"; })).toBe("ApiNotFound");
});

test.each<[Excel.ConditionalTopBottomRule, boolean[]]>([
  [{ rank: 1, type: "BottomItems" }, [true, false, false, false, false]],
  [{ rank: 2, type: "TopItems" }, [false, false, true, true, false]],
  [{ rank: 25, type: "BottomPercent" }, [true, false, false, false, false]],
])("the first or last: %j", async (rule, expected) => {
  await onColumn(async (range, context) => {
    const { topBottom } = range.conditionalFormats.add("TopBottom");
    topBottom.rule = rule;
    topBottom.format.fill.color = pink;
    topBottom.load("rule");
    await context.sync();
    expect(topBottom.rule).toEqual(rule);
  });
  expect((await fills()).map((fill) => fill === pink)).toEqual(expected);
});

test.each<[Excel.ConditionalPresetCriteriaRule["criterion"], boolean[]]>([
  ["Blanks", [false, false, false, false, true]],
  ["NonBlanks", [true, true, true, true, false]],
  ["AboveAverage", [false, false, true, true, false]],
  ["BelowAverage", [true, true, false, false, false]],
  ["UniqueValues", [true, true, false, false, false]],
  ["DuplicateValues", [false, false, true, true, false]],
])("a condition known by name: %s", async (criterion, expected) => {
  await onColumn(async (range, context) => {
    const { preset } = range.conditionalFormats.add("PresetCriteria");
    preset.rule = { criterion };
    preset.format.fill.color = pink;
    preset.load("rule");
    await context.sync();
    expect(preset.rule).toEqual({ criterion });
  });
  expect((await fills()).map((fill) => fill === pink)).toEqual(expected);
});

test("scales, bars and conditions known by name go with their cells", async () => {
  await onColumn(async (range, context) => {
    for (const type of ["ColorScale", "DataBar", "TopBottom", "PresetCriteria"] as const) range.conditionalFormats.add(type);
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("1:2").insert("Down");
    await context.sync();
    const moved = context.workbook.worksheets.getItem("Sheet1").getRange("A3:A7");
    const formats = moved.conditionalFormats.load("items/type");
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(["PresetCriteria", "TopBottom", "DataBar", "ColorScale"]);
    const places = formats.items.map((format) => format.getRange().load("address"));
    await context.sync();
    expect(places.map(({ address }) => address)).toEqual(Array(4).fill("Sheet1!A3:A7"));
  });
});

test("what the engine cannot carry is refused by name", async () => {
  expect(await fails((range) => { range.conditionalFormats.add("ColorScale").colorScale.criteria = { minimum: { type: "Percent", formula: "=B1", color: "#000000" }, maximum: { type: "HighestValue", color: "#FFFFFF" } }; })).toBe("ApiNotFound");
  expect(await fails((range) => { range.conditionalFormats.add("TopBottom").topBottom.rule = { rank: 0, type: "TopItems" }; })).toBe("InvalidArgument");
});
