import { refreshOf, type ExistingTable, type SheetModel } from "../sheets";
import { queueLines, queueTitle } from "./writeSheet";
import { queueRefresh } from "./writeTable";

/** Queues the refreshed content of a sheet of ours, in place; answers how much was restored and how much of people's stays. */
export function queueRefreshedSheet(
  context: Excel.RequestContext, model: SheetModel, existing: ExistingTable | null,
): { readonly changed: number; readonly kept: number } {
  if (model.table === null || existing === null) {
    const sheet = context.workbook.worksheets.getItem(model.name);
    queueTitle(sheet, model);
    queueLines(sheet, model);
    return { changed: 0, kept: 0 };
  }
  const refresh = refreshOf(model.table, existing);
  queueRefresh(context.workbook.tables.getItem(model.table.name), existing, model.table, refresh);
  return refresh;
}
