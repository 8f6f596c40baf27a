import { addressOf, afterColumnShift, afterRowShift, type EngineEvent, intersection, isWholeColumns, isWholeRows } from "../engine/terms";
import { type Book, type ChartEvent, type HostObject, Range } from "../model";
import type { Entry } from "./wire";

export const eventCategory = 65_536;
/** The numbers that the client library gives its events. */
const numbers = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15, renamed: 25, documentSelected: 2, tableChanged: 101 } as const;
/** The target that collections listen to. */
export const workbookTarget = "Workbook";
const mostEventRanges = 1000;

const chartNumbers = { Added: 50, Activated: 51, Deactivated: 52, Deleted: 53 } as const;

/** For the worksheet's charts, and for the chart itself. */
export function chartEntries({ kind, chartId, sheetId }: ChartEvent): Entry[] {
  const message = JSON.stringify({ chartId, worksheetId: sheetId, source: "Local" });
  return [sheetId, chartId].map((targetId) => ({ messageCategory: eventCategory, messageType: chartNumbers[kind], targetId, message }));
}

/** The registration that each happening waits for. */
const kinds: Record<EngineEvent["type"], string> = {
  changed: "DataChanged", selected: "SelectionChanged", activated: "Activated", sheetAdded: "Added", sheetRemoved: "Deleted", sheetRenamed: "NameChanged", rowsFiltered: "RowHiddenChanged",
};

/** Turns what happens in the engine into the messages that the client library's event handlers wait for. */
export function eventEntries(book: Book, event: EngineEvent, nextReference: () => string): Entry[] {
  const entry = (type: number, targetId: string, message: object): Entry =>
    ({ messageCategory: eventCategory, messageType: type, targetId, message: JSON.stringify(message) });
  const both = (type: number, sheetId: string, message: object): Entry[] => [entry(type, sheetId, message), entry(type, workbookTarget, message)];

  if (!book.hears(kinds[event.type]) && !(event.type === "activated" && book.hears("Deactivated")) && event.type !== "selected") return [];
  switch (event.type) {
    case "changed": {
      const referenceId = nextReference();
      book.eventRanges.set(referenceId, { sheetId: event.sheetId, area: event.area });
      if (book.eventRanges.size > mostEventRanges) book.eventRanges.delete(book.eventRanges.keys().next().value!);
      const message = {
        worksheetId: event.sheetId, address: addressOf(event.area), changeType: event.change, source: "Local", referenceId,
        shiftDirection: shiftDirection(event), triggerSource: event.source === "addin" ? "ThisLocalAddin" : "Unknown",
      };
      const entries = both(numbers.changed, event.sheetId, message);
      for (const table of book.engine.tables.list()) {
        const common = table.sheetId === event.sheetId ? intersection(table.area, event.area) : undefined;
        if (!common) continue;
        const tableMessage = { ...message, tableId: table.id, address: addressOf(isWholeRows(event.area) || isWholeColumns(event.area) ? event.area : common) };
        entries.push(entry(numbers.tableChanged, table.id, tableMessage), entry(numbers.tableChanged, table.sheetId, tableMessage), entry(numbers.tableChanged, workbookTarget, tableMessage));
      }
      return entries;
    }
    case "selected":
      return [
        ...both(numbers.selected, event.sheetId, { worksheetId: event.sheetId, address: addressOf(event.area) }),
        entry(numbers.documentSelected, "", {}),
      ];
    case "activated":
      return [
        ...(event.previous === undefined ? [] : both(numbers.deactivated, event.previous, { worksheetId: event.previous })),
        ...both(numbers.activated, event.sheetId, { worksheetId: event.sheetId }),
      ];
    case "sheetAdded":
      return [entry(numbers.added, workbookTarget, { worksheetId: event.sheetId, source: "Local" })];
    case "sheetRemoved":
      return [entry(numbers.deleted, workbookTarget, { worksheetId: event.sheetId, source: "Local" })];
    case "rowsFiltered":
      return [];
    case "sheetRenamed":
      return both(numbers.renamed, event.sheetId, { worksheetId: event.sheetId, nameBefore: event.before, nameAfter: event.after, source: "Local" });
  }
}

function shiftDirection(event: Extract<EngineEvent, { type: "changed" }>): string {
  switch (event.change) {
    case "RowInserted": return "ShiftCellDown";
    case "RowDeleted": return "ShiftCellUp";
    case "ColumnInserted": return "ShiftCellRight";
    case "ColumnDeleted": return "ShiftCellLeft";
    default: return "None";
  }
}

/** Kept ranges follow the cells that they name. */
export function moveKeptRanges(kept: Iterable<HostObject>, event: EngineEvent): void {
  if (event.type !== "changed" || event.change === "RangeEdited") return;
  const removed = event.change.endsWith("Deleted");
  for (const object of kept) {
    if (!(object instanceof Range) || object.sheetId !== event.sheetId) continue;
    const moved = event.change.startsWith("Row")
      ? afterRowShift(object.area, event.area.row, removed ? -event.area.rows : event.area.rows)
      : event.change.startsWith("Column")
        ? afterColumnShift(object.area, event.area.column, removed ? -event.area.columns : event.area.columns)
        : object.area;
    if (moved) object.area = moved;
  }
}
