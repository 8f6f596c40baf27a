import { addressOf, type Area, intersection, lastColumn, lastRow, type Place, quoteSheet, splitSheet, type TableInfo } from "../engine/terms";
import type { Book } from "./book";
import { areaNamed, mapReferences } from "./formula-references";

const tableReference = /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]]|\[[^\]]*\])*)\]/gu;
const word = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\(!])/gu;
/** A name that stands for another name that stands for the first would never end. */
const deepestName = 10;

/** The table's cells that the inside of a reference's brackets means. */
function tablePart({ area, totals, columns, sheetId }: TableInfo, inner: string, row: number): Place | undefined {
  const lower = inner.toLowerCase();
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const rows: Area = lower.startsWith("@") || lower.includes("#this row") ? { ...area, row, rows: 1 }
    : lower.includes("#all") ? { ...area, rows: area.rows + (totals ? 1 : 0) }
      : lower.includes("#headers") ? { ...area, rows: 1 }
        : lower.includes("#totals") ? { ...area, row: lastRow(area) + 1, rows: 1 } : body;
  if (lower.includes("#totals") && !totals) return undefined;
  const names = /\[/.test(inner) ? [...inner.matchAll(/\[([^\]]*)\]/g)].map(([, name]) => name!) : [inner.replace(/^@/, "")];
  const wanted = names.map((name) => name.toLowerCase()).filter((name) => name !== "" && !name.startsWith("#"));
  const positions = wanted.map((name) => columns.findIndex((column) => column.name.toLowerCase() === name));
  if (positions.includes(-1)) return undefined;
  const first = positions.length === 0 ? 0 : Math.min(...positions);
  const last = positions.length === 0 ? columns.length - 1 : Math.max(...positions);
  return { sheetId, ...rows, column: area.column + first, columns: last - first + 1 };
}

/**
 * Formulas that name a table's cells, as they read by address when the table goes: on every sheet, with what stands in the place of
 * each reference fixed, but for the row of a reference to its own row.
 */
