import { oneOf } from "./arguments";
import { carryAlong } from "./carry-along";
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

/** A copy of a sheet with its cells, formats, rules, validation and tables; sheets under protection are refused. */
export async function copySheet(sheet: Worksheet, given: unknown, relative: unknown): Promise<Worksheet> {
  const { book, sheetId } = sheet;
  const position = given === undefined || given === null ? "None" : oneOf(given, ["None", "Before", "After", "Beginning", "End"] as const, "positionType");
  if (book.protection.structure) throw structureDenied();
  const beside = position === "Before" || position === "After";
  if (beside && !(relative instanceof Worksheet)) throw invalidArgument("relativeTo");
  if (book.protection.sheets.has(sheetId)) throw apiNotFound("Worksheet.copy of a protected worksheet");
  await book.engine.calculation.settle();
  const copy = book.engine.sheets.copy(sheetId, nameOfCopy(sheet));
  carryAlong(book, sheetId, copy);
  const order = book.engine.sheets.list().map(({ id }) => id).filter((id) => id !== copy);
  const place = position === "End" ? order.length
    : beside ? order.indexOf((relative as Worksheet).sheetId) + (position === "After" ? 1 : 0) : 0;
  if (place < order.length) book.engine.sheets.move(copy, place);
  return new Worksheet(book, copy);
}
