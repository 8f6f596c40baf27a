import type { SheetModel } from "../sheets";
import { storeHighlight } from "./highlightRecord";
import type { WorkbookState } from "./lookAtWorkbook";

/** Queues the ids of the rules that were written, known by now, beside those that stood already. */
export function storeRules(
  context: Excel.RequestContext, sheets: readonly SheetModel[], { highlight, ours }: WorkbookState,
  written: ReadonlyMap<string, readonly Excel.ConditionalFormat[]>,
): void {
  const rules: Record<string, readonly string[]> = { ...highlight.rules };
  for (const { name, table } of sheets) {
    const ids = (written.get(name) ?? []).map(({ id }) => id);
    if (table === null || (ids.length === 0 && ours.has(name))) continue;
    rules[table.name] = ours.has(name) ? [...(rules[table.name] ?? []), ...ids] : ids;
  }
  storeHighlight(context, { ...highlight, rules });
}
