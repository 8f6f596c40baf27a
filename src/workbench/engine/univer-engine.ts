import { RedoCommand, UndoCommand, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { keepTextsOfArrayConstants } from "./array-constants";
import { createCalculation } from "./calculation";
import { createCells } from "./cells";
import type { Cells } from "./cells-face";
import { listenToChanges } from "./changes";
import { createContents } from "./contents";
import type { Engine, EngineOptions } from "./engine";
import { createEvents } from "./events";
import { compareCellByCell, keepEmptyTexts } from "./exact-comparing";
import { createFilters } from "./filters";
import { addIteratorHelpers, keepParsedFormulas, keepSheetOfTableReferences, readConstants, skipNeedlessAddressSearch } from "./fixes";
import { repairFollowing } from "./follow-references";
import { moveRulesWithCells } from "./follow-rules";
import { createFunctions } from "./functions";
import { watchInsertRows } from "./insert-rows";
import { createKernel } from "./kernel";
import { createLayout } from "./layout";
import { removeMissingFunctions } from "./missing-functions";
import { createNames } from "./names";
import { answerZeroForNoMatch } from "./no-match";
import { createNotes } from "./notes";
import { createReferences } from "./references";
import { type Comparisons, createRules } from "./rules";
import { watchSheetCopies } from "./sheet-copies";
import { followSheetNames } from "./sheet-renames";
import { createSheets } from "./sheets";
import { registerSpillReferences } from "./spill-references";
import { restoreState, takeState } from "./state";
import { createTableCopies, keepTablesOutOfSheetCopies } from "./table-copies";
import { keepColumnsOfMovedTables } from "./table-shifts";
import { createTableGrowth } from "./table-growth";
import { createTables } from "./tables";
import { readTotalsReferences, watchTotals } from "./totals-references";
import { undoBackwards } from "./undo-order";
import { watchUserEdits } from "./user-edits";
import { createValidations } from "./validations";

/**
 * The engine on a Univer that somebody else has set up, with drawing plugins or without; its workbook is the saved one, or else the
 * active one, or else a new one with an empty sheet.
 * @throws where the saved workbook cannot be read; the Univer is of no use then.
 */
export function createUniverEngine(univer: Univer, api: FUniver, options: EngineOptions = {}): Engine {
  addIteratorHelpers();
  keepSheetOfTableReferences();
  readConstants();
  keepParsedFormulas();
  keepTextsOfArrayConstants();
  compareCellByCell();
  keepEmptyTexts();
  skipNeedlessAddressSearch();
  const saved = options.workbook;
  const kernel = createKernel(univer, api, saved?.workbook);
  removeMissingFunctions(kernel);
  answerZeroForNoMatch(kernel);
  registerSpillReferences(kernel);
  const calculation = createCalculation(kernel, options);
  const references = createReferences(kernel, saved?.references);
  const tables = createTables(kernel, references, () => cells);
  readTotalsReferences(kernel, tables.list);
  const events = createEvents(kernel, tables);
  keepTablesOutOfSheetCopies(kernel);
  keepColumnsOfMovedTables(kernel);
  watchSheetCopies(kernel, events.emit);
  watchInsertRows(kernel, tables.list, events);
  const comparisons = new Map(saved?.comparisons as Iterable<[string, never]> | undefined) as Comparisons;
  const rules = createRules(kernel, comparisons);
  const cells: Cells = createCells(kernel, tables, rules, events.emit);
  repairFollowing(kernel);
  undoBackwards(kernel);
  moveRulesWithCells(kernel);
  followSheetNames(kernel, events);

  events.listen((event) => {
    if (event.type === "changed" && event.change === "RangeEdited") tables.headersChanged(event.sheetId, event.area);
  });

  events.listen((event) => {
    if (event.type !== "changed" || event.change === "RangeEdited") return;
    // Bars that begin by themselves name their cells in a formula, which does not follow them by itself.
    for (const rule of rules.list(event.sheetId)) {
      if (rule.condition.type === "DataBar" && [rule.condition.lower, rule.condition.upper].some(({ type }) => type === "Automatic")) rules.replace(event.sheetId, rule);
    }
  });

  watchTotals(kernel, calculation.recalculate);
  const filters = createFilters(kernel, tables, cells, events, calculation.recalculate);
  const validations = createValidations(kernel);
  const growTable = createTableGrowth(tables, rules, validations, cells);
  const edits = watchUserEdits(kernel, tables, growTable, events);

  if (saved) {
    restoreState(kernel, saved);
    filters.rows.restore(saved.filteredRows ?? []);
    calculation.keepStoredValues();
  }

  const names = createNames(kernel);
  const engine: Engine = {
    sheets: createSheets(kernel, events.emit),
    cells,
    tables: { ...tables, copySheet: createTableCopies(kernel, tables, filters.rows, () => names.list().map(({ name }) => name)) },
    filters,
    rules,
    validations,
    growTable,
    layout: createLayout(kernel, cells),
    names,
    notes: createNotes(kernel),
    references,
    calculation,
    functions: createFunctions(kernel, calculation),
    events,
    contents: createContents(kernel, rules),
    async asAddin(work) {
      if (kernel.addinDepth > 0) return work();
      const batch = kernel.undo.__tempBatchingUndoRedo(kernel.unitId);
      kernel.addinDepth++;
      try {
        const result = await work();
        kernel.beforeChange();
        return result;
      } finally {
        kernel.addinDepth--;
        batch.dispose();
      }
    },
    get isAddinAtWork() {
      return kernel.addinDepth > 0;
    },
    undo: () => {
      kernel.beforeChange();
      return kernel.commands.executeCommand<object, boolean>(UndoCommand.id);
    },
    redo: () => {
      kernel.beforeChange();
      return kernel.commands.executeCommand<object, boolean>(RedoCommand.id);
    },
    type: (sheetId, row, column, text) => engine.paste(sheetId, row, column, [[text]]),
    async paste(sheetId, row, column, texts) {
      const area = { row, column, rows: texts.length, columns: texts[0]?.length ?? 0 };
      edits.withoutWatching(() => cells.write(sheetId, area, texts));
      if (texts.flat().some((text) => text !== "")) await edits.growTable(sheetId, area);
    },
    save: () => takeState(kernel, { comparisons, filteredRows: filters.rows.save(), references: references.save() }),
    listenToChanges: (listener) => listenToChanges(kernel, listener),
    dispose() {
      calculation.dispose();
      univer.dispose();
    },
  };
  return engine;
}
