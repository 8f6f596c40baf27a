import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

test("a link is taken from its cell alone or together with its looks; what the cell says stays", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A1", "A2", "A3"]) {
      const cell = sheet.getRange(address);
      cell.hyperlink = { address: "https://www.moe.gov.cn/", textToDisplay: "教育部" };
      cell.format.font.color = "blue";
    }
    sheet.getRange("A1").clear("Hyperlinks");
    sheet.getRange("A2").clear("RemoveHyperlinks");
    const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).load("hyperlink,values,format/font/color"));
    await context.sync();
    expect(cells.map((cell) => [cell.hyperlink?.address, cell.values[0]![0], cell.format.font.color])).toEqual([
      [undefined, "教育部", "#0000FF"], [undefined, "教育部", "#000000"], ["https://www.moe.gov.cn/", "教育部", "#0000FF"],
    ]);
  });
});

test("a colour may be said by its name in HTML; a name that is none is refused", async () => {
  await workbench.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.format.fill.color = "LightPink";
    cell.format.font.color = "darkslategray";
    cell.load("format/fill/color,format/font/color");
    await context.sync();
    expect([cell.format.fill.color, cell.format.font.color]).toEqual(["#FFB6C1", "#2F4F4F"]);
    cell.format.fill.color = "toString";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a method of a sheet that is not there does nothing, and what comes after it is done", async () => {
  await workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject("没有").delete();
    worksheets.getItemOrNullObject("没有").getRange("A1").clear();
    worksheets.add("新表");
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "新表"]);
  });
});
