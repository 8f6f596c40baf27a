import { addressOf, type EngineEvent, intersection, isWholeColumns, isWholeRows } from "../engine/terms";
import type { Book } from "../model";

const numbers = { selected: 100, changed: 101, added: 102, removed: 103 } as const;

/** One message of an event, to whom it goes and under which number. */
export interface Told {
  readonly type: number;
  readonly targetId: string;
  readonly message: object;
}

/** An edit, for the tables that it touches, the collections of their sheets and that of the workbook. */
export function tableChanges(book: Book, event: Extract<EngineEvent, { type: "changed" }>, message: object, workbookTarget: string): Told[] {
  return book.engine.tables.list().flatMap((table) => {
    const whole = table.totals ? { ...table.area, rows: table.area.rows + 1 } : table.area;
    const common = table.sheetId === event.sheetId ? intersection(whole, event.area) : undefined;
    if (!common) return [];
    const address = addressOf(isWholeRows(event.area) || isWholeColumns(event.area) ? event.area : common);
    return [table.id, table.sheetId, workbookTarget].map((targetId) => ({ type: numbers.changed, targetId, message: { ...message, tableId: table.id, address } }));
  });
}

/** A selection within a table, and once more when it leaves the table: then without an address. */
export function tableSelections(book: Book, { sheetId, area }: Extract<EngineEvent, { type: "selected" }>): Told[] {
  return book.engine.tables.list().flatMap((table) => {
    const common = table.sheetId === sheetId ? intersection(table.area, area) : undefined;
    const wasInside = book.selectedTables.delete(table.id);
    if (common) book.selectedTables.add(table.id);
    else if (!wasInside) return [];
    return [{ type: numbers.selected, targetId: table.id, message: { worksheetId: table.sheetId, tableId: table.id, address: common ? addressOf(common) : "" } }];
  });
}

export function tableLives({ type, sheetId, tableId, name }: Extract<EngineEvent, { type: "tableAdded" | "tableRemoved" }>, workbookTarget: string): Told[] {
  const message = { worksheetId: sheetId, tableId, source: "Local", ...(type === "tableRemoved" ? { tableName: name } : {}) };
  return [sheetId, workbookTarget].map((targetId) => ({ type: type === "tableAdded" ? numbers.added : numbers.removed, targetId, message }));
}
