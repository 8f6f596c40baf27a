import type { Cell } from "../engine/terms";
import { truth, whole } from "./arguments";
import { apiNotFound, invalidArgument } from "./errors";
import { HostObject, type Property, readable } from "./object";
import type { Range } from "./range";

export class RemoveDuplicatesResult extends HostObject {
  readonly className = "RemoveDuplicatesResult";

  constructor(private readonly removed: number, private readonly left: number) {
    super();
  }

  override readonly properties: Record<string, Property> = { Removed: readable(() => this.removed), UniqueRemaining: readable(() => this.left) };
}

/** Texts that differ in case only are the same to Excel; a number and its text are not. */
const key = ({ kind, value }: Cell): string => `${kind} ${String(value).toLowerCase()}`;

/** Keeps the first of the rows that are alike in some columns; the others' cells leave, and what is below within the range moves up. */
export async function removeDuplicates(range: Range, columns: unknown, includesHeader: unknown): Promise<RemoveDuplicatesResult> {
  const { engine } = range.book;
  if (!range.bounded()) throw apiNotFound("Range.removeDuplicates of whole rows or columns");
  await engine.calculation.settle();
  const wanted = Array.isArray(columns) ? columns.map((column) => whole(column, "columns", 0)) : [];
  if (wanted.length === 0 || wanted.some((column) => column >= range.area.columns)) throw invalidArgument("columns");
  const header = truth(includesHeader, "includesHeader") ? 1 : 0;
  const body = { ...range.area, row: range.area.row + header, rows: range.area.rows - header };
  if (body.rows < 1) return new RemoveDuplicatesResult(0, 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  const leaving: number[] = [];
  engine.cells.read(range.sheetId, body).forEach((row, index) => {
    const name = JSON.stringify(wanted.map((column) => key(row[column]!)));
    (seen.has(name) ? leaving : kept).push(index);
    seen.add(name);
  });
  if (leaving.length > 0) {
    engine.cells.reorderRows(range.sheetId, body, [...kept, ...leaving]);
    engine.cells.clear(range.sheetId, { ...body, row: body.row + kept.length, rows: leaving.length }, "contents");
  }
  return new RemoveDuplicatesResult(leaving.length, kept.length);
}
