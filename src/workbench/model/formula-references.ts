import { type Area, parseAddress, sheetColumns, sheetRows } from "../engine/terms";
import { apiNotFound, invalidArgument } from "./errors";

/** One row or column of a reference: its number from 0 on, and whether it stays when the formula is copied. */
interface Line {
  readonly index: number;
  readonly isFixed: boolean;
}

/** A corner of a reference; whole columns have no row, whole rows no column. */
interface Corner {
  readonly row?: Line;
  readonly column?: Line;
}

const quoted = String.raw`"(?:[^"]|"")*"`;
const bracketed = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
const sheetPart = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const area = String.raw`${cell}(?::${cell}(?![\p{L}\p{N}_.(!\[]))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const other = String.raw`'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`;
const tokens = new RegExp(String.raw`${quoted}|${bracketed}|(${sheetPart})?(${area})(?![\p{L}\p{N}_.(!\[])|${other}`, "gu");
/** The same formula with its references by row and column numbers. */
const numbered = String.raw`R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?|R(?:\[-?\d+\]|\d+)|C(?:\[-?\d+\]|\d+)`;
const numberedTokens = new RegExp(String.raw`${quoted}|(${sheetPart})?((?:${numbered}))(?::(${numbered}))?(?![\p{L}\p{N}_.(!\[])|${bracketed}|${other}`, "giu");

/** Rewrites every reference to cells; texts, names, functions and references to tables stay. */
export function mapReferences(formula: string, rewrite: (reference: string, sheet: string, whole: string) => string): string {
  return formula.replace(tokens, (whole: string, sheet: string | undefined, reference: string | undefined) =>
    (reference === undefined ? whole : rewrite(reference, sheet ?? "", whole)));
}

const columnIndex = (letters: string): number => parseAddress(`${letters}1`)?.column ?? -1;
const letters = (index: number): string => {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};

function corner(text: string): Corner {
  const [, columnSign, column, rowSign, row] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  // The sign before a whole row's number is read as one before a column.
  const isRowFixed = rowSign === "$" || (column === "" && columnSign === "$");
  return {
    ...(column ? { column: { index: columnIndex(column), isFixed: columnSign === "$" } } : {}),
    ...(row ? { row: { index: Number(row) - 1, isFixed: isRowFixed } } : {}),
  };
}

const corners = (reference: string): Corner[] => reference.split(":").map(corner);

const isInside = ({ row, column }: Corner): boolean =>
  [[row, sheetRows] as const, [column, sheetColumns] as const].every(([line, size]) => !line || (line.index >= 0 && line.index < size));

function written(given: Corner): string {
  const { row, column } = given;
  if (!isInside(given)) throw invalidArgument("a reference outside of the sheet");
  return `${column ? `${column.isFixed ? "$" : ""}${letters(column.index)}` : ""}${row ? `${row.isFixed ? "$" : ""}${row.index + 1}` : ""}`;
}

/** A formula of a cell as it reads with numbers for rows and columns, counted from the cell where they are relative. */
export function toNumbered(formula: string, row: number, column: number): string {
  const line = (letter: string, given: Line | undefined, origin: number): string => {
    if (!given) return "";
    if (given.isFixed) return `${letter}${given.index + 1}`;
    return given.index === origin ? letter : `${letter}[${given.index - origin}]`;
  };
  return mapReferences(formula, (reference, sheet) => {
    const parts = corners(reference).map((one) => line("R", one.row, row) + line("C", one.column, column));
    // A whole row or column is said once.
    const isOne = parts[0] === parts[1] && (corners(reference)[0]!.row === undefined || corners(reference)[0]!.column === undefined);
    return sheet + (isOne ? parts[0]! : parts.join(":"));
  });
}

/** @throws InvalidArgument where a reference leaves the sheet */
export function fromNumbered(formula: string, row: number, column: number): string {
  const line = (part: string, letter: "R" | "C", origin: number): Line | undefined => {
    const found = new RegExp(`${letter}(?:\\[(-?\\d+)\\]|(\\d+))?`, "i").exec(part);
    if (!found) return undefined;
    if (found[2] !== undefined) return { index: Number(found[2]) - 1, isFixed: true };
    return { index: origin + Number(found[1] ?? 0), isFixed: false };
  };
  return formula.replace(numberedTokens, (whole: string, sheet: string | undefined, first: string | undefined, second: string | undefined) => {
    if (first === undefined) return whole;
    const read = (part: string): Corner => ({ row: line(part, "R", row), column: line(part, "C", column) });
    const [one, other] = [read(first), read(second ?? first)];
    const isCell = second === undefined && one.row !== undefined && one.column !== undefined;
    return (sheet ?? "") + (isCell ? written(one) : `${written(one)}:${written(other)}`);
  });
}

/**
 * A formula whose cell is turned over the diagonal: what was so far below is as far to the right. Fixed references stay; those that
 * leave the sheet are lost.
 * @throws ApiNotFound where a reference is fixed by half, or a whole row or column: Excel's way with them is not written down.
 */
export function transposed(formula: string, from: { row: number; column: number }, to: { row: number; column: number }): string {
  const turn = ({ row, column }: Corner): Corner => {
    if (!row || !column) throw apiNotFound("Range.copyFrom(transpose) of references to whole rows or columns");
    if (row.isFixed !== column.isFixed) throw apiNotFound("Range.copyFrom(transpose) of references that are fixed by half");
    if (row.isFixed) return { row, column };
    return { row: { index: to.row + column.index - from.column, isFixed: false }, column: { index: to.column + row.index - from.row, isFixed: false } };
  };
  return mapReferences(formula, (reference, sheet) => {
    const turned = corners(reference).map(turn);
    return turned.every(isInside) ? sheet + turned.map(written).join(":") : "#REF!";
  });
}

/** The cells that a reference means, whichever of its corners comes first. */
export function areaNamed(reference: string): Area | undefined {
  return parseAddress(reference.replaceAll("$", ""));
}
