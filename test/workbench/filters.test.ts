import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

/** Five schools: name, district, places, opened on. */
const rows = [
  ["名称", "区", "学位", "开办"],
  ["一幼", "城东", 120, "2024/3/15"],
  ["二幼", "城西", 90, "2025/3/2"],
  ["三小", "城东", 600, "2025/9/1"],
  ["四小", "城南", 480, ""],
  ["五中", "城西", 600, "2026/9/1"],
];

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D6").values = rows;
    sheet.getRange("D2:D6").numberFormat = [["yyyy/m/d"], ["yyyy/m/d"], ["yyyy/m/d"], ["yyyy/m/d"], ["yyyy/m/d"]];
    sheet.tables.add("A1:D6", true).name = "学校";
    sheet.getRange("F1").formulas = [["=SUBTOTAL(9,学校[学位])"]];
    await context.sync();
  });
});
afterEach(() => workbench.close());

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");
const column = (context: Excel.RequestContext, name: string): Excel.Filter => context.workbook.tables.getItem("学校").columns.getItem(name).filter;

/** The names that a person still sees. */
const visible = async (): Promise<unknown[]> => workbench.run(async (context) => {
  const view = sheet1(context).getRange("A2:A6").getVisibleView().load("values");
  await context.sync();
  return view.values.flat();
});
const filtered = async (batch: (context: Excel.RequestContext) => void): Promise<unknown[]> => {
  await workbench.run(async (context) => { batch(context); await context.sync(); });
  return visible();
};
const fails = async (batch: (context: Excel.RequestContext) => void): Promise<string> =>
  workbench.run(async (context) => { batch(context); await context.sync(); return "no error"; }).catch((error: { code: string }) => error.code);

