import type { IWorkbookData } from "@univerjs/core";
import { type Area, cellsOf, lastColumn, lastRow } from "./area";
import type { Scalar } from "./cells-face";
import type { EngineState } from "./state-face";

/** What a formula had answered when its file was saved, a block where it spilled; null is a blank cell. */
export interface StoredAnswer {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: readonly (readonly (Scalar | null)[])[];
}

/** Pixels, and the font: cells as Excel draws them in Chinese. */
const sheetLooks = { defaultRowHeight: 20, defaultColumnWidth: 72, defaultStyle: { ff: "等线" } };

/** Univer's own numbers for the types of cells; its package cannot be loaded where no bundler has been at work. */
const types = { text: 1, number: 2, boolean: 3 } as const;

type SpillRanges = Record<string, Record<string, Record<string, object>>>;

/** A saved workbook in which formulas have the answers that came with their file: opening a file calculates none of them anew. */
export function withStoredAnswers(state: EngineState, answers: readonly StoredAnswer[]): EngineState {
  const result = JSON.parse(JSON.stringify(state)) as EngineState;
  const { sheets } = result.workbook as Pick<IWorkbookData, "sheets">;
  for (const sheet of Object.values(sheets)) Object.assign(sheet, sheetLooks);
  const ranges = result.spills.ranges as SpillRanges;
  const spilled = result.spills.cells as SpillRanges;
  for (const { sheetId, area, values } of answers) {
    const cells = (sheets[sheetId]!.cellData ??= {});
    const first = values[0]?.[0];
    if (first !== null && first !== undefined) Object.assign(((cells[area.row] ??= {})[area.column] ??= {}), stored(first));
    if (area.rows * area.columns === 1) {
      delete ranges[sheetId]?.[area.row]?.[area.column];
      delete spilled[sheetId]?.[area.row]?.[area.column];
      continue;
    }
    ((ranges[sheetId] ??= {})[area.row] ??= {})[area.column] = {
      startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area),
    };
    for (const { row, column } of cellsOf(area)) {
      const value = values[row - area.row]?.[column - area.column];
      ((spilled[sheetId] ??= {})[row] ??= {})[column] = value === null || value === undefined ? {} : stored(value);
    }
  }
  return result;
}

function stored(value: Scalar): { v: string | number; t: number } {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: types.boolean };
  return { v: value, t: typeof value === "number" ? types.number : types.text };
}
