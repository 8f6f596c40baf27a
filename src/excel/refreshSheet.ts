import { bodyRowHeights, type ExistingTable, type SheetModel } from "../sheets";
import { runsOf } from "./measures";
import { queueLines, queueTitle } from "./writeSheet";
import { queueTableContent } from "./writeTable";

/** Queues the refreshed content of a sheet of ours, in place: formulas of other sheets keep their references. */
export function queueRefreshedSheet(context: Excel.RequestContext, model: SheetModel, existing: ExistingTable | null): void {
  const sheet = context.workbook.worksheets.getItem(model.name);
  queueTitle(sheet, model);
  if (model.table === null || existing === null) {
    queueLines(sheet, model);
    return;
  }
  const table = context.workbook.tables.getItem(model.table.name);
  queueTableContent(table, existing, model.table);
  for (const [first, count, height] of runsOf(bodyRowHeights(model))) {
    table.getDataBodyRange().getRow(first).getResizedRange(count - 1, 0).format.rowHeight = height;
  }
}
