import { createHeadlessWorkbench } from "../../../src/workbench/headless";
import { convertWithLibreOffice } from "../../support/libreOffice";
import { openFile, saveAsFile } from "./support";

/** Rules written by Microsoft's client, saved as a file and opened again, and what LibreOffice makes of the file. */

test("every kind of rule that a file holds says the same when the file is opened again", async () => {
  const first = await createHeadlessWorkbench();
  const written = await first.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [100]];
    const rules = (column: string): Excel.ConditionalFormatCollection => sheet.getRange(`${column}1:${column}5`).conditionalFormats;
    rules("A").add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" }, midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" }, maximum: { type: "Formula", formula: "=$A$5/2", color: "#63BE7B" },
    };
    const { dataBar } = rules("B").add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "HighestValue" };
    const { iconSet } = rules("C").add("IconSet");
    iconSet.style = "FourArrows";
    iconSet.reverseIconOrder = true;
    iconSet.criteria = [{} as Excel.ConditionalIconCriterion, ...["1", "2", "=$A$3"].map((formula) => ({ type: "Number" as const, operator: "GreaterThanOrEqual" as const, formula }))];
    const top = rules("A").add("TopBottom");
    top.topBottom.rule = { type: "TopItems", rank: 2 };
    top.topBottom.format.font.bold = true;
    rules("D").add("TopBottom").topBottom.rule = { type: "BottomPercent", rank: 40 };
    for (const criterion of ["Blanks", "Errors", "LastMonth", "EqualOrBelowAverage", "TwoStdDevAboveAverage", "UniqueValues"] as const) rules("E").add("PresetCriteria").preset.rule = { criterion };
    await context.sync();
    return first.engine.rules.list(first.engine.sheets.list()[0]!.id);
  });
  const { bytes, lost } = await saveAsFile(first);
  expect(lost).toEqual([]);
  const { workbench: second } = await openFile(bytes);
  const read = second.engine.rules.list(second.engine.sheets.list()[0]!.id);
  const plain = (rules: typeof read): unknown => JSON.parse(JSON.stringify(rules.map(({ areas, condition }) => ({ areas, condition }))));
  expect(plain(read)).toEqual(plain(written));
  expect(await second.displayedIcon("Sheet1", "C1")).toBe(await first.displayedIcon("Sheet1", "C1"));
  await first.close();
  await second.close();
  expect((await convertWithLibreOffice(bytes, "pdf")).length).toBeGreaterThan(1000);
}, 60_000);

test("what a file cannot hold of a rule is told", async () => {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").conditionalFormats.add("IconSet").iconSet.style = "ThreeStars";
    await context.sync();
  });
  expect((await saveAsFile(workbench)).lost).toEqual(["rules"]);
  await workbench.close();
});
