import { oneOf } from "./arguments";
import { apiNotFound, invalidArgument } from "./errors";
import { structureDenied } from "./protected-engine";
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

/** A copy of a sheet with its cells, formats, rules and validation; sheets with tables or under protection are refused. */
export function copySheet(sheet: Worksheet, given: unknown, relative: unknown): Worksheet {
  const { book, sheetId } = sheet;
  const position = given === undefined || given === null ? "None" : oneOf(given, ["None", "Before", "After", "Beginning", "End"] as const, "positionType");
  if (book.protection.structure) throw structureDenied();
  const beside = position === "Before" || position === "After";
  if (beside && !(relative instanceof Worksheet)) throw invalidArgument("relativeTo");
  if (book.engine.tables.list().some((table) => table.sheetId === sheetId)) throw apiNotFound("Worksheet.copy of a worksheet with tables");
  if (book.protection.sheets.has(sheetId)) throw apiNotFound("Worksheet.copy of a protected worksheet");
  const copy = book.engine.sheets.copy(sheetId, nameOfCopy(sheet));
  // The engine copies rules in the wrong order, and some without what they said.
  for (const rule of book.engine.rules.list(copy)) book.engine.rules.remove(copy, rule.id);
  for (const { id: _, ...rule } of book.engine.rules.list(sheetId).reverse()) book.engine.rules.add(copy, rule);
  const page = book.pages.get(sheetId);
  const made = new Worksheet(book, copy);
  if (page) book.pages.set(copy, { ...page });
  book.copyOutline(sheetId, copy);
  book.comments.copySheet(sheetId, copy);
  const properties = book.sheetProperties.get(sheetId);
  if (properties) book.sheetProperties.set(copy, structuredClone(properties));
  const unlocked = book.protection.unlocked.get(sheetId);
  if (unlocked) book.protection.unlocked.set(copy, [...unlocked]);
  book.charts.copySheet(sheetId, copy);
  const order = book.engine.sheets.list().map(({ id }) => id).filter((id) => id !== copy);
  const place = position === "End" ? order.length
    : beside ? order.indexOf((relative as Worksheet).sheetId) + (position === "After" ? 1 : 0) : 0;
  if (place < order.length) book.engine.sheets.move(copy, place);
  return made;
}
