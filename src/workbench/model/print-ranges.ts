import { addressOf, afterColumnShift, afterRowShift, type EngineEvent, parseAddress, splitSheet } from "../engine/terms";
import type { PageSettings } from "./book";
import { breaksOf } from "./page-breaks";

/** What of a sheet's print settings names cells: addresses within the sheet, several of them with commas between. */
const keys = ["printArea", "titleRows", "titleColumns"] as const;

/** @returns the addresses without the name of their sheet, which may change */
export const localAddresses = (addresses: string): string[] => addresses.split(",").map((address) => splitSheet(address.trim()).local);

function followBreaks(page: PageSettings, { change, area }: Extract<EngineEvent, { type: "changed" }>, sign: 1 | -1): void {
  const key = change.startsWith("Row") ? "rowBreaks" : "columnBreaks";
  if (page[key] === undefined) return;
  const [at, count] = key === "rowBreaks" ? [area.row, area.rows] : [area.column, area.columns];
  page[key] = breaksOf(page, key).filter((index) => sign > 0 || index < at || index >= at + count).map((index) => (index < at ? index : index + sign * count));
}

/** Print areas, titles and page breaks follow their cells when rows and columns come and go; one whose cells are all gone is gone. */
export function followPrintRanges(page: PageSettings, event: Extract<EngineEvent, { type: "changed" }>): void {
  if (!/^(?:Row|Column)/.test(event.change)) return;
  const sign = event.change.endsWith("Deleted") ? -1 : 1;
  followBreaks(page, event, sign);
  for (const key of keys) {
    const addresses = page[key];
    if (typeof addresses !== "string") continue;
    const moved = localAddresses(addresses).flatMap((address) => {
      const area = parseAddress(address);
      const after = area && (event.change.startsWith("Row")
        ? (key === "titleColumns" ? area : afterRowShift(area, event.area.row, sign * event.area.rows))
        : (key === "titleRows" ? area : afterColumnShift(area, event.area.column, sign * event.area.columns)));
      return after ? [addressOf(after)] : [];
    });
    if (moved.length > 0) page[key] = moved.join(",");
    else delete page[key];
  }
}
