import type { CellValue } from "../sheets";

/** A block of cells as it stands. */
export interface ReadBlock {
  /** With its sheet, as a person reads it: Sheet1!A1:F8. */
  readonly address: string;
  readonly sheet: string;
  /** Where it stands in its sheet, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
}

/**
 * The selected cells; of one cell the table that it stands in, else the block round it up to blank rows and columns.
 * One round trip, two where a table is read.
 */
export async function readSelectedBlock(): Promise<ReadBlock> {
  return Excel.run(async (context) => {
    const selection = context.workbook.getSelectedRange();
    selection.load("cellCount");
    const tables = selection.getTables(false);
    tables.load("items/name");
    const used = selection.getUsedRangeOrNullObject(true);
    const selected = load(used);
    const around = load(selection.getCell(0, 0).getSurroundingRegion());
    await context.sync();
    if (selection.cellCount !== 1 && !used.isNullObject) return blockOf(selected);
    // eslint-disable-next-line office-addins/load-object-before-read -- "items/name" is loaded above
    const [table] = tables.items;
    if (table === undefined) return blockOf(around);
    const whole = load(table.getRange());
    await context.sync();
    return blockOf(whole);
  });
}

/** Cells by sheet and address; null where the sheet is gone. */
export async function readBlock(sheet: string, address: string): Promise<ReadBlock | null> {
  return Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (found.isNullObject) return null;
    const range = load(found.getRange(address));
    await context.sync();
    return blockOf(range);
  });
}

function load(range: Excel.Range): Excel.Range {
  range.load("address,rowIndex,columnIndex,values,text,worksheet/name");
  return range;
}

function blockOf({ address, rowIndex, columnIndex, values, text, worksheet }: Excel.Range): ReadBlock {
  const local = address.slice(address.lastIndexOf("!") + 1);
  return { address: `${worksheet.name}!${local}`, sheet: worksheet.name, firstRow: rowIndex, firstColumn: columnIndex, values, text };
}
