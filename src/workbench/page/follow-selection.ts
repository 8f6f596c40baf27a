import { ICommandService } from "@univerjs/core";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { isWholeColumns, isWholeRows, type Engine } from "../engine";
import type { Grid } from "./grid";

/** Brings a selected cell into view, whoever selected it: Univer does so for keys and clicks, Excel for an add-in too. */
export function followSelection({ univer }: Grid, engine: Engine): void {
  const commands = univer.__getInjector().get(ICommandService);
  engine.events.listen((event) => {
    // Whole rows and columns are selected from where they can be seen.
    if (event.type !== "selected" || isWholeColumns(event.area) || isWholeRows(event.area)) return;
    const { row, column } = event.area;
    // A sheet that has just been shown is measured with the next drawing.
    requestAnimationFrame(() => {
      if (engine.sheets.active() !== event.sheetId) return;
      // Univer forgets that frozen rows cover part of its view, and stops that many rows too early.
      const endRow = row + engine.layout.frozen(event.sheetId).rows;
      const range = { startRow: row, endRow, startColumn: column, endColumn: column };
      commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
    });
  });
}
