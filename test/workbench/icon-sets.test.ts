import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await onColumn(async (range) => { range.values = [[0], [33], [34], [67], [100]]; });
});
afterEach(() => workbench.close());

const onColumn = <Result>(batch: (range: Excel.Range, context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  workbench.run((context) => batch(context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5"), context));
const fails = (batch: (range: Excel.Range) => void): Promise<string> =>
  onColumn(async (range, context) => { batch(range); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);
async function icons(first = 1): Promise<(string | undefined)[]> {
  const shown: (string | undefined)[] = [];
  for (let row = first; row < first + 5; row++) shown.push(await workbench.displayedIcon("Sheet1", `A${row}`));
  return shown;
}
const fill = (address: string): Promise<string | undefined> => workbench.displayedFill("Sheet1", address);

test("a new icon set is three lights by thirds; another set of as many icons keeps the bounds, one of more begins anew", async () => {
  await onColumn(async (range, context) => {
    const { iconSet } = range.conditionalFormats.add("IconSet");
    iconSet.load("style,criteria,reverseIconOrder,showIconOnly");
    await context.sync();
    expect([iconSet.style, iconSet.reverseIconOrder, iconSet.showIconOnly]).toEqual(["ThreeTrafficLights1", false, false]);
    expect(iconSet.criteria.map(({ type, formula, operator }) => [type, formula, operator])).toEqual([
      ["Percent", "0", "GreaterThanOrEqual"], ["Percent", "33", "GreaterThanOrEqual"], ["Percent", "67", "GreaterThanOrEqual"],
    ]);
  });
  expect(await icons()).toEqual([0, 1, 1, 2, 2].map((index) => `ThreeTrafficLights1 ${index}`));
  await onColumn(async (range, context) => {
    const { iconSet } = range.conditionalFormats.getItemAt(0);
    iconSet.style = "FiveRating";
    iconSet.load("criteria");
    await context.sync();
    expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(["0", "20", "40", "60", "80"]);
  });
  expect(await icons()).toEqual([0, 1, 1, 3, 4].map((index) => `FiveRating ${index}`));
});

test("bounds and single icons are those that were written; the first icon takes everything below", async () => {
  await onColumn(async (range, context) => {
    const format = range.conditionalFormats.add("IconSet");
    format.iconSet.style = "ThreeTriangles";
    format.iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThan", formula: "=33" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=$C$1", customIcon: { set: "ThreeFlags", index: 2 } as Excel.Icon },
    ];
    range.getOffsetRange(0, 2).getCell(0, 0).values = [[67]];
    format.iconSet.load("criteria");
    await context.sync();
    expect(format.iconSet.criteria.slice(1)).toEqual([
      { type: "Number", operator: "GreaterThan", formula: "=33", customIcon: null },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=$C$1", customIcon: { set: "ThreeFlags", index: 2 } },
    ]);
  });
  expect(await icons()).toEqual(["ThreeTriangles 0", "ThreeTriangles 0", "ThreeTriangles 1", "ThreeFlags 2", "ThreeFlags 2"]);
});

test("a reversed order gives the lowest values the highest icon; the rule and the reference in it follow an inserted row", async () => {
  await onColumn(async (range, context) => {
    const { iconSet } = range.conditionalFormats.add("IconSet");
    iconSet.style = "ThreeArrows";
    iconSet.reverseIconOrder = true;
    iconSet.showIconOnly = true;
    iconSet.criteria = [{} as Excel.ConditionalIconCriterion, { type: "Number", operator: "GreaterThanOrEqual", formula: "10" }, { type: "Formula", operator: "GreaterThanOrEqual", formula: "=$C$1*2" }];
    range.worksheet.getRange("C1").values = [[30]];
    await context.sync();
    range.worksheet.getRange("1:1").insert("Down");
    await context.sync();
    const moved = range.worksheet.getRange("A2:A6").conditionalFormats.getItemAt(0).iconSet.load("criteria,reverseIconOrder,showIconOnly,style");
    await context.sync();
    expect([moved.style, moved.reverseIconOrder, moved.showIconOnly, moved.criteria[1]!.formula, moved.criteria[2]!.formula])
      .toEqual(["ThreeArrows", true, true, "10", "=$C$2*2"]);
  });
  expect(await icons(2)).toEqual([2, 1, 1, 0, 0].map((index) => `ThreeArrows ${index}`));
});

test("a set that there is not, too few criteria and an icon beyond its set are refused", async () => {
  expect(await fails((range) => { range.conditionalFormats.add("IconSet").iconSet.style = "SixStars" as Excel.IconSet; })).toBe("InvalidArgument");
  expect(await fails((range) => { range.conditionalFormats.add("IconSet").iconSet.criteria = [{ type: "Number", operator: "GreaterThan", formula: "1" }]; })).toBe("InvalidArgument");
  expect(await fails((range) => {
    range.conditionalFormats.add("IconSet").iconSet.criteria = [{ customIcon: { set: "ThreeFlags", index: 3 } } as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThan", formula: "1" }, { type: "Number", operator: "GreaterThan", formula: "2" }];
  })).toBe("InvalidArgument");
});

test("standard deviations count those of a sample", async () => {
  // 0 33 34 67 100: the mean is 46.8, the sample's deviation 37.9 (of the whole: 33.9).
  await onColumn(async (range, context) => {
    for (const [criterion, color] of [["OneStdDevAboveAverage", "lightgreen"], ["OneStdDevBelowAverage", "tomato"]] as const) {
      const { preset } = range.conditionalFormats.add("PresetCriteria");
      preset.rule = { criterion };
      preset.format.fill.color = color;
    }
    await context.sync();
    range.worksheet.getRange("1:1").insert("Down");
    await context.sync();
    range.worksheet.getRange("A6").values = [[84]];
    const rule = range.worksheet.getRange("A2:A6").conditionalFormats.getItemAt(0).preset.load("rule");
    await context.sync();
    expect(rule.rule).toEqual({ criterion: "OneStdDevBelowAverage" });
  });
  // 0 33 34 67 84: 43.6 and 32.7 (29.2): one above begins at 76.3, one below at 10.9.
  expect(await Promise.all(["A2", "A3", "A5", "A6"].map(fill))).toEqual(["#FF6347", undefined, undefined, "#90EE90"]);
});

test("a comparison stays one when the cells that it names move", async () => {
  await onColumn(async (range, context) => {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "Between", formula1: "=$C$1", formula2: "=$C$1+40" };
    cellValue.format.fill.color = "#112233";
    range.worksheet.getRange("C1").values = [[30]];
    await context.sync();
    range.worksheet.getRange("1:2").insert("Down");
    await context.sync();
    const moved = range.worksheet.getRange("A3:A7").conditionalFormats.getItemAt(0).load("type");
    moved.cellValue.load("rule");
    await context.sync();
    expect([moved.type, moved.cellValue.rule]).toEqual(["CellValue", { operator: "Between", formula1: "=$C$3", formula2: "=$C$3+40" }]);
  });
  expect(await Promise.all(["A3", "A4", "A6", "A7"].map(fill))).toEqual([undefined, "#112233", "#112233", undefined]);
});

test("a rule of several blocks counts over all of them, and bars may say the direction that they have", async () => {
  await onColumn(async (range, context) => {
    const blocks = range.worksheet.getRanges("A1:A2,A4:A5");
    const { topBottom } = blocks.conditionalFormats.add("TopBottom");
    topBottom.rule = { rank: 1, type: "TopItems" };
    topBottom.format.fill.color = "#445566";
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.barDirection = "LeftToRight";
    dataBar.negativeFormat.matchPositiveFillColor = true;
    dataBar.load("barDirection,negativeFormat/fillColor,positiveFormat/fillColor");
    const count = blocks.conditionalFormats.getCount();
    await context.sync();
    expect([count.value, dataBar.barDirection, dataBar.negativeFormat.fillColor]).toEqual([2, "LeftToRight", dataBar.positiveFormat.fillColor]);
  });
  expect(await Promise.all(["A1", "A3", "A5"].map(fill))).toEqual([undefined, undefined, "#445566"]);
});

test("a copied sheet has the rules in their order, each saying what it said", async () => {
  await onColumn(async (range, context) => {
    range.conditionalFormats.add("IconSet").iconSet.style = "FourArrows";
    range.conditionalFormats.add("CellValue").cellValue.rule = { operator: "GreaterThan", formula1: "=50" };
    const copy = range.worksheet.copy("End");
    const formats = copy.getRange("A1:A5").conditionalFormats.load("items/type");
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(["CellValue", "IconSet"]);
    const style = formats.items[1]!.iconSet.load("style");
    const rule = formats.items[0]!.cellValue.load("rule");
    await context.sync();
    expect([style.style, rule.rule.formula1]).toEqual(["FourArrows", "=50"]);
  });
});
