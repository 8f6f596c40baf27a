import type { Verdict } from "../plan";
import type { CellStyle } from "./cell";
import type { Rule } from "./sheetModel";
import { VERDICT_STYLES } from "./styles";

/** Rules that colour blocks of columns by the word in 结论: one a block and colour. `blocks` are first and last headers. */
export function verdictRules(blocks: readonly (readonly [string, string])[]): Rule[] {
  const wordsByStyle = new Map<CellStyle, Verdict[]>();
  for (const [verdict, style] of Object.entries(VERDICT_STYLES) as [Verdict, CellStyle | null][]) {
    if (style !== null) wordsByStyle.set(style, [...(wordsByStyle.get(style) ?? []), verdict]);
  }
  return blocks.flatMap(([from, to]) => [...wordsByStyle].map(([style, words]) => ({ from, to, wordColumn: "结论", words, style })));
}
