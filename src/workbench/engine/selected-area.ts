import type { IRange } from "@univerjs/core";
import { type Area, sheetColumns, sheetRows } from "./area";
import { areaOf, type Kernel } from "./kernel";

/** What a selection of Univer's means: from one end of its sheet, which is smaller than Excel's, to the other are whole columns or rows. */
export function selectedArea(kernel: Kernel, sheetId: string, range: IRange): Area {
  const area = areaOf(range);
  const sheet = kernel.sheet(sheetId).getSheet();
  return {
    ...area,
    ...(area.row === 0 && area.rows >= sheet.getRowCount() ? { rows: sheetRows } : {}),
    ...(area.column === 0 && area.columns >= sheet.getColumnCount() ? { columns: sheetColumns } : {}),
  };
}
