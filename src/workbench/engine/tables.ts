import type { ICellData } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import { FormulaDataModel, SetSuperTableMutation } from "@univerjs/engine-formula";
import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand, TableManager } from "@univerjs/sheets-table";
import { parseAddress } from "./address";
import type { Cells } from "./cells-face";
import { type Area, intersection, lastColumn, lastRow, sameArea } from "./area";
import { setCells } from "./set-cells";
import { areaOf, type Kernel } from "./kernel";
import { createInsertRows, insertRowMutation } from "./insert-rows";
import type { InnerReferences } from "./references";
import { renameColumn, renameTable } from "./structured-references";
import { createTotals, totalsMutation } from "./table-totals";
import type { TableInfo, Tables } from "./tables-face";

/** What the engine's other parts need of the tables besides their face. */
export interface InnerTables extends Omit<Tables, "copySheet"> {
  /** As add, at once. */
  addNow(sheetId: string, area: Area, name: string): string;
  /** Rewrites every formula of the workbook, or of one sheet, that the rewriting changes. */
  rewriteFormulas(change: (formula: string) => string, onlySheet?: string): void;
  /** The row of totals has gone with its cells. */
  forgetTotals(tableId: string): void;
  /** Puts a table where its cells have gone, its columns as they are. */
  place(tableId: string, area: Area): Promise<void>;
  /** Header cells have changed: the columns take their names, and formulas follow. */
  headersChanged(sheetId: string, area: Area): void;
}

