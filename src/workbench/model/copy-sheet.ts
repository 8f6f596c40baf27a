import { splitSheet } from "../engine/terms";
import { oneOf } from "./arguments";
import { apiNotFound, invalidArgument } from "./errors";
import { Worksheet } from "./worksheet";

/** "监测 (2)", the first number that is free; the name gives way where it would be too long. */
function nameOfCopy({ book, sheetId }: Worksheet): string {
  const { name } = book.sheet(sheetId);
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const candidate = base.slice(0, 31 - end.length) + end;
    if (!book.findSheet(candidate)) return candidate;
  }
}

/** A copy of a sheet with its cells, formats, rules and validation; sheets with tables, under protection, or with rules that a copy would not keep, are refused. */
export function copySheet(sheet: Worksheet, given: unknown, relative: unknown): Worksheet {
  const { book, sheetId } = sheet;
  const position = given === undefined || given === null ? "None" : oneOf(given, ["None", "Before", "After", "Beginning", "End"] as const, "positionType");
  const beside = position === "Before" || position === "After";
  if (beside && !(relative instanceof Worksheet)) throw invalidArgument("relativeTo");
  if (book.engine.tables.list().some((table) => table.sheetId === sheetId)) throw apiNotFound("Worksheet.copy of a worksheet with tables");
  if (book.protection.sheets.has(sheetId)) throw apiNotFound("Worksheet.copy of a protected worksheet");
  // The engine's copy of any other rule no longer says what was written.
  const lost = book.engine.rules.list(sheetId).find(({ condition: { type } }) => type !== "Custom" && type !== "ContainsText");
  if (lost) throw apiNotFound(`Worksheet.copy of a worksheet with a conditional format of the type ${lost.condition.type}`);
  const copy = book.engine.sheets.copy(sheetId, nameOfCopy(sheet));
  const page = book.pages.get(sheetId);
  const made = new Worksheet(book, copy);
  // What names cells of the old sheet names those of the new one.
  const own = (key: string, value: unknown): unknown =>
    (/^(printArea|title)/.test(key) && typeof value === "string" ? made.rangeAt(splitSheet(value).local).address() : value);
  if (page) book.pages.set(copy, Object.fromEntries(Object.entries(page).map(([key, value]) => [key, own(key, value)])));
  const unlocked = book.protection.unlocked.get(sheetId);
  if (unlocked) book.protection.unlocked.set(copy, [...unlocked]);
  book.charts.copySheet(sheetId, copy);
  const order = book.engine.sheets.list().map(({ id }) => id).filter((id) => id !== copy);
  const place = position === "End" ? order.length
    : beside ? order.indexOf((relative as Worksheet).sheetId) + (position === "After" ? 1 : 0) : 0;
  if (place < order.length) book.engine.sheets.move(copy, place);
  return made;
}
