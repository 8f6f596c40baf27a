import "./facades";
import { ICommandService, type Injector, IUndoRedoService, IUniverInstanceService, type IRange, type IWorkbookData, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { type Area, isWholeColumns, isWholeRows, lastColumn, lastRow } from "./area";

/** What the engine's parts share: Univer's services and the few helpers that every part needs. */
export interface Kernel {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly lexer: LexerTreeBuilder;
  /** Over 0 while the add-in's own work runs: what happens meanwhile is not the user's. */
  addinDepth: number;
  /** Over 0 while the engine does something in several steps of which listeners hear only the whole. */
  quietDepth: number;
  readonly undo: IUndoRedoService;
  /** Hands over what is gathered (formats) before anything else changes the workbook or is read from it. */
  beforeChange: () => void;
  /** Resolves when no calculation is under way: its results would land where the cells were before they moved. */
  whenCalculated: () => Promise<void>;
  /** @throws where no sheet has the id. */
  sheet(sheetId: string): FWorksheet;
  /** Univer's inclusive range; whole rows and columns are cut to the size that the sheet has there, which grows to hold the area. */
  range(sheetId: string, area: Area): IRange;
  /** Runs a command of Univer's and throws where it says that it did not work. */
  run(command: string, parameters: object): Promise<void>;
  runNow(command: string, parameters: object): void;
}

const spareRows = 50;
const spareColumns = 6;

/** @param saved a workbook to be opened, without what its plugins keep of it: the active or an empty one where left out */
export function createKernel(univer: Univer, api: FUniver, saved?: object): Kernel {
  const injector = univer.__getInjector();
  const workbook = saved
    ? api.createWorkbook({ ...(structuredClone(saved) as IWorkbookData), resources: [] })
    : (api.getActiveWorkbook() ?? api.createWorkbook({}));
  const commands = injector.get(ICommandService);
  const units = injector.get(IUniverInstanceService);
  // Undoing works on the focused workbook; without drawing nobody gives it the focus.
  if (!units.getFocusedUnit()) units.focusUnit(workbook.getId());

  const sheet = (sheetId: string): FWorksheet => {
    const found = workbook.getSheetBySheetId(sheetId);
    if (!found) throw new Error(`No sheet has the id ${sheetId}`);
    return found;
  };
  const range = (sheetId: string, area: Area): IRange => {
    const target = sheet(sheetId);
    // A Univer sheet has a fixed size and throws beyond it; Excel's has room for everything.
    if (!isWholeColumns(area) && lastRow(area) >= target.getMaxRows()) target.setRowCount(lastRow(area) + 1 + spareRows);
    if (!isWholeRows(area) && lastColumn(area) >= target.getMaxColumns()) target.setColumnCount(lastColumn(area) + 1 + spareColumns);
    return {
      startRow: area.row,
      startColumn: area.column,
      endRow: Math.min(lastRow(area), target.getMaxRows() - 1),
      endColumn: Math.min(lastColumn(area), target.getMaxColumns() - 1),
    };
  };

  const kernel: Kernel = {
    univer,
    api,
    injector,
    workbook,
    unitId: workbook.getId(),
    commands,
    lexer: injector.get(LexerTreeBuilder),
    addinDepth: 0,
    quietDepth: 0,
    beforeChange: () => undefined,
    whenCalculated: () => Promise.resolve(),
    undo: injector.get(IUndoRedoService),
    sheet,
    range,
    async run(command, parameters) {
      await kernel.whenCalculated();
      kernel.beforeChange();
      if (!(await commands.executeCommand(command, parameters))) throw new Error(`The engine refused ${command}`);
    },
    runNow(command, parameters) {
      kernel.beforeChange();
      if (!commands.syncExecuteCommand(command, parameters)) throw new Error(`The engine refused ${command}`);
    },
  };
  return kernel;
}

export const areaOf = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
