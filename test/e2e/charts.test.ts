import { openWorkbench, type OpenedWorkbench } from "../support/browser";

/** Charts that an add-in makes are there to be seen: drawn over the cells, live, in the right place. */

let opened: OpenedWorkbench;
beforeAll(async () => {
  opened = await openWorkbench();
}, 60_000);
afterAll(() => opened.close());

const frames = () => opened.page.locator(".chart-frame");
const labelled = (title: string) => opened.page.getByRole("img", { name: `图表：${title}` });

test("charts stand over their cells with every label, follow a change, the scrolling and a person's hand", async () => {
  await opened.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C5").values = [["年份", "学前教育毛入园率", "义务教育巩固率"], ["2021年", 0.88, 0.95], ["2022年", 0.9, 0.955], ["2023年", 0.91, 0.96], ["2024年", 0.93, 0.97]];
    sheet.getRange("B2:C5").numberFormat = Array.from({ length: 4 }, () => ["0.0%", "0.0%"]);
    const column = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"));
    column.title.text = "学前教育与义务教育";
    column.setPosition("E2", "I13");
    column.series.getItemAt(0).hasDataLabels = true;
    const line = sheet.charts.add("LineMarkers", sheet.getRange("A1:C5"));
    line.title.text = "趋势";
    line.legend.position = "Right";
    line.setPosition("A15", "D27");
    const pie = sheet.charts.add("Pie", sheet.getRange("A1:B5"));
    pie.title.text = "占比";
    pie.dataLabels.set({ showPercentage: true, showValue: false, showCategoryName: true });
    pie.setPosition("E15", "I27");
    const bar = sheet.charts.add("BarStacked", sheet.getRange("A1:C5"));
    bar.title.text = "条形";
    bar.setPosition("J2", "M13");
    await context.sync();
  }));
  await labelled("学前教育与义务教育").waitFor();
  expect(await frames().count()).toBe(4);
  const words = (await labelled("学前教育与义务教育").locator("text").allTextContents()).join(" ");
  for (const word of ["学前教育与义务教育", "学前教育毛入园率", "义务教育巩固率", "2021年", "2024年", "88.0%"]) expect(words).toContain(word);
  await opened.screenshot("charts");

  await opened.page.evaluate(() => window.workbench.typeInto("Sheet1", "B2", "0.5"));
  await labelled("学前教育与义务教育").locator("text", { hasText: "50.0%" }).first().waitFor();

  const before = (await labelled("趋势").boundingBox())!;
  await opened.page.mouse.move(before.x + 20, before.y + 20);
  await opened.page.mouse.down();
  await opened.page.mouse.move(before.x + 80, before.y + 50, { steps: 4 });
  await opened.page.mouse.up();
  const lineLeft = (): Promise<number> => opened.pane.evaluate(() => Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    charts.load("items/chartType,items/left");
    await context.sync();
    return charts.items.find(({ chartType }) => chartType === "LineMarkers")!.left;
  }));
  // Sixty pixels are forty-five points.
  expect(await lineLeft()).toBeCloseTo(45, 3);
  await opened.screenshot("charts-moved");

  const [start] = [(await labelled("占比").boundingBox())!];
  await opened.page.mouse.wheel(0, 200);
  await opened.page.waitForFunction((top) => document.querySelectorAll(".chart-frame")[2]!.getBoundingClientRect().top < top - 50, start.y);
  await labelled("占比").focus();
  await opened.page.keyboard.press("Delete");
  await labelled("占比").waitFor({ state: "detached" });
  expect(await frames().count()).toBe(3);
  expect(opened.errors).toEqual([]);
}, 60_000);

test("a chart scrolls away below frozen rows and columns, and its labels stand apart however small it is", async () => {
  await opened.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("冻结");
    sheet.activate();
    sheet.getRange("A1:B4").values = [["学前", "小学"], [1, 120], [2, 140], [3, 190]];
    sheet.getRange("A2:B4").numberFormat = Array.from({ length: 3 }, () => ["0", "0.0%"]);
    sheet.freezePanes.freezeAt(sheet.getRange("A1"));
    const column = sheet.charts.add("ColumnStacked100", sheet.getRange("A1:B4"));
    column.title.text = "小图";
    column.setPosition("C2", "E10");
    const scatter = sheet.charts.add("XYScatter", sheet.getRange("A1:B4"));
    scatter.title.text = "散点";
    scatter.setPosition("G2", "K16");
    await context.sync();
  }));
  await labelled("小图").waitFor();
  const boxes = await labelled("小图").locator("text", { hasText: /%$/ }).evaluateAll((texts) => texts.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  boxes.sort((one, other) => one.top - other.top);
  expect(boxes.length).toBeGreaterThan(1);
  boxes.slice(1).forEach((box, index) => { expect(box.top).toBeGreaterThanOrEqual(boxes[index]!.bottom - 2); });
  // Its places are counts, its heights percentages: each axis has the format of its own cells.
  const words = await labelled("散点").locator("text").allTextContents();
  expect(words).toContain("3");
  expect(words.some((word) => word.endsWith(".0%"))).toBe(true);

  const before = (await labelled("小图").boundingBox())!;
  const inHeading = { x: before.x + before.width / 2, y: before.y - 8 };
  await opened.page.mouse.move(before.x + 20, before.y + 400);
  await opened.page.mouse.wheel(0, 60);
  await opened.page.waitForFunction((top) => document.querySelector(".chart-frame")!.getBoundingClientRect().top < top - 30, before.y);
  const isCovered = ({ x, y }: { x: number; y: number }) => document.elementFromPoint(x, y)?.closest(".chart-frame") !== null;
  expect(await opened.page.evaluate(isCovered, inHeading)).toBe(false);
  expect(await opened.page.evaluate(isCovered, { x: inHeading.x, y: inHeading.y + 20 })).toBe(true);
  await opened.screenshot("charts-frozen");
  expect(opened.errors).toEqual([]);
}, 60_000);

