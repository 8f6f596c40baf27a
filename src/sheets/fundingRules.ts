import type { FundingWord } from "../plan";
import type { CellStyle } from "./cell";
import type { Rule } from "./sheetModel";
import { VERDICT_STYLES } from "./styles";

const GREY = VERDICT_STYLES.无数据!;

/** How a cell shows the word of a leg; the word itself carries it. */
export const FUNDING_STYLES: Readonly<Record<FundingWord, CellStyle>> = {
  增长: VERDICT_STYLES.达标!, 持平: VERDICT_STYLES.达标!, 下降: VERDICT_STYLES.未达标!, 无上年: GREY, 基数为零: GREY, 缺数: GREY,
};

/** Rules that colour columns, each by the word that stands in it: one a column and colour. */
export function fundingRules(headers: readonly string[]): Rule[] {
  const wordsByStyle = new Map<CellStyle, FundingWord[]>();
  for (const [word, style] of Object.entries(FUNDING_STYLES) as [FundingWord, CellStyle][]) {
    wordsByStyle.set(style, [...(wordsByStyle.get(style) ?? []), word]);
  }
  return headers.flatMap((header) => [...wordsByStyle].map(([style, words]) => ({ from: header, to: header, wordColumn: header, words, style })));
}
