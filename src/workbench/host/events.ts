import { addressOf, afterColumnShift, afterRowShift, type Area, type Cell, type EngineEvent } from "../engine/terms";
import { type Book, type BookEvent, type ChartEvent, type HostObject, Range } from "../model";
import { tableChanges, tableLives, tableSelections, type Told } from "./table-events";
import type { Entry } from "./wire";

export const eventCategory = 65_536;
/** The numbers that the client library gives its events. */
const numbers = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15, calculated: 16, formatted: 18, rowsSorted: 19, columnsSorted: 20, rowsHidden: 22,
  formulasChanged: 23, protectionChanged: 24, renamed: 25, visibilityChanged: 26, moved: 27, documentSelected: 2,
} as const;
/** The target that collections listen to. */
export const workbookTarget = "Workbook";
const mostEventRanges = 1000;

const chartNumbers = { Added: 50, Activated: 51, Deactivated: 52, Deleted: 53 } as const;

/** For the worksheet's charts, and for the chart itself. */
export function chartEntries({ kind, chartId, sheetId }: ChartEvent): Entry[] {
  const message = JSON.stringify({ chartId, worksheetId: sheetId, source: "Local" });
  return [sheetId, chartId].map((targetId) => ({ messageCategory: eventCategory, messageType: chartNumbers[kind], targetId, message }));
}

type HostEvent = EngineEvent | BookEvent;

/** The registration that each happening waits for. */
const kinds: Record<HostEvent["type"], string> = {
  changed: "DataChanged", selected: "SelectionChanged", activated: "Activated", sheetAdded: "Added", sheetRemoved: "Deleted", sheetRenamed: "NameChanged",
  calculated: "Calculated", formatted: "FormatChanged", formulasChanged: "FormulaChanged", rowsHidden: "RowHiddenChanged", rowsFiltered: "RowHiddenChanged",
  rowsSorted: "RowSorted", columnsSorted: "ColumnSorted", sheetMoved: "Moved", sheetHidden: "VisibilityChanged", visibilityChanged: "VisibilityChanged",
  protectionChanged: "ProtectionChanged", tableAdded: "Added", tableRemoved: "Deleted",
  // The copy is an added sheet to whoever listens.
  sheetCopied: "Added",
};

const valueTypes: Readonly<Record<Cell["kind"], string>> = { blank: "Empty", text: "String", number: "Double", boolean: "Boolean", error: "Error" };

/** True where the message tells of a result that is still to be calculated. */
export const waitsForResult = (book: Book, event: HostEvent): boolean =>
  event.type === "changed" && event.before !== undefined && book.hears(kinds.changed) && cellAt(book, event.sheetId, event.area).formula !== undefined;

const cellAt = (book: Book, sheetId: string, area: Area): Cell => book.engine.cells.read(sheetId, { ...area, rows: 1, columns: 1 })[0]![0]!;

/** Turns what happens in the engine and in the book into the messages that the client library's event handlers wait for. */
export function eventEntries(book: Book, event: HostEvent, nextReference: () => string): Entry[] {
  const isHeard = book.hears(kinds[event.type]) || (event.type === "activated" && book.hears("Deactivated")) || event.type === "selected";
  if (!isHeard) return [];
  return messages(book, event, nextReference)
    .map(({ type, targetId, message }) => ({ messageCategory: eventCategory, messageType: type, targetId, message: JSON.stringify(message) }));
}

