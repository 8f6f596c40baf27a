import type { Engine } from "../engine/terms";
import { type StoredAnswer, withStoredAnswers } from "../engine/stored-answers";
import { stateFormat, type WorkbookState } from "../host/state";
import type { PageSettings, TableOptions } from "../model/book";
import { formulaFromFile } from "./formulas";
import { filterFromFile, withFilteredRows } from "./filters";
import { formulasOf, writeFormulas, writeValues } from "./import-cells";
import { addTables, applyLooks, applyParts, pageOf, tellStrangers } from "./import-sheet";
import { type Loss, Losses } from "./losses";
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
}

/**
 * Reads an .xlsx file into a workbook's state, for a workbench to open. No workbook that is open changes.
 * @throws FileProblem where the file cannot be opened
 */
export async function importWorkbook(bytes: Uint8Array, { createEngine, registered = [] }: ImportOptions): Promise<ImportedWorkbook> {
  const { workbook, hidden } = await readFile(bytes);
  const lost = new Losses();
  for (const part of hidden) lost.add(part);
  const engine = createEngine();
  try {
    const fromFile = (formula: string): string => formulaFromFile(formula, registered);
    const pages: [string, PageSettings][] = [];
    const tableOptions: [string, TableOptions][] = [];
    const answers: StoredAnswer[] = [];
    const veryHidden: string[] = [];
    const filtered: Parameters<typeof withFilteredRows>[1][number][] = [];
    let formulaCount = 0;
    await engine.asAddin(async () => {
      const first = engine.sheets.list()[0]!.id;
      engine.sheets.rename(first, workbook.sheets[0]!.name);
      const sheets = workbook.sheets.map((sheet, index) => ({ sheet, id: index === 0 ? first : engine.sheets.add(sheet.name) }))
        .map(({ sheet, id }) => ({ sheet, id, formulas: formulasOf(engine, sheet, registered) }));
      for (const { sheet, id, formulas } of sheets) writeValues(engine, id, sheet, formulas);
      for (const { sheet, id } of sheets) tableOptions.push(...await addTables(engine, id, sheet));
      for (const { name, range, scope } of workbook.namedRanges ?? []) {
        if (name.startsWith("_xlnm.")) continue;
        lost.addIf(scope !== undefined || !engine.names.add(name, fromFile(range)), "names");
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
        await applyParts(engine, id, sheet, workbook.themeColors ?? [], { fromFile }, lost);
        pages.push([id, pageOf(sheet, lost)]);
        tellStrangers(sheet, lost);
      }
      engine.sheets.activate(sheets[workbook.activeSheet ?? 0]?.id ?? first);
      for (const { sheet, id } of sheets) if (sheet.hidden || sheet.veryHidden) engine.sheets.setHidden(id, true);
      veryHidden.push(...sheets.filter(({ sheet }) => sheet.veryHidden).map(({ id }) => id));
    });
    const book = { settings: [], xmlParts: [], pages, tableOptions, veryHidden, xmlNumber: 0 };
    const state: WorkbookState = { format: stateFormat, engine: withStoredAnswers(withFilteredRows(engine.save(), filtered), answers), book };
    return { state, lost: lost.list(), needsCalculation: answers.length < formulaCount };
  } finally {
    engine.dispose();
  }
}