test("a sheet copied by the grid's own menu has its charts and comments", async () => {
  await opened.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("母本");
    sheet.activate();
    sheet.getRange("A1:B3").values = [["年份", "人数"], ["2021年", 12], ["2022年", 15]];
    sheet.comments.add("A2", "请核对这个数：与统计年鉴的口径不一致，上报之前再向教育统计科确认一遍。").replies.add("已核对");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).title.text = "人数走势";
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=B2>14";
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=B2>10";
    await context.sync();
  }));
  await labelled("人数走势").waitFor();
  const tab = opened.page.getByText("母本", { exact: true }).first();
  await tab.click({ button: "right" });
  await opened.page.getByText("复制", { exact: true }).first().click();
  await opened.page.getByText(/母本.*副本/).first().waitFor();
  await labelled("人数走势").waitFor();
  const copied = (): Promise<unknown> => opened.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    sheet.charts.load("items/name");
    sheet.comments.load("items/content,items/replies/items/content");
    const formats = sheet.getRange("B2").conditionalFormats.load("items/id");
    await context.sync();
    const source = sheet.charts.items[0]!.series.getItemAt(0).getDimensionDataSourceString("Values");
    const rules = formats.items.map((format) => format.custom.rule.load("formula"));
    await context.sync();
    return [
      sheet.name !== "母本" && source.value.startsWith(`'${sheet.name}'`), sheet.charts.items.length,
      sheet.comments.items.map(({ content, replies }) => [content.slice(0, 5), replies.items.length]), rules.map(({ formula }) => formula),
    ];
  }));
  expect(await copied()).toEqual([true, 1, [["请核对这个", 1]], ["=B2>10", "=B2>14"]]);

  // The note shows all of a comment and its reply.
  const name = (await opened.page.getByText(/母本.*副本/).first().boundingBox())!;
  await opened.page.mouse.move(name.x, name.y - 200);
  await opened.page.mouse.move(90, 159, { steps: 3 });
  const note = opened.page.locator("textarea:visible").first();
  await note.waitFor({ timeout: 10_000 });
  expect(await note.inputValue()).toContain("已核对");
  expect(await note.evaluate((area) => area.scrollHeight <= area.clientHeight + 2)).toBe(true);
  await opened.screenshot("charts-copied");
  expect(opened.errors).toEqual([]);
}, 60_000);

test("trends are drawn over columns, bars, lines and points, and named in the legend", async () => {
  await opened.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("趋势");
    sheet.activate();
    sheet.getRange("A1:B6").values = [["年份", "人数"], ["2021年", 10], ["2022年", 24], ["2023年", 22], ["2024年", 41], ["2025年", 50]];
    sheet.getRange("D1:E6").values = [["学校", "教师"], [10, 120], [20, 230], [30, 320], [40, 390], [50, 520]];
    const make = (type: "ColumnClustered" | "BarClustered" | "LineMarkers" | "XYScatter", start: string, end: string, trend: "Linear" | "Polynomial" | "MovingAverage"): void => {
      const chart = sheet.charts.add(type, sheet.getRange(type === "XYScatter" ? "D1:E6" : "A1:B6"));
      chart.title.text = `趋势${type}`;
      chart.legend.visible = true;
      chart.setPosition(start, end);
      chart.series.getItemAt(0).trendlines.add(trend).format.line.color = "#C00000";
    };
    make("ColumnClustered", "A8", "D20", "Linear");
    make("BarClustered", "E8", "H20", "Linear");
    make("LineMarkers", "I8", "L20", "MovingAverage");
    make("XYScatter", "A21", "D33", "Polynomial");
    await context.sync();
  }));
  await labelled("趋势XYScatter").waitFor();
  for (const [title, name] of [["趋势ColumnClustered", "线性 (人数)"], ["趋势BarClustered", "线性 (人数)"], ["趋势LineMarkers", "2 周期移动平均 (人数)"], ["趋势XYScatter", "多项式 (教师)"]] as const) {
    expect(await labelled(title).locator("text").allTextContents()).toContain(name);
    // Once as the line and once in the legend.
    expect(await labelled(title).locator("path[stroke='#C00000']").count()).toBeGreaterThanOrEqual(2);
  }
  await opened.screenshot("charts-trends");
  expect(opened.errors).toEqual([]);
}, 60_000);
