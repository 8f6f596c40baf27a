import { addressOf, afterColumnShift, afterRowShift, type EngineEvent, parseAddress, splitSheet } from "../engine/terms";
import type { PageSettings } from "./book";

/** What of a sheet's print settings names cells: addresses within the sheet, several of them with commas between. */
const keys = ["printArea", "titleRows", "titleColumns"] as const;

/** @returns the addresses without the name of their sheet, which may change */
export const localAddresses = (addresses: string): string[] => addresses.split(",").map((address) => splitSheet(address.trim()).local);

/** Print areas and titles follow their cells when rows and columns come and go; one whose cells are all gone is gone. */
export function followPrintRanges(page: PageSettings, event: Extract<EngineEvent, { type: "changed" }>): void {
  if (!/^(?:Row|Column)/.test(event.change)) return;
  const sign = event.change.endsWith("Deleted") ? -1 : 1;
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
