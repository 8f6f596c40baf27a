import { FIGURES_TABLE, FUNDING_TABLE, GAPS_TABLE, GLOSSARY_TABLE, MEASURES_TABLE, NAMES_TABLE, TARGETS_TABLE, TASKS_TABLE } from "../sheets";
import type { Area, SheetGrid } from "../sheets/recognition";
import { passing } from "./passing";
import { requestTables, type TableContent } from "./readTable";
import { registerOf, requestRegister } from "./register";

/** A block of cells on somebody's sheet, by what stays the same when the sheet is renamed. */
export interface GridPlace {
  readonly sheetId: string;
  /** Name of the sheet when it was read. */
  readonly sheet: string;
  /** In A1 notation, without the sheet: A1:F20. */
  readonly address: string;
  /** Name of the Excel table in it; null without one. */
  readonly table: string | null;
}

/** A block as it was read, and the tables of the plan as they stood then. */
export interface ReadGrid {
  readonly place: GridPlace;
  readonly grid: SheetGrid;
  /** Lines of one text above the block, the nearest first: its title, where a blank row parts them. */
  readonly titles: readonly string[];
  /** 指标目标, 任务分工, 监测数据; null for each that is not there. */
  readonly tables: readonly (TableContent | null)[];
}

export type GridReading =
  | { readonly state: "read"; readonly read: ReadGrid }
  /** The selection lies on a sheet of ours. */
  | { readonly state: "ownSheet"; readonly sheet: string }
  | { readonly state: "blank"; readonly sheet: string }
  | { readonly state: "tooLarge"; readonly cells: number };

/** More would not pass through Excel on the web in one answer. */
export const MOST_CELLS = 250_000;
/** Rows above a block in which its title is looked for. */
const TITLE_ROWS = 6;

const PLAN_TABLES = [TARGETS_TABLE, TASKS_TABLE, FIGURES_TABLE];
const OTHER_TABLES = [MEASURES_TABLE, GLOSSARY_TABLE, NAMES_TABLE, GAPS_TABLE, FUNDING_TABLE];

/**
 * Reads the selected cells; of one cell the block round it, and of a blank one with nothing round it the whole sheet.
 * Two round trips: where the block lies, then what it holds.
 */
export async function readSelectedGrid(): Promise<GridReading> {
  return Excel.run(async (context) => {
    const selection = passing(context.workbook.getSelectedRange());
    selection.load("cellCount,worksheet/id,worksheet/name");
    const used = placed(selection.getUsedRangeOrNullObject(true));
    const around = placed(passing(selection.getCell(0, 0)).getSurroundingRegion());
    const whole = placed(selection.worksheet.getUsedRangeOrNullObject(true));
    const inTables = selection.getTables(false);
    inTables.load("items/name");
    const register = requestRegister(context);
    const ours = [...PLAN_TABLES, ...OTHER_TABLES].map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("name,worksheet/id");
      return table;
    });
    await context.sync();

    const { id, name } = selection.worksheet;
    const isOwn = registerOf(register)?.sheets.includes(name) === true
      || ours.some((table) => !table.isNullObject && table.worksheet.id === id);
    if (isOwn) return { state: "ownSheet", sheet: name };
    const chosen = selection.cellCount !== 1 ? used : around.cellCount > 1 ? around : whole;
    if (chosen.isNullObject) return { state: "blank", sheet: name };
    if (chosen.cellCount < 0 || chosen.cellCount > MOST_CELLS) return { state: "tooLarge", cells: chosen.cellCount };
    const table = inTables.items[0]?.name ?? null;
    const place = { sheetId: id, sheet: name, address: chosen.address.slice(chosen.address.lastIndexOf("!") + 1), table };
    const content = requestGrid(context, selection.worksheet, place);
    await context.sync();
    return { state: "read", read: content() };
  });
}

/** Reads a block that was read before once more, in one round trip; null where its sheet is gone. */
export async function readGridAgain(place: GridPlace): Promise<ReadGrid | null> {
  return Excel.run(async (context) => {
    const content = requestGrid(context, context.workbook.worksheets.getItemOrNullObject(place.sheetId), place);
    await context.sync();
    return content.isGone() ? null : content();
  });
}

/** A block that was asked for; loaded with the next sync. */
export interface RequestedGrid {
  (): ReadGrid;
  /** True where the sheet is gone. */
  isGone(): boolean;
}

/** Asks for a block, the lines above it and the tables of the plan without sending anything. */
export function requestGrid(context: Excel.RequestContext, sheet: Excel.Worksheet, place: GridPlace): RequestedGrid {
  sheet.load("name");
  const range = passing(sheet.getRange(place.address));
  range.load("values,numberFormat,rowIndex,columnIndex");
  const merged = range.getMergedAreasOrNullObject();
  merged.untrack();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const firstRow = Number(/\d+/.exec(place.address)?.[0] ?? "1");
  const above = firstRow === 1 ? null : passing(sheet.getRange(rowsAbove(place.address, firstRow)));
  above?.load("values");
  const table = place.table === null ? null : context.workbook.tables.getItemOrNullObject(place.table);
  const header = table === null ? null : passing(table.getHeaderRowRange());
  table?.load("name,showHeaders");
  header?.load("rowIndex");
  const tables = requestTables(context, PLAN_TABLES);
  const content = (): ReadGrid => ({
    place: { ...place, sheet: sheet.name },
    grid: {
      row: range.rowIndex, column: range.columnIndex, values: range.values, numberFormats: range.numberFormat as string[][],
      merged: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      tableHeaderRow: table === null || table.isNullObject || !table.showHeaders ? null : header!.rowIndex,
    },
    titles: above === null ? [] : titlesOf(above.values),
    tables: tables.contents(),
  });
  return Object.assign(content, { isGone: () => sheet.isNullObject });
}

/** The rows over an address, in its columns: of C8:F20 the cells C2:F7. */
function rowsAbove(address: string, firstRow: number): string {
  const [first, last = first] = address.replace(/\d+/g, "").split(":") as [string, string?];
  return `${first}${Math.max(1, firstRow - TITLE_ROWS)}:${last}${firstRow - 1}`;
}

function titlesOf(rows: readonly (readonly unknown[])[]): string[] {
  return rows.flatMap((cells) => {
    const filled = cells.filter((value) => value !== "" && value !== null);
    return filled.length === 1 && typeof filled[0] === "string" ? [filled[0]] : [];
  }).reverse();
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area =>
  ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount });

function placed(range: Excel.Range): Excel.Range {
  range.load("address,cellCount");
  return passing(range);
}
