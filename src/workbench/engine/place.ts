import type { Area } from "./area";

/** Names a place in the workbook. */
export interface Place extends Area {
  readonly sheetId: string;
}
