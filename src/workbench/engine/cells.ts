import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { AddWorksheetMergeCommand, RemoveWorksheetMergeCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { type Area, bounding, cellsOf, contains, intersection, lastColumn, lastRow } from "./area";
import { hasQuotedConstant } from "./array-constants";
import { BadFormula, type Cell, type Cells, type Entry } from "./cells-face";
import { createCopying } from "./copying";
import { cellFor, errorTexts, formulaCell } from "./entries";
import { createHyperlinks } from "./hyperlinks";
import { createMoving } from "./moving";
import { shownIcon } from "./icons";
import { areaOf, type Kernel } from "./kernel";
import { rememberSelection } from "./remember-selection";
import type { EngineEvent } from "./events-face";
import { touchesMarks } from "./marks";
import { makeRoom } from "./room";
import type { Rules } from "./rules-face";
import { setCells } from "./set-cells";
import { spillsToEngine, spillsToExcel } from "./spill-references";
import { createStyleChanges } from "./style-changes";
import { createStructure } from "./structure";
import { type FormulaPlace, toEngine, toExcel, UnsupportedReference } from "./structured-references";
import type { InnerTables } from "./tables";
import type { CellStyle } from "./style";
import { fromUniver, hexColor, toUniver } from "./univer-style";

/** The table whose body or row of totals holds a cell, for the references of its formula. */
export function placeOf(tables: Pick<InnerTables, "list">, sheetId: string, row: number, column: number): FormulaPlace {
  const table = tables.list().find(({ sheetId: sheet, area, totals }) =>
    sheet === sheetId && row > area.row && contains(totals ? { ...area, rows: area.rows + 1 } : area, { row, column, rows: 1, columns: 1 }));
  return { table, isTotal: table !== undefined && row > lastRow(table.area) };
}

/**
 * The engine keeps what it has read under the formula's text, here without the workbook's names, and would calculate with that: the
 * formula is read under a text that no cell has.
 */
const isReadable = (kernel: Kernel, formula: string): boolean => typeof kernel.lexer.treeBuilder(`${formula} \n`) !== "string";

/** @throws BadFormula where Excel would not take the formula, UnsupportedReference where the engine would calculate it wrongly. */
export function readFormula(kernel: Kernel, formula: string, place: FormulaPlace): string {
  if (hasQuotedConstant(formula)) throw new UnsupportedReference(formula);
  const rewritten = spillsToEngine(toEngine(formula, place));
  if (!isReadable(kernel, rewritten)) throw new BadFormula(formula);
  return rewritten;
}

export function createCells(kernel: Kernel, tables: InnerTables, rules: Rules, report: (event: EngineEvent) => void): Cells {
  const { injector, unitId } = kernel;
  const formulas = injector.get(FormulaDataModel);
  const conditional = injector.get(ConditionalFormattingService);
  const matrixOf = (sheetId: string) => kernel.sheet(sheetId).getSheet().getCellMatrix();
  const styles = createStyleChanges(kernel);
  kernel.beforeChange = styles.flush;
  const stylesOf = () => kernel.workbook.getWorkbook().getStyles();
  const spillsOf = (sheetId: string) => Object.entries(formulas.getArrayFormulaRange()?.[unitId]?.[sheetId] ?? {});

  function read(sheetId: string, row: number, column: number): Cell {
    const stored = matrixOf(sheetId).getValue(row, column);
    const spilled = formulas.getArrayFormulaCellData()?.[unitId]?.[sheetId]?.[row]?.[column];
    const source = stored?.f || stored?.si ? stored : (spilled ?? stored);
    const raw = formulas.getFormulaStringByCell(row, column, sheetId, unitId);
    const formula = raw ? spillsToExcel(toExcel(raw, placeOf(tables, sheetId, row, column))) : undefined;
    const text = source?.p?.body?.dataStream.replace(/\r\n$/, "");
    const value = text ?? source?.v;
    if (value === undefined || value === null) {
      // A formula whose result is a blank cell shows 0.
      return formula === undefined ? { kind: "blank", value: null } : { kind: "number", value: 0, formula };
    }
    if (source?.t === CellValueType.BOOLEAN) return { kind: "boolean", value: value === 1 || value === true, formula };
    if (source?.t === CellValueType.NUMBER && text === undefined) return { kind: "number", value: Number(value), formula };
    return { kind: errorTexts.has(String(value)) ? "error" : "text", value: String(value), formula };
  }

  function text(sheetId: string, row: number, column: number): string {
    const cell = read(sheetId, row, column);
    if (cell.kind === "blank") return "";
    if (cell.kind === "boolean") return cell.value ? "TRUE" : "FALSE";
    if (cell.kind !== "number") return String(cell.value);
    const shown = kernel.sheet(sheetId).getSheet().getCell(row, column)?.v;
    return shown === undefined || shown === null ? String(cell.value) : String(shown);
  }

  const styleAt = (sheetId: string, row: number, column: number): CellStyle =>
    fromUniver(styles.over(sheetId, row, column, stylesOf().getStyleByCell(matrixOf(sheetId).getValue(row, column))));
  const formatAt = (sheetId: string, row: number, column: number): string | undefined => stylesOf().getStyleByCell(matrixOf(sheetId).getValue(row, column))?.n?.pattern;

  return {
    ...createStructure(kernel, tables, rules, report),
    ...createHyperlinks(kernel),
    ...createCopying(kernel, read),
    ...createMoving(kernel, tables, report),
    read: (sheetId, area) => rows(area, (row, column) => read(sheetId, row, column)),
    texts(sheetId, area) {
      styles.flush();
      return rows(area, (row, column) => text(sheetId, row, column));
    },
    write(sheetId, area, entries) {
      styles.flush();
      kernel.range(sheetId, area);
      const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
      const put = (row: number, column: number, entry: Entry): void => {
        if (entry === null) return;
        const isFormula = typeof entry === "string" && entry.startsWith("=") && entry.length > 1;
        const format = formatAt(sheetId, row, column);
        let cell: ICellData;
        if (isFormula && format !== "@") {
          const formula = readFormula(kernel, entry, placeOf(tables, sheetId, row, column));
          makeRoom(kernel, sheetId, formula);
          cell = formulaCell(formula);
        } else {
          cell = cellFor(entry, format);
        }
        (matrix[row] ??= {})[column] = cell;
      };
      for (const { row, column } of cellsOf(area)) put(row, column, entries[row - area.row]![column - area.column]!);
      if (Object.keys(matrix).length > 0) setCells(kernel, sheetId, matrix);
    },
    clear(sheetId, area, what) {
      const range = areaOf(kernel.range(sheetId, area));
      const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
      const gone: ICellData = {
        ...(what === "formats" ? {} : { v: null, f: null, si: null, p: null }),
        ...(what === "contents" ? {} : { s: null }),
      };
      for (const { row, column } of cellsOf(range)) if (matrixOf(sheetId).getValue(row, column)) (matrix[row] ??= {})[column] = { ...gone };
      if (Object.keys(matrix).length === 0) return;
      if (what !== "formats") return setCells(kernel, sheetId, matrix);
      styles.remove(sheetId, matrix);
    },
    used(sheetId, valuesOnly, within) {
      styles.flush();
      let area: Area | undefined;
      const take = (other: Area): void => {
        const counted = within ? intersection(within, other) : other;
        if (counted) area = area ? bounding(area, counted) : counted;
      };
      matrixOf(sheetId).forValue((row, column, cell) => {
        const filled = cell && ((cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p);
        if (filled || (cell?.s && !valuesOnly)) take({ row, column, rows: 1, columns: 1 });
      });
      for (const [, columns] of spillsOf(sheetId)) for (const range of Object.values(columns ?? {})) if (range) take(areaOf(range as IRange));
      return area;
    },
    readable: (formula) => isReadable(kernel, formula),
    style: styleAt,
    restyle(sheetId, area, change) {
      const range = areaOf(kernel.range(sheetId, area));
      const same = typeof change === "function" || touchesMarks(change) ? undefined : toUniver(change);
      for (const { row, column } of cellsOf(range)) {
        styles.add(sheetId, row, column, same ?? toUniver(typeof change === "function" ? change(row, column) : change, () => styleAt(sheetId, row, column)));
      }
    },
    formatQuietly(sheetId, row, column, format) {
      if (formatAt(sheetId, row, column) !== undefined) return;
      const cellValue = { [row]: { [column]: { s: { n: { pattern: format } } } } };
      kernel.quietDepth++;
      try {
        kernel.runNow(SetRangeValuesMutation.id, { unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
      } finally {
        kernel.quietDepth--;
      }
    },
    displayed(sheetId, row, column) {
      styles.flush();
      const composed = conditional.composeStyle(unitId, sheetId, row, column);
      const ruled = composed?.style;
      const icon = shownIcon(composed?.iconSet);
      const own = kernel.sheet(sheetId).getSheet().getComposedCellStyle(row, column);
      return { fill: hexColor(ruled?.bg?.rgb ?? own?.bg?.rgb), color: hexColor(ruled?.cl?.rgb ?? own?.cl?.rgb), ...(icon ? { icon } : {}) };
    },
    conditionalColours(sheetId, row, column) {
      styles.flush();
      const style = conditional.composeStyle(unitId, sheetId, row, column)?.style;
      return { fill: hexColor(style?.bg?.rgb), color: hexColor(style?.cl?.rgb) };
    },
    spill(sheetId, row, column) {
      const range = formulas.getArrayFormulaRange()?.[unitId]?.[sheetId]?.[row]?.[column];
      const area = range && areaOf(range);
      return area && area.rows * area.columns > 1 ? area : undefined;
    },
    async merge(sheetId, area, across) {
      const range = kernel.range(sheetId, area);
      const selections = across
        ? Array.from({ length: area.rows }, (_, index) => ({ ...range, startRow: area.row + index, endRow: area.row + index }))
        : [range];
      const selectAgain = rememberSelection(kernel, sheetId);
      await kernel.run(AddWorksheetMergeCommand.id, { unitId, subUnitId: sheetId, selections, defaultMerge: false });
      selectAgain();
    },
    async unmerge(sheetId, area) {
      const merged = kernel.sheet(sheetId).getMergedRanges().some((range) => {
        const other = areaOf(range.getRange());
        return other.row <= lastRow(area) && area.row <= lastRow(other) && other.column <= lastColumn(area) && area.column <= lastColumn(other);
      });
      if (merged) await kernel.run(RemoveWorksheetMergeCommand.id, { unitId, subUnitId: sheetId, ranges: [kernel.range(sheetId, area)] });
    },
  };
}

function rows<Result>(area: Area, at: (row: number, column: number) => Result): Result[][] {
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => at(area.row + row, area.column + column)));
}
