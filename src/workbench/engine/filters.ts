import {
  ReCalcSheetsFilterMutation, RemoveSheetFilterCommand, RemoveSheetsFilterMutation, SetSheetFilterRangeCommand, SetSheetsFilterCriteriaCommand,
  SetSheetsFilterCriteriaMutation, SetSheetsFilterRangeMutation, SheetsFilterService,
} from "@univerjs/sheets-filter";
import { SetSheetTableFilterCommand, TableManager } from "@univerjs/sheets-table";
import { type Area, contains, lastRow } from "./area";
import type { Cells } from "./cells-face";
import type { InnerEvents } from "./events";
import { fromSheetItem, fromTableItem, type SheetItem, sheetItem, type TableItem, tableItem } from "./filter-items";
import { type FilterCell, keptCells } from "./filter-matching";
import { FilteredRows } from "./filtered-rows";
import type { FilterCriteria, Filters, FilterTarget } from "./filters-face";
import { areaOf, type Kernel } from "./kernel";
import type { Place } from "./place";
import type { InnerTables } from "./tables";
import type { TableInfo } from "./tables-face";

export interface InnerFilters extends Filters {
  readonly rows: FilteredRows;
}

const sheetKey = (sheetId: string): string => `sheet:${sheetId}`;

/** What a filter looks at: a target's cells with the items that the grid keeps for its columns. */
interface Filtered {
  readonly key: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
  /** By column offset. */
  readonly items: readonly (readonly FilterCriteria[] | undefined)[];
}