test("a filter by values hides the other rows, and SUBTOTAL and rowHidden say so", async () => {
  expect(await filtered((context) => column(context, "区").applyValuesFilter(["城东", "城南"]))).toEqual(["一幼", "三小", "四小"]);
  expect(await workbench.cellValue("Sheet1", "F1")).toBe(120 + 600 + 480);
  const hidden = await workbench.run(async (context) => {
    const rowsAsked = [2, 3, 4].map((row) => sheet1(context).getRange(`${row}:${row}`).load("rowHidden"));
    await context.sync();
    return rowsAsked.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([false, true, false]);
  expect(await filtered((context) => column(context, "区").clear())).toEqual(["一幼", "二幼", "三小", "四小", "五中"]);
  expect(await workbench.cellValue("Sheet1", "F1")).toBe(1890);
});

test.each([
  ["applyCustomFilter over 100", (filter: Excel.Filter) => filter.applyCustomFilter(">100"), ["一幼", "三小", "四小", "五中"]],
  ["applyCustomFilter between", (filter: Excel.Filter) => filter.applyCustomFilter(">=100", "<500", "And"), ["一幼", "四小"]],
  ["applyCustomFilter or", (filter: Excel.Filter) => filter.applyCustomFilter("<100", "=480", "Or"), ["二幼", "四小"]],
  ["applyTopItemsFilter: those that equal the last one are in", (filter: Excel.Filter) => filter.applyTopItemsFilter(1), ["三小", "五中"]],
  ["applyBottomItemsFilter", (filter: Excel.Filter) => filter.applyBottomItemsFilter(2), ["一幼", "二幼"]],
  // 40 % of five rows are two.
  ["applyTopPercentFilter", (filter: Excel.Filter) => filter.applyTopPercentFilter(40), ["三小", "五中"]],
  // 10 % of five rows are less than one: one is left.
  ["applyBottomPercentFilter", (filter: Excel.Filter) => filter.applyBottomPercentFilter(10), ["二幼"]],
  // The average is 378.
  ["applyDynamicFilter above the average", (filter: Excel.Filter) => filter.applyDynamicFilter("AboveAverage"), ["三小", "四小", "五中"]],
  ["apply", (filter: Excel.Filter) => filter.apply({ filterOn: "Custom", criterion1: "<>600" }), ["一幼", "二幼", "四小"]],
])("%s", async (_name, apply, expected) => {
  expect(await filtered((context) => apply(column(context, "学位")))).toEqual(expected);
});

test.each([
  ["AllDatesInPeriodMarch", ["一幼", "二幼"]],
  ["AllDatesInPeriodQuarter3", ["三小", "五中"]],
] as const)("dates of a period: %s", async (period, expected) => {
  expect(await filtered((context) => column(context, "开办").applyDynamicFilter(period))).toEqual(expected);
});

test("dates by year and month, and blank cells", async () => {
  const dates = [{ date: "2025-03", specificity: "Month" as const }, { date: "2026", specificity: "Year" as const }];
  expect(await filtered((context) => column(context, "开办").applyValuesFilter(dates))).toEqual(["二幼", "五中"]);
  expect(await filtered((context) => column(context, "开办").applyCustomFilter("="))).toEqual(["四小"]);
  expect(await filtered((context) => column(context, "开办").applyCustomFilter(">=2025-9-1"))).toEqual(["三小", "五中"]);
});

test("texts by pattern, and columns together", async () => {
  expect(await filtered((context) => column(context, "名称").applyCustomFilter("=*小"))).toEqual(["三小", "四小"]);
  expect(await filtered((context) => column(context, "区").applyValuesFilter(["城东"]))).toEqual(["三小"]);
  expect(await filtered((context) => context.workbook.tables.getItem("学校").clearFilters())).toHaveLength(5);
});

test("colours of cells and fonts, a conditional format's included", async () => {
  await workbench.run(async (context) => {
    sheet1(context).getRange("A3").format.fill.color = "#FFC7CE";
    sheet1(context).getRange("A4").format.font.color = "#9C0006";
    const rule = sheet1(context).getRange("A2:A6").conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=$C2=120';
    rule.custom.format.fill.color = "#FFC7CE";
    await context.sync();
  });
  expect(await filtered((context) => column(context, "名称").applyCellColorFilter("#FFC7CE"))).toEqual(["一幼", "二幼"]);
  expect(await filtered((context) => column(context, "名称").applyFontColorFilter("#9C0006"))).toEqual(["三小"]);
});

test("criteria come back as they were given, and what Excel refuses is refused", async () => {
  const answer = await workbench.run(async (context) => {
    const table = context.workbook.tables.getItem("学校");
    table.columns.getItem("学位").filter.applyTopItemsFilter(2);
    table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["城东"] });
    table.autoFilter.load("criteria,enabled,isDataFiltered");
    const area = table.autoFilter.getRange().load("address");
    const one = table.columns.getItem("学位").filter.load("criteria");
    await context.sync();
    return { criteria: table.autoFilter.criteria, enabled: table.autoFilter.enabled, data: table.autoFilter.isDataFiltered, address: area.address, one: one.criteria };
  });
  const nothing = { criterion1: null, criterion2: null, operator: null, values: null, color: null, dynamicCriteria: null, icon: null, subField: null };
  expect(answer).toEqual({
    criteria: [null, { ...nothing, filterOn: "Values", values: ["城东"] }, { ...nothing, filterOn: "TopItems", criterion1: "2" }, null],
    enabled: true, data: true, address: "Sheet1!A1:D6", one: { ...nothing, filterOn: "TopItems", criterion1: "2" },
  });
  expect(await fails((context) => column(context, "学位").applyTopItemsFilter(0))).toBe("InvalidArgument");
  expect(await fails((context) => column(context, "学位").apply({ filterOn: "Custom" }))).toBe("InvalidArgument");
  expect(await fails((context) => column(context, "学位").applyDynamicFilter("Unknown"))).toBe("InvalidArgument");
  expect(await fails((context) => column(context, "学位").applyIconFilter({ set: "ThreeArrows", index: 0 }))).toBe("ApiNotFound");
});

test("a filter looks at the cells when it is applied, not when they change", async () => {
  await filtered((context) => column(context, "学位").applyCustomFilter(">500"));
  expect(await filtered((context) => { sheet1(context).getRange("C2").values = [[900]]; })).toEqual(["三小", "五中"]);
  expect(await filtered((context) => context.workbook.tables.getItem("学校").reapplyFilters())).toEqual(["一幼", "三小", "五中"]);
});

