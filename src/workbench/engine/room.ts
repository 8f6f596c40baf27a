import { parseAddress } from "./address";
import type { Kernel } from "./kernel";

/** A reference beyond the sheet's size is an unknown name to the engine: this makes room for it. */
export function makeRoom(kernel: Kernel, sheetId: string, formula: string): void {
  for (const match of formula.matchAll(/\$?\b([A-Z]{1,3})\$?(\d{1,7})\b/gi)) {
    const area = parseAddress(`${match[1]}${match[2]}`);
    if (area) kernel.range(sheetId, area);
  }
}
