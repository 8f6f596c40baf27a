import type { ExistingTable, SheetModel } from "../sheets";
import { queueLines, queueRowHeights, queueTitle } from "./writeSheet";
import { queueTableContent } from "./writeTable";

/** Queues the refreshed content of a sheet of ours, in place: formulas of other sheets keep their references. */
export function queueRefreshedSheet(context: Excel.RequestContext, model: SheetModel, existing: ExistingTable | null): void {
  const sheet = context.workbook.worksheets.getItem(model.name);
  queueTitle(sheet, model);
  if (model.table === null || existing === null) {
    queueLines(sheet, model);
    return;
  }
  queueTableContent(sheet, context.workbook.tables.getItem(model.table.name), existing.headers, model.table);
  queueRowHeights(sheet, model);
}
