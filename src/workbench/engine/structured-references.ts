import type { TableInfo } from "./tables-face";

/** Where a formula stands, for references that leave their table or their row unsaid. */
export interface FormulaPlace {
  /** The table that holds the formula's cell in its body. */
  readonly table?: Pick<TableInfo, "name" | "columns">;
  /** True in the table's row of totals. */
  readonly isTotal?: boolean;
}

/** A reference that is right in Excel and that the engine would calculate wrongly or not at all. */
export class UnsupportedReference extends Error {
  override readonly name = "UnsupportedReference";

  constructor(readonly reference: string) {
    super(`The reference "${reference}" is not known to this workbench`);
  }
}

const opening = /(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/uy;

/** Applies a rewriting to every structured reference of a formula, leaving texts and quoted names alone. */
function rewrite(formula: string, replace: (table: string, inner: string, whole: string) => string): string {
  let result = "";
  let position = 0;
  while (position < formula.length) {
    const character = formula[position]!;
    if (character === '"' || character === "'") {
      const end = closingQuote(formula, position);
      result += formula.slice(position, end);
      position = end;
      continue;
    }
    opening.lastIndex = position;
    const match = opening.exec(formula);
    if (match) {
      const end = closingBracket(formula, opening.lastIndex);
      const whole = formula.slice(position, end);
      result += replace(match[0].slice(0, -1), formula.slice(opening.lastIndex, end - 1), whole);
      position = end;
      continue;
    }
    const word = /[\p{L}_][\p{L}\p{N}_.]*/uy;
    word.lastIndex = position;
    const name = word.exec(formula);
    result += name ? name[0] : character;
    position += name ? name[0].length : 1;
  }
  return result;
}

function closingQuote(text: string, start: number): number {
  const quote = text[start]!;
  let end = start + 1;
  while (end < text.length) {
    if (text[end] === quote) {
      if (text[end + 1] !== quote) return end + 1;
      end++;
    }
    end++;
  }
  return end;
}

function closingBracket(text: string, start: number): number {
  let depth = 1;
  let end = start;
  while (end < text.length && depth > 0) {
    // An apostrophe takes the next character's meaning away.
    if (text[end] === "'") end++;
    else if (text[end] === "[") depth++;
    else if (text[end] === "]") depth--;
    end++;
  }
  return end;
}

/** Characters of a header that the engine's reader takes for something else. */
const troublesome = /[(:,#'[\]@]/;

/** True for a header that can be named in a reference as it stands. */
export const isPlainColumn = (name: string): boolean => name !== "" && !troublesome.test(name);

/** From Excel's writing to the engine's: [@列] becomes 表[[#This Row],[列]]. @throws UnsupportedReference */
export function toEngine(formula: string, place: FormulaPlace): string {
  return rewrite(formula, (named, inner, whole) => {
    const table = named || place.table?.name;
    if (!table) throw new UnsupportedReference(whole);
    const thisRow = /^@(?:\[(.*)\]|(.*))$/s.exec(inner) ?? /^\[#This Row\],\[(.*)\]$/is.exec(inner);
    if (thisRow) {
      const column = (thisRow[1] ?? thisRow[2] ?? "").trim();
      if (column === "" || troublesome.test(column)) throw new UnsupportedReference(whole);
      return `${table}[[#This Row],[${column}]]`;
    }
    if (/'/.test(inner)) throw new UnsupportedReference(whole);
    // The engine reads no more than one part of a table at once.
    if (/^\s*\[#[^\]]*\]\s*[,:]\s*\[#/.test(inner)) throw new UnsupportedReference(whole);
    return `${table}[${inner}]`;
  });
}

/** From the engine's writing to Excel's: within the table its name is left out. */
export function toExcel(formula: string, place: FormulaPlace): string {
  return rewrite(formula, (table, inner, whole) => {
    if (place.isTotal && place.table?.name.toLowerCase() === table.toLowerCase() && isPlainColumn(inner)) return `[${inner}]`;
    const thisRow = /^\[#This Row\],\[(.*)\]$/is.exec(inner);
    if (!thisRow) return whole;
    const column = thisRow[1]!;
    const own = place.table?.name.toLowerCase() === table.toLowerCase();
    const simple = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(column);
    return `${own ? "" : table}[@${simple ? column : `[${column}]`}]`;
  });
}

/** Follows a renamed column, wherever a formula names it. */
export function renameColumn(formula: string, table: string, before: string, after: string, place: FormulaPlace): string {
  return rewrite(formula, (named, inner, whole) => {
    const target = named || place.table?.name;
    if (target?.toLowerCase() !== table.toLowerCase()) return whole;
    if (inner === before) return `${named}[${after}]`;
    return `${named}[${inner.split(`[${before}]`).join(`[${after}]`)}]`;
  });
}

/** Follows a renamed table. */
export function renameTable(formula: string, before: string, after: string): string {
  const renamed = rewrite(formula, (table, inner, whole) => (table.toLowerCase() === before.toLowerCase() ? `${after}[${inner}]` : whole));
  return renamed;
}

export const hasStructuredReference = (formula: string): boolean => {
  let found = false;
  rewrite(formula, (_table, _inner, whole) => {
    found = true;
    return whole;
  });
  return found;
};