export function withoutTable(book: Book, table: TableInfo): { readonly place: Place; readonly formula: string }[] {
  const sheetName = quoteSheet(book.sheet(table.sheetId).name);
  const whole = { ...table.area, rows: table.area.rows + 1 };
  return book.engine.sheets.list().flatMap(({ id }) => {
    const used = book.engine.cells.used(id, false);
    return !used ? [] : book.engine.cells.read(id, used).flatMap((cells, rowOffset) => cells.flatMap(({ formula }, columnOffset) => {
      if (formula === undefined) return [];
      const place = { sheetId: id, row: used.row + rowOffset, column: used.column + columnOffset, rows: 1, columns: 1 };
      const isInside = id === table.sheetId && intersection(whole, place) !== undefined;
      const rewritten = formula.replace(tableReference, (reference: string, name: string | undefined, inner: string | undefined) => {
        const isOurs = inner !== undefined && (name === undefined ? isInside : name.toLowerCase() === table.name.toLowerCase());
        const part = isOurs ? tablePart(table, inner, place.row) : undefined;
        if (isOurs && !part && /#totals/i.test(inner)) return "#REF!";
        if (!part) return reference;
        const isOwnRow = inner!.startsWith("@") || /#this row/i.test(inner!);
        return `${sheetName}!${addressOf(part).replace(/[A-Z]+|\d+/g, (line) => (isOwnRow && /\d/.test(line) ? line : `$${line}`))}`;
      });
      return rewritten === formula ? [] : [{ place, formula: rewritten }];
    }));
  });
}

/** The blocks that a formula in a cell names. */
function named(book: Book, formula: string, sheetId: string, row: number, column: number, depth = 0): Place[] {
  const places: Place[] = [];
  mapReferences(formula, (reference, sheet, whole) => {
    const area = areaNamed(reference);
    const found = sheet === "" ? sheetId : book.findSheet(splitSheet(whole).sheet!)?.id;
    if (area && found !== undefined) places.push({ sheetId: found, ...area });
    return whole;
  });
  const tables = book.engine.tables.list();
  for (const [, name, inner] of formula.matchAll(tableReference)) {
    if (inner === undefined) continue;
    const table = name === undefined
      ? tables.find((one) => one.sheetId === sheetId && intersection({ ...one.area, rows: one.area.rows + 1 }, { row, column, rows: 1, columns: 1 }))
      : tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const part = table && tablePart(table, inner, row);
    if (part) places.push(part);
  }
  if (depth >= deepestName) return places;
  const names = book.engine.names.list();
  for (const [, name] of formula.matchAll(word)) {
    const known = name === undefined ? undefined : names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (known) places.push(...named(book, known.formula, known.sheetId ?? sheetId, row, column, depth + 1));
  }
  return places;
}

interface FormulaCell extends Place {
  readonly precedents: readonly Place[];
}

const meets = (one: Place, other: Place): boolean => one.sheetId === other.sheetId && intersection(one, other) !== undefined;

/** Every formula of the workbook, in the order of the sheets, and what it names. */
function formulasOf(book: Book): FormulaCell[] {
  return book.engine.sheets.list().flatMap(({ id }) => {
    const used = book.engine.cells.used(id, false);
    if (!used) return [];
    return book.engine.cells.read(id, used).flatMap((cells, row) => cells.flatMap(({ formula }, column): FormulaCell[] => {
      if (formula === undefined) return [];
      const place = { sheetId: id, row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
      return [{ ...place, precedents: named(book, formula, id, place.row, place.column) }];
    }));
  });
}

/** Follows one step, or step by step until nothing new is found. */
function follow(start: Place, isWhole: boolean, step: (place: Place) => readonly Place[]): Place[] {
  const found: Place[] = [];
  const known = new Set<string>();
  let next: readonly Place[] = [start];
  do {
    next = next.flatMap(step).filter((place) => {
      const key = `${place.sheetId} ${place.row} ${place.column} ${place.rows} ${place.columns}`;
      return !known.has(key) && known.add(key);
    });
    found.push(...next);
  } while (isWhole && next.length > 0);
  return found;
}

/** The cells that the formulas of a block name; with what those name in turn where isWhole. */
export function precedents(book: Book, place: Place, isWhole: boolean): Place[] {
  const formulas = formulasOf(book);
  return follow(place, isWhole, (one) => formulas.filter((formula) => meets(formula, one)).flatMap((formula) => formula.precedents));
}

/** The cells whose formulas name cells of a block; with those that name these in turn where isWhole. */
export function dependents(book: Book, place: Place, isWhole: boolean): Place[] {
  const formulas = formulasOf(book);
  return follow(place, isWhole, (one) => formulas.filter((formula) => formula.precedents.some((other) => meets(other, one)))
    .map(({ sheetId, row, column, rows, columns }) => ({ sheetId, row, column, rows, columns })));
}

function joined(one: Area, other: Area): Area | undefined {
  if (one.column === other.column && one.columns === other.columns && one.row <= lastRow(other) + 1 && other.row <= lastRow(one) + 1) {
    const row = Math.min(one.row, other.row);
    return { ...one, row, rows: Math.max(lastRow(one), lastRow(other)) - row + 1 };
  }
  if (one.row === other.row && one.rows === other.rows && one.column <= lastColumn(other) + 1 && other.column <= lastColumn(one) + 1) {
    const column = Math.min(one.column, other.column);
    return { ...one, column, columns: Math.max(lastColumn(one), lastColumn(other)) - column + 1 };
  }
  return undefined;
}

/** Blocks that together are a block, as one; none named twice. */
export function merged(areas: readonly Area[]): Area[] {
  const left: Area[] = [];
  for (const area of areas) {
    let whole = area;
    for (let index = 0; index < left.length; index++) {
      const both = joined(left[index]!, whole);
      if (!both) continue;
      whole = both;
      left.splice(index, 1);
      index = -1;
    }
    left.push(whole);
  }
  return left.sort((one, other) => one.row - other.row || one.column - other.column);
}