/** @param cells called only when a table is worked on: the two know each other */
export function createTables(kernel: Kernel, references: Pick<InnerReferences, "tableResized">, cells: () => Cells): InnerTables {
  const { injector, unitId } = kernel;
  const manager = injector.get(TableManager);
  let known: TableInfo[] | undefined;
  const forget = (): void => { known = undefined; };
  for (const change of [manager.tableAdd$, manager.tableDelete$, manager.tableNameChanged$, manager.tableRangeChanged$, manager.tableInitStatus$]) {
    (change as { subscribe(listener: () => void): unknown }).subscribe(forget);
  }

  kernel.commands.onCommandExecuted(({ id, params }) => {
    if (id === totalsMutation || id === insertRowMutation) forget();
    // Formulas that name the table are calculated again.
    const table = id === totalsMutation && list().find((one) => one.id === (params as { tableId: string }).tableId);
    if (table) register(table);
  });

  const list = (): TableInfo[] => (known ??= manager.getTableList(unitId).map((table) => ({
    id: table.id,
    name: table.name,
    sheetId: table.subUnitId,
    area: areaOf(table.range as IRange),
    totals: (table.meta as { totals?: boolean } | undefined)?.totals === true,
    insertRow: table.range.endRow - table.range.startRow === 1 && (table.meta as { insertRow?: boolean } | undefined)?.insertRow === true,
    columns: table.columns.map((column) => ({ id: column.id, name: column.displayName })),
  })));

  function find(tableId: string): TableInfo {
    const table = list().find((candidate) => candidate.id === tableId);
    if (!table) throw new Error(`No table has the id ${tableId}`);
    return table;
  }

  const headerText = (table: TableInfo, index: number): string => {
    const cell = kernel.sheet(table.sheetId).getSheet().getCellMatrix().getValue(table.area.row, table.area.column + index);
    return cell?.v === undefined || cell.v === null ? "" : String(cell.v);
  };

  /** A header is text, never blank and never said twice. */
  function tidyHeaders(sheetId: string, area: Area): void {
    const cells = kernel.sheet(sheetId).getSheet().getCellMatrix();
    const taken = new Set<string>();
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = cells.getValue(area.row, column);
      const written = cell?.v === undefined || cell.v === null ? "" : String(cell.v);
      let name = written === "" ? `列${column - area.column + 1}` : written;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${written || "列"}${number}`;
      taken.add(name.toLowerCase());
      if (name !== cell?.v || cell.f) setCells(kernel, sheetId, { [area.row]: { [column]: { v: name, t: 1, f: null, si: null } } });
    }
  }

  /** Gives the columns the names of their header cells and tells the formula engine. */
  function takeHeaders(tableId: string): void {
    const table = find(tableId);
    const inner = manager.getTableById(unitId, tableId)!;
    table.columns.forEach((_, index) => {
      inner.getTableColumnByIndex(index)!.displayName = headerText(table, index);
    });
    forget();
    register(find(tableId));
  }

  /** Tells the formula engine of a table. */
  function register({ name, area, sheetId, columns }: TableInfo): void {
    const titleMap = new Map(columns.map((column, index) => [column.name, index]));
    kernel.runNow(SetSuperTableMutation.id, { unitId, tableName: name, reference: { range: rangeOf(area), sheetId, titleMap } });
  }

  function rewriteFormulas(change: (formula: string) => string, onlySheet?: string): void {
    const formulas = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(formulas)) {
      if (!rows || (onlySheet !== undefined && sheetId !== onlySheet)) continue;
      const changed: Record<number, Record<number, ICellData>> = {};
      for (const [row, columns] of Object.entries(rows)) {
        for (const column of Object.keys(columns ?? {})) {
          const before = injector.get(FormulaDataModel).getFormulaStringByCell(Number(row), Number(column), sheetId, unitId);
          const after = before && change(before);
          if (before && after && after !== before) (changed[Number(row)] ??= {})[Number(column)] = { f: after, si: null };
        }
      }
      if (Object.keys(changed).length === 0) continue;
      // The same formula said otherwise: nothing that anybody listens to has changed.
      kernel.quietDepth++;
      try {
        setCells(kernel, sheetId, changed);
      } finally {
        kernel.quietDepth--;
      }
    }
  }

  async function setRange(tableId: string, area: Area): Promise<void> {
    const table = find(tableId);
    kernel.range(table.sheetId, area);
    if (!sameArea(table.area, area)) await kernel.run(SetSheetTableCommand.id, { unitId, tableId, updateRange: { newRange: rangeOf(area) } });
    tidyHeaders(table.sheetId, area);
    takeHeaders(tableId);
  }

  const tables: InnerTables = {
    ...createTotals(kernel, { list }, cells),
    setInsertRow: createInsertRows(kernel, list),
    list,
    rewriteFormulas,
    async add(sheetId, area, name) {
      await kernel.whenCalculated();
      return tables.addNow(sheetId, area, name);
    },
    addNow(sheetId, area, name) {
      kernel.range(sheetId, area);
      tidyHeaders(sheetId, area);
      const id = `table-${Math.random().toString(36).slice(2, 10)}`;
      kernel.runNow(AddSheetTableCommand.id, { unitId, subUnitId: sheetId, name, range: rangeOf(area), id, options: { showHeader: true } });
      forget();
      takeHeaders(id);
      return id;
    },
    async remove(tableId) {
      const { sheetId, name } = find(tableId);
      await kernel.run(DeleteSheetTableCommand.id, { unitId, subUnitId: sheetId, tableId, tableName: name });
    },
    async rename(tableId, name) {
      const before = find(tableId).name;
      await kernel.run(SetSheetTableCommand.id, { unitId, tableId, name });
      rewriteFormulas((formula) => renameTable(formula, before, name));
    },
    async resize(tableId, area) {
      const { sheetId, area: before } = find(tableId);
      await setRange(tableId, area);
      references.tableResized(sheetId, before, area);
    },
    async place(tableId, area) {
      await setRange(tableId, area);
    },
    nameProblem(name) {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) return "A table's name begins with a letter and holds letters, digits, points and underscores";
      if (parseAddress(name) || /^r\d*c\d*$|^[rc]$/i.test(name)) return "A table's name must not look like a cell's address";
      return undefined;
    },
    fillCalculatedColumns(tableId, firstRow, rows) {
      const table = find(tableId);
      const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
      const filled: Record<number, Record<number, ICellData>> = {};
      for (let column = body.column; column <= lastColumn(body); column++) {
        const formula = calculatedFormula(table.sheetId, body, column, firstRow, rows);
        if (!formula) continue;
        for (let row = body.row + firstRow; row < body.row + firstRow + rows; row++) {
          const cell = kernel.sheet(table.sheetId).getSheet().getCellMatrix().getValue(row, column);
          if (cell?.f || (cell?.v !== undefined && cell.v !== null)) continue;
          (filled[row] ??= {})[column] = { f: kernel.lexer.moveFormulaRefOffset(formula, 0, row - body.row), v: null, si: null, p: null };
        }
      }
      if (Object.keys(filled).length > 0) setCells(kernel, table.sheetId, filled);
    },
    headersChanged(sheetId, area) {
      for (const table of list().filter((candidate) => candidate.sheetId === sheetId)) {
        if (!intersection(area, { ...table.area, rows: 1 })) continue;
        if (table.columns.every((column, index) => column.name === headerText(table, index))) continue;
        tidyHeaders(sheetId, table.area);
        takeHeaders(table.id);
        const renamed = find(table.id).columns;
        table.columns.forEach((column, index) => {
          const after = renamed[index]!.name;
          if (after !== column.name) rewriteFormulas((formula) => renameColumn(formula, table.name, column.name, after, {}));
        });
      }
    },
  };

  /** The formula that a column's rows have in common, as it would stand in the body's first row; undefined where they have none. */
  function calculatedFormula(sheetId: string, body: Area, column: number, newRow: number, newRows: number): string | undefined {
    const model = injector.get(FormulaDataModel);
    const counts = new Map<string, number>();
    let cells = 0;
    for (let row = body.row; row <= lastRow(body); row++) {
      if (row >= body.row + newRow && row < body.row + newRow + newRows) continue;
      cells++;
      const formula = model.getFormulaStringByCell(row, column, sheetId, unitId);
      if (!formula) continue;
      const asFirst = kernel.lexer.moveFormulaRefOffset(formula, 0, body.row - row);
      counts.set(asFirst, (counts.get(asFirst) ?? 0) + 1);
    }
    const [formula, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [undefined, 0];
    return count * 2 > cells ? formula : undefined;
  }

  return tables;
}

const rangeOf = (area: Area) => ({ startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area) });
