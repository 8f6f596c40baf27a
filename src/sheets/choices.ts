import { columnLetters } from "./address";
import { FIRST_BODY_ROW } from "./layout";
import { lettersOf } from "./ruleFormula";
import type { Choices, SheetModel, TableModel } from "./sheetModel";

/** The body of another sheet's column as choices. */
export function choicesFrom({ name, table }: SheetModel, header: string): Choices {
  if (table === null) throw new Error(`${name} has no table`);
  const letters = lettersOf(table, header);
  return { sheet: name, address: `$${letters}$${FIRST_BODY_ROW + 1}:$${letters}$${FIRST_BODY_ROW + table.rows.length}` };
}

/** Choices as a formula to cells, or null where they are words. */
export const choicesFormula = (choices: Choices): string | null =>
  ("sheet" in choices ? `'${choices.sheet.replace(/'/g, "''")}'!${choices.address}` : null);

/** A1 address of the cells that offer a column's list: its body, and the rows below that wait for entries. */
export function choicesAddress(table: TableModel, index: number): string {
  const letters = columnLetters(index);
  return `${letters}${FIRST_BODY_ROW + 1}:${letters}${FIRST_BODY_ROW + table.rows.length + (table.entryRows ?? 0)}`;
}
