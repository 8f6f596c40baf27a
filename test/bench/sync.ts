import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

/** How long a sync over a small sheet takes: a table of 60 rows with formulas and two conditional formats. */

const rows = 60;
const rounds = 40;

async function prepare(workbench: HeadlessWorkbench): Promise<void> {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`A1:E${rows + 1}`).formulas = [
      ["指标", "目标", "实际", "差距", "结论"],
      ...Array.from({ length: rows }, (_, index) => [`指标${index + 1}`, 60, 50 + (index % 20), `=C${index + 2}-B${index + 2}`, `=IF(D${index + 2}>=0,"达标","未达标")`]),
    ];
    sheet.tables.add(`A1:E${rows + 1}`, true).name = "tblBench";
    sheet.getRange("G1").formulas = [["=COUNTIF(tblBench[结论],\"达标\")"]];
    for (const [word, color] of [["达标", "#E3F3E3"], ["未达标", "#FDE7E9"]] as const) {
      const format = sheet.getRange(`E2:E${rows + 1}`).conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = `=$E2="${word}"`;
      format.custom.format.fill.color = color;
    }
    await context.sync();
  });
  await workbench.settle();
}

/** Milliseconds of the middle round. */
async function median(work: (round: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[rounds >> 1]!;
}

async function measure(): Promise<void> {
  const workbench = await createHeadlessWorkbench();
  await prepare(workbench);
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const read = async (): Promise<unknown> => {
      const cell = sheet.getRange("G1").load("values");
      await context.sync();
      return cell.values[0]![0];
    };
    const reading = await median(async () => { await read(); });
    const writing = await median(async (round) => {
      // From a miss to a hit and back: the count follows, or the measurement means nothing.
      sheet.getRange("C2").values = [[round % 2 === 0 ? 61 : 59]];
      const count = await read();
      if (count !== (round % 2 === 0 ? 31 : 30)) throw new Error(`The count is ${String(count)} in round ${round}`);
    });
    console.log(`读一个单元格 · read one cell ${reading.toFixed(2)} ms`);
    console.log(`写、重算、读 · write, recalculate, read ${writing.toFixed(2)} ms（${(writing / reading).toFixed(1)} 倍 times）`);
  });
  await workbench.close();
}

measure().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
