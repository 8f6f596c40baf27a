import { columnLetters } from "./address";
import { isOneOf } from "./formula";
import { FIRST_BODY_ROW, STATUS_ROW } from "./layout";
import type { Rule, TableModel } from "./sheetModel";

/** Letters of a table's column in its sheet: generated tables begin in column A. */
export function lettersOf(table: TableModel, header: string): string {
  return columnLetters(table.columns.findIndex((column) => column.header === header));
}

/** A1 address of a block of body columns. */
export function blockAddress(table: TableModel, from: string, to: string): string {
  return `${lettersOf(table, from)}${FIRST_BODY_ROW + 1}:${lettersOf(table, to)}${FIRST_BODY_ROW + table.rows.length}`;
}

/** Formula of a rule, relative to the first body row: plain references, since rules take no structured ones. */
export function ruleFormula(table: TableModel, rule: Rule): string {
  return isOneOf(`$${lettersOf(table, rule.wordColumn)}${FIRST_BODY_ROW + 1}`, rule.words);
}

/** Formula of the rule that colours a sheet's status cell, and cells beside it, where it holds the word. */
export const statusRuleFormula = (word: string): string => isOneOf(`$A$${STATUS_ROW + 1}`, [word]);