/** Univer keeps, draws and undoes the filters; which rows they leave is decided here, as Excel decides it. */
export function createFilters(
  kernel: Kernel, tables: InnerTables, cells: Cells, events: InnerEvents, recalculate: (places: readonly Place[]) => void,
): InnerFilters {
  const { unitId, injector } = kernel;
  const manager = injector.get(TableManager);
  const service = injector.get(SheetsFilterService);
  const rows = new FilteredRows(kernel);

  const itemsOf = (tableId: string): (TableItem | undefined)[] =>
    (manager.getTableById(unitId, tableId)?.getTableFilters().toJSON().tableColumnFilterList ?? []) as (TableItem | undefined)[];

  const filteredTable = ({ id, sheetId, area, columns }: TableInfo): Filtered => {
    const items = itemsOf(id);
    return { key: id, sheetId, area, items: columns.map((_, index) => { const item = items[index]; return item && fromTableItem(item); }) };
  };

  function filteredSheet(sheetId: string): Filtered | undefined {
    const model = service.getFilterModel(unitId, sheetId);
    if (!model) return undefined;
    const area = areaOf(model.getRange());
    const items = Array.from({ length: area.columns }, (_, index) => {
      const item = model.getFilterColumn(area.column + index)?.getColumnData() as SheetItem | undefined;
      return item && fromSheetItem(item);
    });
    return { key: sheetKey(sheetId), sheetId, area, items };
  }

  function find(target: FilterTarget): Filtered | undefined {
    if ("sheetId" in target) return filteredSheet(target.sheetId);
    const table = tables.list().find(({ id }) => id === target.tableId);
    return table && filteredTable(table);
  }

  /** The cells below the header; colours are those that are seen, without the bands of a table. */
  function column({ sheetId, area }: Filtered, index: number, withColours: boolean): FilterCell[] {
    if (area.rows < 2) return [];
    const body = { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
    const texts = cells.texts(sheetId, body);
    return cells.read(sheetId, body).map(([cell], offset) => {
      const text = texts[offset]![0]!;
      if (!withColours) return { ...cell!, text };
      const ruled = cells.conditionalColours(sheetId, body.row + offset, body.column);
      const own = cells.style(sheetId, body.row + offset, body.column);
      return { ...cell!, text, fill: ruled.fill ?? own.fill ?? undefined, color: ruled.color ?? own.fontColor ?? undefined };
    });
  }

  function left(filtered: Filtered, index: number, criteria: readonly FilterCriteria[]): boolean[] {
    const withColours = criteria.some(({ filterOn }) => filterOn === "CellColor" || filterOn === "FontColor");
    const found = column(filtered, index, withColours);
    const kept = criteria.map((one) => keptCells(found, one, new Date()));
    return found.map((_, row) => kept.some((list) => list[row]));
  }

  function look(filtered: Filtered | undefined): void {
    if (!filtered) return;
    const { key, sheetId, area, items } = filtered;
    const before = rows.rowsOf(key);
    const hidden = new Set<number>();
    items.forEach((criteria, index) => {
      if (criteria) left(filtered, index, criteria).forEach((isLeft, row) => { if (!isLeft) hidden.add(area.row + 1 + row); });
    });
    rows.set(key, sheetId, hidden);
    if (hidden.size === before.size && [...hidden].every((row) => before.has(row))) return;
    recalculate([{ sheetId, ...area }]);
    events.emit({ type: "rowsFiltered", sheetId, area, before, after: hidden, source: kernel.addinDepth > 0 ? "addin" : "user" });
  }

  /** The name of its column stays with each item, so that it is found again where columns come and go. */
  function stamp(table: TableInfo): void {
    itemsOf(table.id).forEach((item, index) => { if (item) item.columnName = table.columns[index]?.name; });
  }

  manager.tableFilterChanged$.subscribe(({ unitId: changed, tableId }) => {
    const table = changed === unitId ? tables.list().find(({ id }) => id === tableId) : undefined;
    if (!table) return;
    stamp(table);
    look(filteredTable(table));
  });
  // What the host does itself it does in steps, and the columns have their names after the last.
  manager.tableRangeChanged$.subscribe(({ tableId }) => {
    const table = kernel.quietDepth === 0 && tables.list().find(({ id }) => id === tableId);
    if (table) followColumns(table);
  });
  manager.tableDelete$.subscribe(({ tableId }) => rows.forget(tableId));

  const sheetMutations: readonly string[] = [SetSheetsFilterCriteriaMutation.id, ReCalcSheetsFilterMutation.id];
  kernel.commands.onCommandExecuted(({ id, params }) => {
    const { unitId: changed, subUnitId: sheetId } = (params ?? {}) as { unitId?: string; subUnitId?: string };
    if (changed !== unitId || sheetId === undefined) return;
    if (sheetMutations.includes(id)) look(filteredSheet(sheetId));
    if (id === RemoveSheetsFilterMutation.id) rows.forget(sheetKey(sheetId));
    if (id === SetSheetsFilterRangeMutation.id) {
      const area = filteredSheet(sheetId)?.area;
      const within = [...rows.rowsOf(sheetKey(sheetId))].filter((row) => area && row > area.row && row <= lastRow(area));
      rows.set(sheetKey(sheetId), sheetId, new Set(within));
    }
  });

  /** A filter goes with its column. */
  function followColumns(table: TableInfo): void {
    const items = itemsOf(table.id);
    const stays = items.every((item, index) => !item?.columnName || item.columnName === table.columns[index]?.name);
    if (stays) return;
    const filters = manager.getTableById(unitId, table.id)!.getTableFilters();
    const named = items.filter((item) => item !== undefined);
    for (let index = 0; index < Math.max(items.length, table.columns.length); index++) {
      filters.setColumnFilter(index, named.find((item) => item.columnName === table.columns[index]?.name));
    }
    if (named.some((item) => !table.columns.some(({ name }) => name === item.columnName))) look(filteredTable(table));
  }

  events.listen((event) => {
    if (event.type === "sheetRemoved") rows.forget(sheetKey(event.sheetId));
    if (event.type !== "changed") return;
    const { sheetId, area, change } = event;
    if (change.startsWith("Row")) rows.shift(sheetId, area.row, change === "RowInserted" ? area.rows : -area.rows);
    for (const table of tables.list().filter((candidate) => candidate.sheetId === sheetId)) {
      if (change === "RangeEdited") {
        stamp(table);
        continue;
      }
      followColumns(table);
      // Cells of a table's whole width that move down or up are rows of it.
      const moves = event.shift !== undefined && contains({ ...area, row: 0, rows: lastRow(table.area) + 1 }, table.area);
      if (moves) rows.shift(sheetId, area.row, event.shift === "down" ? area.rows : -area.rows, (key) => key === table.id);
    }
  });

  async function put(target: FilterTarget, filtered: Filtered, index: number, criteria: FilterCriteria | undefined): Promise<void> {
    const whole = filtered.area;
    const keptTexts = (): string[] => {
      const kept = left(filtered, index, [criteria!]);
      return [...new Set(cells.texts(filtered.sheetId, { row: whole.row + 1, column: whole.column + index, rows: kept.length, columns: 1 })
        .map(([text]) => text!).filter((_, row) => kept[row]))];
    };
    const texts = criteria && whole.rows > 1 ? keptTexts() : [];
    if ("tableId" in target) {
      const tableFilter = criteria && tableItem(criteria, texts);
      await kernel.run(SetSheetTableFilterCommand.id, { unitId, subUnitId: filtered.sheetId, tableId: target.tableId, column: index, tableFilter });
    } else {
      const col = whole.column + index;
      await kernel.run(SetSheetsFilterCriteriaCommand.id, { unitId, subUnitId: filtered.sheetId, col, criteria: criteria ? sheetItem(col, criteria, texts) : null });
    }
  }

  return {
    rows,
    sheetArea: (sheetId) => filteredSheet(sheetId)?.area,
    async setSheetArea(sheetId, area) {
      if (service.getFilterModel(unitId, sheetId)) await kernel.run(RemoveSheetFilterCommand.id, { unitId, subUnitId: sheetId });
      if (area) await kernel.run(SetSheetFilterRangeCommand.id, { unitId, subUnitId: sheetId, range: kernel.range(sheetId, area) });
    },
    criteria: (target) => find(target)?.items.map((criteria) => criteria?.[0]) ?? [],
    async apply(target, index, criteria) {
      const filtered = find(target);
      if (!filtered) throw new Error("There is no filter to be set");
      await put(target, filtered, index, criteria);
    },
    async reapply(target) {
      look(find(target));
    },
  };
}
