import { type Hyperlink, parseAddress, splitSheet } from "../engine/terms";
import { record } from "./arguments";
import { invalidArgument } from "./errors";
import { type Property, writable } from "./object";
import type { Range } from "./range";

/** The link of the range's first cell. */
export function hyperlinkProperty(range: Range): Property {
  return writable(() => range.book.engine.cells.hyperlink(range.sheetId, range.area.row, range.area.column) ?? null, async (value) => {
    const link: Hyperlink | undefined = value === null ? undefined : record(value, "hyperlink");
    if (typeof link?.documentReference === "string" && typeof link.address !== "string") requirePlace(range, link.documentReference);
    await range.book.engine.cells.setHyperlink(range.sheetId, range.area.row, range.area.column, link);
  });
}

/** @throws InvalidArgument where a link would lead to cells that are not there */
function requirePlace(range: Range, reference: string): void {
  const { sheet, local } = splitSheet(reference);
  if (sheet === undefined || !range.book.findSheet(sheet) || !parseAddress(local)) throw invalidArgument("hyperlink.documentReference");
}
