import { SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { CopySheetCommand, InsertSheetCommand, RemoveSheetCommand, SetWorksheetHideCommand, SetWorksheetNameCommand, SetWorksheetOrderCommand, SetWorksheetShowCommand } from "@univerjs/sheets";
import type { Place } from "./place";
import type { EngineEvent } from "./events-face";
import type { Kernel } from "./kernel";
import { selectedArea } from "./selected-area";
import type { Sheets } from "./sheets-face";

/** Room that a new sheet starts with; it grows when something is written beyond. */
const firstRows = 1000;
const firstColumns = 40;

export function createSheets(kernel: Kernel, report: (event: EngineEvent) => void): Sheets {
  const { workbook, unitId } = kernel;
  const selections = kernel.injector.get(SheetsSelectionsService);
  const active = (): FWorksheet => workbook.getActiveSheet();

  return {
    list: () => workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName(), hidden: sheet.isSheetHidden() })),
    add(name) {
      const before = active().getSheetId();
      kernel.quietDepth++;
      const id = `sheet-${Math.random().toString(36).slice(2, 12)}`;
      kernel.runNow(InsertSheetCommand.id, {
        unitId, index: workbook.getSheets().length,
        sheet: { id, name, rowCount: firstRows, columnCount: firstColumns },
      });
      // Univer shows a new sheet at once; Excel's add does not.
      workbook.setActiveSheet(before);
      kernel.quietDepth--;
      report({ type: "sheetAdded", sheetId: id, source: kernel.addinDepth > 0 ? "addin" : "user" });
      return id;
    },
    copy(sheetId, name) {
      const before = active().getSheetId();
      kernel.quietDepth++;
      kernel.beforeChange();
      const known = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
      kernel.runNow(CopySheetCommand.id, { unitId, subUnitId: sheetId });
      const id = workbook.getSheets().find((sheet) => !known.has(sheet.getSheetId()))!.getSheetId();
      kernel.runNow(SetWorksheetNameCommand.id, { unitId, subUnitId: id, name });
      kernel.runNow(SetWorksheetOrderCommand.id, { unitId, subUnitId: id, order: workbook.getSheets().length - 1 });
      workbook.setActiveSheet(before);
      kernel.quietDepth--;
      report({ type: "sheetAdded", sheetId: id, source: kernel.addinDepth > 0 ? "addin" : "user" });
      return id;
    },
    remove(sheetId) {
      kernel.runNow(RemoveSheetCommand.id, { unitId, subUnitId: sheetId });
    },
    rename(sheetId, name) {
      kernel.runNow(SetWorksheetNameCommand.id, { unitId, subUnitId: sheetId, name });
    },
    move(sheetId, position) {
      kernel.runNow(SetWorksheetOrderCommand.id, { unitId, subUnitId: sheetId, order: position });
    },
    setHidden(sheetId, hidden) {
      kernel.runNow(hidden ? SetWorksheetHideCommand.id : SetWorksheetShowCommand.id, { unitId, subUnitId: sheetId });
    },
    active: () => active().getSheetId(),
    activate(sheetId) {
      workbook.setActiveSheet(sheetId);
    },
    selection(): Place {
      const sheetId = active().getSheetId();
      const range = selections.getCurrentLastSelection()?.range;
      return { sheetId, ...(range ? selectedArea(kernel, sheetId, range) : { row: 0, column: 0, rows: 1, columns: 1 }) };
    },
    selections() {
      const sheetId = active().getSheetId();
      const ranges = selections.getCurrentSelections().map(({ range }) => selectedArea(kernel, sheetId, range));
      return (ranges.length > 0 ? ranges : [{ row: 0, column: 0, rows: 1, columns: 1 }]).map((area) => ({ sheetId, ...area }));
    },
    select({ sheetId, ...area }) {
      workbook.setActiveSheet(sheetId);
      const range = kernel.range(sheetId, area);
      const sheet = kernel.sheet(sheetId);
      sheet.setActiveRange(sheet.getRange(range.startRow, range.startColumn, range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1));
      // What is selected outside of a batch tells of itself.
      if (kernel.addinDepth > 0) report({ type: "selected", sheetId, area: selectedArea(kernel, sheetId, range) });
    },
  };
}