function messages(book: Book, event: HostEvent, nextReference: () => string): Told[] {
  const { sheetId } = event;
  const local = { worksheetId: sheetId, source: "Local" };
  const both = (type: number, message: object, target = sheetId): Told[] => [{ type, targetId: target, message }, { type, targetId: workbookTarget, message }];
  const all = (type: number, message: object): Told[] => [{ type, targetId: workbookTarget, message }];
  const reference = (area: Area): string => {
    const referenceId = nextReference();
    book.eventRanges.set(referenceId, { sheetId, area });
    if (book.eventRanges.size > mostEventRanges) book.eventRanges.delete(book.eventRanges.keys().next().value!);
    return referenceId;
  };

  switch (event.type) {
    case "changed": {
      const message = {
        ...local, address: addressOf(event.area), changeType: event.change, referenceId: reference(event.area),
        shiftDirection: shiftDirection(event), triggerSource: event.source === "addin" ? "ThisLocalAddin" : "Unknown", ...details(book, event),
      };
      return [...both(numbers.changed, message), ...tableChanges(book, event, message, workbookTarget)];
    }
    case "formulasChanged": {
      const formulaDetails = event.formulas.map(({ row, column, previous }) => ({ cellAddress: addressOf({ row, column, rows: 1, columns: 1 }), previousFormula: previous }));
      return both(numbers.formulasChanged, { ...local, formulaDetails });
    }
    case "formatted": return both(numbers.formatted, { ...local, address: addressOf(event.area), referenceId: reference(event.area) });
    case "calculated": return both(numbers.calculated, { worksheetId: sheetId, address: addressOf(event.area) });
    case "rowsSorted": return both(numbers.rowsSorted, { ...local, address: addressOf(event.area) });
    case "columnsSorted": return both(numbers.columnsSorted, { ...local, address: addressOf(event.area) });
    case "rowsHidden": return both(numbers.rowsHidden, { ...local, address: rowsAddress(event.area.row, event.area.rows), changeType: event.hidden ? "Hidden" : "Unhidden" });
    case "rowsFiltered": return [
      ...runs([...event.after].filter((row) => !event.before.has(row))).map((address) => ({ address, changeType: "Hidden" })),
      ...runs([...event.before].filter((row) => !event.after.has(row))).map((address) => ({ address, changeType: "Unhidden" })),
    ].flatMap((part) => both(numbers.rowsHidden, { ...local, ...part }));
    case "selected": return [
      ...both(numbers.selected, { worksheetId: sheetId, address: addressOf(event.area) }),
      ...tableSelections(book, event),
      { type: numbers.documentSelected, targetId: "", message: {} },
    ];
    case "activated": return [
      ...(event.previous === undefined ? [] : both(numbers.deactivated, { worksheetId: event.previous }, event.previous)),
      ...both(numbers.activated, { worksheetId: sheetId }),
    ];
    case "sheetAdded": return all(numbers.added, local);
    case "sheetCopied": return [];
    case "sheetRemoved": return all(numbers.deleted, local);
    case "sheetRenamed": return both(numbers.renamed, { ...local, nameBefore: event.before, nameAfter: event.after });
    case "sheetMoved": return all(numbers.moved, { ...local, positionBefore: event.before, positionAfter: event.after });
    // An add-in's own change is announced by the book, which knows the third kind.
    case "sheetHidden": return event.source === "addin" ? [] : both(numbers.visibilityChanged, {
      ...local, visibilityBefore: event.hidden ? "Visible" : "Hidden", visibilityAfter: event.hidden ? "Hidden" : "Visible",
    });
    case "visibilityChanged": return both(numbers.visibilityChanged, { ...local, visibilityBefore: event.before, visibilityAfter: event.after });
    case "protectionChanged": return both(numbers.protectionChanged, { ...local, isProtected: event.isProtected });
    case "tableAdded":
    case "tableRemoved": return tableLives(event, workbookTarget);
  }
}

/** Of an edit of one cell, what it held and what it holds. */
function details(book: Book, { sheetId, area, before }: Extract<EngineEvent, { type: "changed" }>): object {
  if (!before) return {};
  const after = cellAt(book, sheetId, area);
  return {
    valueBefore: before.value ?? "", valueTypeBefore: valueTypes[before.kind], valueAfter: after.value ?? "", valueTypeAfter: valueTypes[after.kind],
  };
}

const rowsAddress = (first: number, count: number): string => `${first + 1}:${first + count}`;

/** Neighbouring rows as one address each. */
function runs(rows: readonly number[]): string[] {
  const found: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === row) last.count++;
    else found.push({ first: row, count: 1 });
  }
  return found.map(({ first, count }) => rowsAddress(first, count));
}

function shiftDirection(event: Extract<EngineEvent, { type: "changed" }>): string {
  switch (event.change) {
    case "RowInserted": return "ShiftCellDown";
    case "RowDeleted": return "ShiftCellUp";
    case "ColumnInserted": return "ShiftCellRight";
    case "ColumnDeleted": return "ShiftCellLeft";
    case "CellInserted":
    case "CellDeleted": return event.shift === undefined ? "None" : `ShiftCell${event.shift.charAt(0).toUpperCase()}${event.shift.slice(1)}`;
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
