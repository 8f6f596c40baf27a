import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});

afterEach(() => workbench.close());

const looks = (address: string): Promise<Record<string, unknown>> => workbench.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
  range.load("style,format/fill/color,format/font/color,format/font/bold,format/font/size,format/font/italic");
  const bottom = range.format.borders.getItem("EdgeBottom").load("style,color,weight");
  await context.sync();
  const { fill, font } = range.format;
  return { style: range.style, fill: fill.color, color: font.color, bold: font.bold, size: font.size, italic: font.italic, bottom: bottom.style === "None" ? "None" : `${bottom.style} ${bottom.weight} ${bottom.color}` };
});

const give = (address: string, style: string): Promise<void> => workbench.run(async (context) => {
  context.workbook.worksheets.getItem("Sheet1").getRange(address).style = style;
  await context.sync();
});

test.each([
  ["Good", { fill: "#C6EFCE", color: "#006100", bold: false, size: 11, italic: false, bottom: "None" }],
  ["Bad", { fill: "#FFC7CE", color: "#9C0006", bold: false, size: 11, italic: false, bottom: "None" }],
  ["Heading1", { fill: "#FFFFFF", color: "#44546A", bold: true, size: 15, italic: false, bottom: "Continuous Thick #4472C4" }],
  ["Total", { fill: "#FFFFFF", color: "#000000", bold: true, size: 11, italic: false, bottom: "Double Thick #4472C4" }],
  ["Input", { fill: "#FFCC99", color: "#3F3F76", bold: false, size: 11, italic: false, bottom: "Continuous Thin #7F7F7F" }],
  ["Accent2_40", { fill: "#F8CBAD", color: "#000000", bold: false, size: 11, italic: false, bottom: "None" }],
  ["ExplanatoryText", { fill: "#FFFFFF", color: "#7F7F7F", bold: false, size: 11, italic: true, bottom: "None" }],
])("the built-in style %s gives Office's formats", async (style, expected) => {
  await give("C4:D5", style);
  expect(await looks("C4:D5")).toEqual({ style, ...expected });
});

test("Normal takes all formats away, another style only what it gives; differing styles are null", async () => {
  await workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    range.format.font.italic = true;
    range.numberFormat = [["0.0%"]];
    range.style = "Neutral";
    await context.sync();
    range.load("numberFormat");
    await context.sync();
    // A style that gives no number format leaves the cell's.
    expect(range.numberFormat).toEqual([["0.0%"]]);
  });
  expect(await looks("B2")).toMatchObject({ style: "Neutral", italic: false, fill: "#FFEB9C" });
  expect(await looks("B2:B3")).toMatchObject({ style: null });
  await give("B2", "常规");
  expect(await looks("B2")).toEqual({ style: "Normal", fill: "#FFFFFF", color: "#000000", bold: false, size: 11, italic: false, bottom: "None" });
});

test("the style goes with its cell when it is copied, when rows come and through saving, and is undone", async () => {
  await give("B2", "Good");
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.styles.add("重点");
    context.workbook.styles.getItem("重点").font.bold = true;
    sheet.getRange("E5").copyFrom("B2");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("C9").style = "重点";
    await context.sync();
  });
  expect(await looks("B3")).toMatchObject({ style: "Good" });
  expect(await looks("E6")).toMatchObject({ style: "Good", fill: "#C6EFCE" });
  const saved = await workbench.save();
  await workbench.undo();
  expect(await looks("C9")).toMatchObject({ style: "Normal", bold: false });
  await workbench.close();
  workbench = await createHeadlessWorkbench({ workbook: JSON.parse(JSON.stringify(saved)) as typeof saved });
  expect(await looks("C9")).toMatchObject({ style: "重点", bold: true });
  await workbench.run(async (context) => {
    context.workbook.styles.getItem("重点").font.color = "#C00000";
    await context.sync();
  });
  expect(await looks("C9")).toMatchObject({ color: "#C00000", bold: true });
});

test("cell properties give and read styles, several areas have one style, and a name that is none is refused", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C2").setCellProperties([[{ style: "Heading2" }, { style: "Bad" }]]);
    const properties = sheet.getRange("B2:C2").getCellProperties({ style: true, format: { font: { size: true }, borders: { style: true } } });
    await context.sync();
    expect(properties.value[0]!.map((cell) => [cell.style, cell.format?.font?.size, cell.format?.borders?.bottom?.style])).toEqual([["Heading2", 13, "Continuous"], ["Bad", 11, "None"]]);
    const areas = sheet.getRanges("E2,G4:G5");
    areas.style = "Output";
    areas.load("style");
    const cell = sheet.getRange("G5").load("style");
    await context.sync();
    expect([areas.style, cell.style]).toEqual(["Output", "Output"]);
    sheet.getRange("A1").style = "没有的样式";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
