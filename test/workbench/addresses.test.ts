import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

let workbench: HeadlessWorkbench;

beforeEach(async () => {
  workbench = await createHeadlessWorkbench();
});
afterEach(() => workbench.close());

test("a sheet finds its cells by a defined name too, and not those of another sheet", async () => {
  await workbench.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    workbook.names.add("Totals", sheet.getRange("C2:D5"));
    workbook.worksheets.add("别表");
    const found = sheet.getRange("totals").load("address");
    await context.sync();
    expect(found.address).toBe("Sheet1!C2:D5");
    workbook.worksheets.getItem("别表").getRange("Totals").load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("one number format in an array stands for every cell of the range; one value does not", async () => {
  await workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("E3:F4");
    range.numberFormat = [["$0.00"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["$0.00", "$0.00"], ["$0.00", "$0.00"]]);
    range.values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
