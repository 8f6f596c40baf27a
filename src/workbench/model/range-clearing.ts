import { cellsOf, contains, intersection } from "../engine/terms";
import { oneOf } from "./arguments";
import type { Range } from "./range";

/** Range.clear: everything, or only contents, formats or links. "Hyperlinks" leaves a link's looks, "RemoveHyperlinks" takes them along. */
export async function clearRange(range: Range, applyTo: unknown): Promise<void> {
  const what = oneOf(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const, "applyTo");
  const { engine } = range.book;
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    await unlink(range);
    if (what === "RemoveHyperlinks") engine.cells.restyle(range.sheetId, range.area, { fontColor: null, underline: null });
    return;
  }
  engine.cells.clear(range.sheetId, range.area, what === "All" ? "all" : what === "Formats" ? "formats" : "contents");
  if (what === "All" && range.bounded()) await engine.validations.clear(range.sheetId, range.area);
  if (what === "Contents") return;
  for (const rule of engine.rules.list(range.sheetId)) {
    if (rule.areas.every((area) => contains(range.area, area))) engine.rules.remove(range.sheetId, rule.id);
  }
}

async function unlink(range: Range): Promise<void> {
  const { cells } = range.book.engine;
  const used = cells.used(range.sheetId, true);
  const area = used && intersection(used, range.area);
  if (!area) return;
  for (const { row, column } of cellsOf(area)) {
    if (cells.hyperlink(range.sheetId, row, column)) await cells.setHyperlink(range.sheetId, row, column, undefined);
  }
}
