import type { Engine } from "../engine/terms";
import { type StoredAnswer, withStoredAnswers } from "../engine/stored-answers";
import { stateFormat, type WorkbookState } from "../host/state";
import type { Thread, ThreadText } from "../model";
import type { PageSettings, TableOptions } from "../model/book";
import { plainText } from "../model/comments/thread";
import type { ChartState } from "../model/charts/chart-state";
import { chartDirections } from "./chart-directions";
import { chartsOf } from "./import-charts";
import { formulaFromFile } from "./formulas";
import { filterFromFile, withFilteredRows } from "./filters";
import { formulasOf, writeFormulas, writeValues } from "./import-cells";
import { addTables, applyLooks, applyParts, outlineOf, pageOf, tellStrangers } from "./import-sheet";
import { readHiddenParts } from "./hidden-parts";
import { readInsertRows } from "./insert-rows";
import { type Loss, Losses } from "./losses";
import type { OutlineState } from "../model/outlines";
import { applyThreads } from "./read-threads";
import { propertiesFromFile } from "./properties";
import { readFile } from "./read-file";

export interface ImportedWorkbook {
  readonly state: WorkbookState;
  /** What the workbench does not take from the file. */
  readonly lost: readonly Loss[];
  /** True where formulas came without answers: whoever opens the workbook has everything calculated once. */
  readonly needsCalculation: boolean;
}

export interface ImportOptions {
  /** An engine of an empty workbook, without drawing: the file is put together there and it is disposed of. */
  readonly createEngine: () => Engine;
  /** The add-in's functions in capitals, "NS.NAME". */
  readonly registered?: readonly string[];
  /** The add-in's id in its manifest: whose settings the workbench takes. */
  readonly addinId?: string;
  /** How a comment reads on its cell. */
  readonly commentText?: ThreadText;
}

/**
 * Reads an .xlsx file into a workbook's state, for a workbench to open. No workbook that is open changes.
 * @throws FileProblem where the file cannot be opened
 */
export async function importWorkbook(bytes: Uint8Array, { createEngine, registered = [], addinId, commentText = plainText }: ImportOptions): Promise<ImportedWorkbook> {
  const { workbook, file, hasMacros } = await readFile(bytes);
  const lost = new Losses();
  lost.addIf(hasMacros, "macros");
  const hiddenParts = readHiddenParts(file, addinId, lost);
  const blank = readInsertRows(file, lost);
  const engine = createEngine();
  try {
    const fromFile = (formula: string): string => formulaFromFile(formula, registered);
    const pages: [string, PageSettings][] = [];
    const tableOptions: [string, TableOptions][] = [];
    const answers: StoredAnswer[] = [];
    const outlines: [string, OutlineState][] = [];
    const veryHidden: string[] = [];
    const threads: Thread[] = [];
    const charts: ChartState[] = [];
    const directions = chartDirections(bytes);
    const filtered: Parameters<typeof withFilteredRows>[1][number][] = [];
    let formulaCount = 0;
    await engine.asAddin(async () => {
      const first = engine.sheets.list()[0]!.id;
      engine.sheets.rename(first, workbook.sheets[0]!.name);
      const sheets = workbook.sheets.map((sheet, index) => ({ sheet, id: index === 0 ? first : engine.sheets.add(sheet.name) }))
        .map(({ sheet, id }) => ({ sheet, id, formulas: formulasOf(engine, sheet, registered) }));
      for (const { sheet, id, formulas } of sheets) writeValues(engine, id, sheet, formulas);
      for (const { sheet, id } of sheets) tableOptions.push(...await addTables(engine, id, sheet, blank));
      for (const { name, range, scope, comment } of workbook.namedRanges ?? []) {
        if (name.startsWith("_xlnm.")) continue;
        const home = sheets.find(({ sheet }) => sheet.name === scope);
        const isTaken = (scope !== undefined && !home) || !engine.names.add(name, fromFile(range), home?.id);
        lost.addIf(isTaken, "names");
        if (!isTaken && comment) engine.names.change(name, { comment });
      }
      for (const { sheet, id, formulas } of sheets) {
        const { stored, written } = writeFormulas(engine, id, sheet, formulas, lost);
        answers.push(...stored);
        formulaCount += written;
      }
      for (const { sheet, id } of sheets) {
        const area = sheet.autoFilter && await filterFromFile(engine, id, sheet.autoFilter);
        lost.addIf(sheet.autoFilter && !area, "filters");
        const hidden = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row);
        if (area) filtered.push({ sheetId: id, area, hidden });
        applyLooks(engine, id, sheet, workbook, area, lost);
        const commented = applyThreads(engine, id, sheet, workbook.persons ?? [], commentText, lost);
        threads.push(...commented.values());
        await applyParts(engine, id, sheet, commented, workbook.themeColors ?? [], { fromFile }, lost);
        pages.push([id, pageOf(sheet)]);
        outlines.push([id, outlineOf(sheet)]);
        tellStrangers(sheet, lost);
        charts.push(...chartsOf(engine, id, sheet, { directions, first: charts.length + 1 }, lost));
      }
      engine.sheets.activate(sheets[workbook.activeSheet ?? 0]?.id ?? first);
      for (const { sheet, id } of sheets) if (sheet.hidden || sheet.veryHidden) engine.sheets.setHidden(id, true);
      veryHidden.push(...sheets.filter(({ sheet }) => sheet.veryHidden).map(({ id }) => id));
    });
    const book = {
      ...hiddenParts, pages, outlines, tableOptions, veryHidden, comments: { count: 0, threads }, charts, properties: propertiesFromFile(workbook.properties),
      ...(workbook.workbookProtection?.lockStructure ? { structure: {} } : {}),
    };
    const state: WorkbookState = { format: stateFormat, engine: withStoredAnswers(withFilteredRows(engine.save(), filtered), answers), book };
    return { state, lost: lost.list(), needsCalculation: answers.length < formulaCount };
  } finally {
    engine.dispose();
  }
}
