import type { SheetModel } from "../sheets";
import { EVERYTHING } from "./highlightRecord";
import { takeBack } from "./takeBack";
import { queueNewSheet } from "./writeSheet";

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/**
 * Writes a sheet of its own and shows it; where its name is taken, under the next free one (核查单 柳州市 2024（2）), since
 * what stands there was signed or written on. Answers the name. Two round trips.
 */
export async function writeNewSheet(model: SheetModel): Promise<string> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const name = freeName(model.name, new Set(sheets.items.map((sheet) => sheet.name)));
    queueNewSheet(context, { ...model, name }, EVERYTHING);
    context.workbook.worksheets.getItem(name).activate();
    try {
      await context.sync();
    } catch (error) {
      await takeBack(name);
      throw error;
    }
    return name;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? "" : `（${count}）`;
    const candidate = name.slice(0, LONGEST_NAME - tail.length) + tail;
    if (!taken.has(candidate)) return candidate;
  }
}
