import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, cellsOf, lastColumn, lastRow } from "./area";
import { placeOf } from "./cells";
import { setCells } from "./set-cells";
import type { EngineEvent, Events } from "./events-face";
import type { Kernel } from "./kernel";
import { spillsToEngine } from "./spill-references";
import { toEngine } from "./structured-references";
import type { InnerTables } from "./tables";

/** Larger pastes are left as they are. */
const mostCells = 5000;

export interface UserEdits {
  /** Rows or a column entered right beside a table belong to it from then on. */
  growTable(sheetId: string, entered: Area): Promise<void>;
  /** While work runs its edits are looked after by whoever runs it. */
  withoutWatching<Result>(work: () => Result): Result;
}

/**
 * What Excel does after a person's own edit in the grid and Univer does not: references in Excel's short form are understood, a table
 * takes in what is typed beside it, and a row inserted in it gets the formulas of its columns.
 */
export function watchUserEdits(
  kernel: Kernel, tables: InnerTables, addRows: (tableId: string, rows: number) => Promise<void>, events: Events,
): UserEdits {
  let paused = false;
  const formulas = kernel.injector.get(FormulaDataModel);

  async function growTable(sheetId: string, { row, column, rows, columns }: Area): Promise<void> {
    for (const { id, area } of tables.list().filter((candidate) => candidate.sheetId === sheetId)) {
      const below = row === lastRow(area) + 1 && column >= area.column && column <= lastColumn(area);
      const beside = rows === 1 && columns === 1 && column === lastColumn(area) + 1 && row >= area.row && row <= lastRow(area);
      if (below) {
        await addRows(id, rows);
        tables.fillCalculatedColumns(id, area.rows - 1, rows);
      } else if (beside) {
        await tables.resize(id, { ...area, columns: area.columns + 1 });
      }
    }
  }

  function understand(sheetId: string, row: number, column: number): void {
    const formula = formulas.getFormulaStringByCell(row, column, sheetId, kernel.unitId);
    if (!formula || !/[[#@]/.test(formula)) return;
    try {
      const rewritten = spillsToEngine(toEngine(formula, placeOf(tables, sheetId, row, column)));
      if (rewritten !== formula) setCells(kernel, sheetId, { [row]: { [column]: { f: rewritten, v: null, si: null } } });
    } catch (error) {
      // The cell shows the engine's own error; a person's typing never breaks the grid.
      console.warn(error);
    }
  }

  async function follow(event: Extract<EngineEvent, { type: "changed" }>): Promise<void> {
    const { sheetId, area } = event;
    if (event.change === "RowInserted") {
      for (const table of tables.list()) {
        const inside = table.sheetId === sheetId && area.row > table.area.row && lastRow(area) <= lastRow(table.area);
        if (inside) tables.fillCalculatedColumns(table.id, area.row - table.area.row - 1, area.rows);
      }
    }
    if (event.change !== "RangeEdited" || area.rows * area.columns > mostCells) return;
    for (const { row, column } of cellsOf(area)) understand(sheetId, row, column);
    const matrix = kernel.sheet(sheetId).getSheet().getCellMatrix();
    const isEntered = [...cellsOf(area)].some(({ row, column }) => {
      const cell = matrix.getValue(row, column);
      return cell?.f || (cell?.v !== undefined && cell.v !== null);
    });
    if (isEntered) await growTable(sheetId, area);
  }

  events.listen((event) => {
    if (paused || event.type !== "changed" || event.source !== "user") return;
    // After the edit, or the undoing, is complete.
    setTimeout(() => {
      if (kernel.workbook.getSheetBySheetId(event.sheetId)) follow(event).catch((error: unknown) => console.error(error));
    }, 0);
  });

  return {
    growTable,
    withoutWatching(work) {
      paused = true;
      try {
        return work();
      } finally {
        paused = false;
      }
    },
  };
}
