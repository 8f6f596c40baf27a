import type { Verdict } from "../plan";
import { columnLetters } from "./address";
import { isOneOf, quoted } from "./formula";
import type { CellStyle } from "./cell";
import type { Rule, SheetModel, TableModel } from "./sheetModel";
import { colouredWords } from "./styles";

/** Whether verdicts are coloured in the generated sheets, and which of them; kept in the workbook. */
export interface Highlighting {
  readonly isOn: boolean;
  /** In the order of the legend. Empty only where it is off. */
  readonly words: readonly Verdict[];
}

/** A generated table whose verdicts can be coloured. */
export interface ColouredTable {
  /** Name of its sheet as it was generated; a person may have given it another one. */
  readonly sheet: string;
  readonly table: TableModel;
  readonly rules: readonly Rule[];
}

/** Where a table stands in its sheet now: 0-based, with the headers in their present order. */
export interface TablePlace {
  readonly headers: readonly string[];
  readonly firstColumn: number;
  readonly firstBodyRow: number;
}

/** A rule as it must be written for a table as it stands. */
export interface PlacedRule {
  /** First column of the block, and how many columns it has from there to the right. */
  readonly from: string;
  readonly columns: number;
  /** Relative to the first body row, with its equals sign. */
  readonly formula: string;
  readonly style: CellStyle;
}

/** A conditional format that stands in a table, as far as it could be read. */
export interface StandingRule {
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
}

/** The tables among the generated sheets that have rules. */
export function colouredTables(sheets: readonly SheetModel[]): ColouredTable[] {
  return sheets.flatMap(({ name, table, rules }) => (table === null || rules.length === 0 ? [] : [{ sheet: name, table, rules }]));
}

/**
 * The rules with the chosen words alone; a rule none of whose words is chosen is left out. Words that are no verdict on
 * a target (增长, 下降) are no part of the choice and stay.
 */
export function chosenRules(rules: readonly Rule[], { isOn, words }: Highlighting): Rule[] {
  const chosen: readonly string[] = isOn ? words : [];
  const choosable: readonly string[] = colouredWords;
  return rules
    .map((rule) => ({ ...rule, words: rule.words.filter((word) => chosen.includes(word) || !choosable.includes(word)) }))
    .filter((rule) => rule.words.length > 0);
}

/**
 * The rules for a table as it stands: a block whose columns were moved apart becomes one rule a run of neighbours, a
 * column that is gone is left out. Without the column of words there is no rule. `only` leaves other columns as they are.
 */
export function placeRules(table: TableModel, rules: readonly Rule[], place: TablePlace, only?: readonly string[]): PlacedRule[] {
  return rules.flatMap((rule) => {
    const wordColumn = place.headers.indexOf(rule.wordColumn);
    if (wordColumn < 0) return [];
    const formula = `=${isOneOf(`$${columnLetters(place.firstColumn + wordColumn)}${place.firstBodyRow + 1}`, rule.words)}`;
    const block = blockOf(table, rule).filter((header) => only?.includes(header) ?? true);
    return neighbours(block, place.headers).map(([from, columns]) => ({ from, columns, formula, style: rule.style }));
  });
}

/**
 * The rules for columns that were gone and came back. A column of words that was gone has taken every rule's sense with
 * it, so then all are written.
 */
export function placeRestored(
  table: TableModel, rules: readonly Rule[], place: TablePlace, restored: readonly string[],
): PlacedRule[] {
  return rules.flatMap((rule) => placeRules(table, [rule], place, restored.includes(rule.wordColumn) ? undefined : restored));
}

/** Headers of the columns that a rule colours. */
function blockOf(table: TableModel, { from, to }: Rule): string[] {
  const headers = table.columns.map(({ header }) => header);
  return headers.slice(headers.indexOf(from), headers.indexOf(to) + 1);
}

/** Runs of columns that stand side by side now: [the first one's header, how many]. */
function neighbours(block: readonly string[], headers: readonly string[]): [string, number][] {
  const runs: [string, number][] = [];
  let next = -1;
  for (const [index, header] of headers.entries()) {
    if (!block.includes(header)) continue;
    if (index === next) runs[runs.length - 1]![1] += 1;
    else runs.push([header, 1]);
    next = index + 1;
  }
  return runs;
}

/**
 * True where a conditional format is one that we write for this table: the words of one of its rules, looked up in one
 * column. A registered one may look anywhere, since its column may have been moved, renamed or deleted; any other must
 * look where we would, in our colours, for people may colour by the same words.
 */
export function isOurRule(standing: StandingRule, rules: readonly Rule[], registered: boolean, place: TablePlace): boolean {
  return rules.some((rule) => {
    const column = lookedUpColumn(standing.formula, rule.words);
    if (column === null) return false;
    if (registered) return true;
    const ours = place.headers.indexOf(rule.wordColumn);
    return ours >= 0 && column === columnLetters(place.firstColumn + ours) && hasStyle(standing, rule.style);
  });
}

/** Column in which a formula of our making looks some of the words up, "" where it was deleted; null for any other formula. */
function lookedUpColumn(formula: string, words: readonly string[]): string | null {
  const terms = /^=?(?:OR\((.*)\)|(.*))$/s.exec(formula.replace(/\s/g, ""));
  const parts = (terms?.[1] ?? terms?.[2] ?? "").split(",");
  const columns = parts.map((part) => {
    const term = /^(?:\$([A-Z]+)\$?\d+|#REF!)=(".*")$/s.exec(part);
    return term !== null && words.some((word) => quoted(word) === term[2]) ? term[1] ?? "" : null;
  });
  return columns.every((column) => column === columns[0]) ? columns[0] ?? null : null;
}

function hasStyle({ fill, color }: StandingRule, style: CellStyle): boolean {
  return fill?.toUpperCase() === style.fill?.toUpperCase() && color?.toUpperCase() === style.color.toUpperCase();
}
