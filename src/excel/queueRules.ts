import type { CellStyle, PlacedRule } from "../sheets";
import { passing } from "./passing";

/** Queues conditional formats over a table; their ids are loaded with the next sync. */
export function queueRules(table: Excel.Table, rules: readonly PlacedRule[]): Excel.ConditionalFormat[] {
  return rules.map(({ from, columns, formula, style }) => {
    const block = passing(passing(table.columns.getItem(from).getDataBodyRange()).getResizedRange(0, columns - 1));
    return queueRule(block, formula, style);
  });
}

/** Queues one conditional format over a range; its id is loaded with the next sync. */
export function queueRule(range: Excel.Range, formula: string, style: CellStyle): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  if (style.fill !== null) format.custom.format.fill.color = style.fill;
  format.custom.format.font.color = style.color;
  if (style.bold) format.custom.format.font.bold = true;
  if (style.italic) format.custom.format.font.italic = true;
  format.load("id");
  return format;
}