test("hidden rows and filters go where rows and columns go", async () => {
  await filtered((context) => column(context, "学位").applyCustomFilter(">500"));
  await workbench.run(async (context) => {
    sheet1(context).getRange("1:2").insert("Down");
    context.workbook.tables.getItem("学校").columns.add(0, undefined, "编码");
    await context.sync();
  });
  const view = await workbench.run(async (context) => {
    const names = context.workbook.tables.getItem("学校").columns.getItem("名称").getDataBodyRange().getVisibleView().load("values");
    const filter = context.workbook.tables.getItem("学校").columns.getItem("学位").filter.load("criteria");
    await context.sync();
    return { names: names.values.flat(), criterion: filter.criteria.criterion1 };
  });
  expect(view).toEqual({ names: ["三小", "五中"], criterion: ">500" });
});

test("undo takes a filter back, and a reload keeps it", async () => {
  await filtered((context) => column(context, "区").applyValuesFilter(["城西"]));
  const again = await createHeadlessWorkbench({ workbook: await workbench.save() });
  const shown = await again.run(async (context) => {
    const view = context.workbook.worksheets.getItem("Sheet1").getRange("A2:A6").getVisibleView().load("values");
    const filter = context.workbook.tables.getItem("学校").columns.getItem("区").filter.load("criteria");
    await context.sync();
    return [view.values.flat(), filter.criteria.values];
  });
  await again.close();
  expect(shown).toEqual([["二幼", "五中"], ["城西"]]);
  await workbench.undo();
  expect(await visible()).toHaveLength(5);
});

describe("a worksheet's own filter", () => {
  beforeEach(() => workbench.run(async (context) => {
    context.workbook.tables.getItem("学校").convertToRange();
    sheet1(context).getRange("F1").formulas = [["=SUBTOTAL(9,C2:C6)"]];
    await context.sync();
  }));

  test("applies, says what it is, and is taken away", async () => {
    expect(await filtered((context) => {
      const { autoFilter } = sheet1(context);
      autoFilter.apply("A1:D6", 1, { filterOn: "Values", values: ["城西", "城南"] });
      autoFilter.apply("A1:D6", 2, { filterOn: "BottomItems", criterion1: "2" });
    })).toEqual(["二幼"]);
    expect(await workbench.cellValue("Sheet1", "F1")).toBe(90);
    const answer = await workbench.run(async (context) => {
      const { autoFilter } = sheet1(context);
      autoFilter.load();
      const area = autoFilter.getRange().load("address");
      await context.sync();
      return { ...autoFilter.toJSON(), address: area.address };
    });
    expect(answer).toMatchObject({ enabled: true, isDataFiltered: true, address: "Sheet1!A1:D6" });
    expect(answer.criteria!.map((one) => one?.filterOn)).toEqual([undefined, "Values", "BottomItems", undefined]);
    expect(await filtered((context) => sheet1(context).autoFilter.clearColumnCriteria(2))).toEqual(["二幼", "四小", "五中"]);
    expect(await filtered((context) => sheet1(context).autoFilter.clearCriteria())).toHaveLength(5);
    await filtered((context) => sheet1(context).autoFilter.apply("A1:D6", 1, { filterOn: "Values", values: ["城西"] }));
    expect(await filtered((context) => sheet1(context).autoFilter.remove())).toHaveLength(5);
    const gone = await workbench.run(async (context) => {
      const area = sheet1(context).autoFilter.getRangeOrNullObject();
      const auto = sheet1(context).autoFilter.load("enabled");
      await context.sync();
      return [area.isNullObject, auto.enabled];
    });
    expect(gone).toEqual([true, false]);
    expect(await fails((context) => sheet1(context).autoFilter.reapply())).toBe("InvalidOperation");
  });

  test("a single cell means the block round it; a changed cell counts after reapply", async () => {
    expect(await filtered((context) => sheet1(context).autoFilter.apply(sheet1(context).getRange("B2"), 2, { filterOn: "Custom", criterion1: ">=600" })))
      .toEqual(["三小", "五中"]);
    expect(await filtered((context) => {
      sheet1(context).getRange("C2").values = [[600]];
      sheet1(context).autoFilter.reapply();
    })).toEqual(["一幼", "三小", "五中"]);
    const again = await createHeadlessWorkbench({ workbook: await workbench.save() });
    expect(await again.cellValue("Sheet1", "F1")).toBe(1800);
    await again.close();
  });
});
