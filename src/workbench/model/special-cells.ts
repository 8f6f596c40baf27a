import { type Area, type Cell, intersection } from "../engine/terms";
import { oneOf, text } from "./arguments";
import { blocksOf } from "./blocks";
import { apiNotFound, invalidArgument } from "./errors";
import type { Range } from "./range";

const kinds: Readonly<Record<string, Cell["kind"]>> = { Errors: "error", Logical: "boolean", Numbers: "number", Text: "text" };

/** "All", or several of the kinds in one word ("LogicalNumbers"). */
function wantedKinds(value: unknown): ReadonlySet<Cell["kind"]> {
  const name = value === undefined || value === null ? "All" : text(value, "cellValueType");
  if (name === "All") return new Set(Object.values(kinds));
  const parts = name.match(/Errors|Logical|Numbers?|Text/g) ?? [];
  if (parts.join("") !== name) throw invalidArgument("cellValueType");
  return new Set(parts.map((part) => kinds[part === "Number" ? "Numbers" : part]!));
}

/**
 * The cells of a range of one kind: constants and formulas (of some kinds of values), blanks, cells with rules or validation, cells
 * that can be seen. Whatever depends on contents ends with the sheet's used part, as in Excel.
 */
export async function specialCells(range: Range, type: unknown, valueType: unknown): Promise<Area[]> {
  const wanted = oneOf(type, ["ConditionalFormats", "DataValidations", "Blanks", "Constants", "Formulas", "SameConditionalFormat", "SameDataValidation", "Visible"] as const, "cellType");
  if (wanted === "SameConditionalFormat" || wanted === "SameDataValidation") throw apiNotFound(`Range.getSpecialCells("${wanted}")`);
  const { book, sheetId } = range;
  const { engine } = book;
  await engine.calculation.settle();
  if (wanted === "ConditionalFormats") return engine.rules.list(sheetId).flatMap((rule) => rule.areas.flatMap((area) => intersection(area, range.area) ?? []));
  const used = engine.cells.used(sheetId, false);
  const area = range.bounded() && (wanted === "Visible" || wanted === "DataValidations") ? range.area : used && intersection(used, range.area);
  if (!area) return [];
  if (wanted === "Visible") return blocksOf(area, (row, column) => !engine.layout.rowHidden(sheetId, row) && !engine.layout.columnHidden(sheetId, column));
  if (wanted === "DataValidations") return blocksOf(area, (row, column) => engine.validations.get(sheetId, { row, column, rows: 1, columns: 1 }) !== undefined);
  const valuesOf = wantedKinds(valueType);
  const cells = engine.cells.read(sheetId, area);
  return blocksOf(area, (row, column) => {
    const cell = cells[row - area.row]![column - area.column]!;
    if (wanted === "Blanks") return cell.kind === "blank";
    return cell.kind !== "blank" && (cell.formula !== undefined) === (wanted === "Formulas") && valuesOf.has(cell.kind);
  });
}
