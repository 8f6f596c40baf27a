import { chosenRules, refreshOf, type Highlighting, type SheetModel } from "../sheets";
import type { StandingTable } from "./lookAtWorkbook";
import { queueLines, queueTitle } from "./writeSheet";
import { queueRefresh } from "./writeTable";

/**
 * Queues the refreshed content of a sheet of ours, in place; answers how much was restored, how much of people's stays,
 * and the rules of columns that came back.
 */
export function queueRefreshedSheet(
  context: Excel.RequestContext, model: SheetModel, existing: StandingTable | null, highlighting: Highlighting,
): { readonly changed: number; readonly kept: number; readonly rules: readonly Excel.ConditionalFormat[] } {
  if (model.table === null || existing === null) {
    const sheet = context.workbook.worksheets.getItem(model.name);
    queueTitle(sheet, model);
    queueLines(sheet, model);
    return { changed: 0, kept: 0, rules: [] };
  }
  const refresh = refreshOf(model.table, existing);
  const table = context.workbook.tables.getItem(model.table.name);
  const { changed, kept } = refresh;
  return { changed, kept, rules: queueRefresh(table, existing, model.table, refresh, chosenRules(model.rules, highlighting)) };
}
