import type { Strength, Verdict } from "../../plan";
import { columnLetters } from "../address";
import type { CellStyle } from "../cell";
import { VERDICT_STYLES } from "../styles";
import type { Area } from "./grid";
import type { Block } from "./recognition";
import { cellConditions, wordFormula, type CellConditions } from "./ruleConditions";
import type { TargetPlaces } from "./targetPlaces";

/** A native conditional format as it must be written. */
export interface BlockRule {
  readonly blockId: string;
  readonly word: Verdict;
  readonly area: Area;
  /** Relative to the first cell of the area, with its equals sign. */
  readonly formula: string;
  readonly style: CellStyle;
}

/** The words that are coloured on a planner's sheet unless she asks for others. */
export const DEFAULT_WORDS: readonly Verdict[] = ["接近", "未达标", "待核实"];

/**
 * One rule a block, word and area, whatever the number of rows; words without a style have none. Native functions
 * alone, no structured reference; the threshold is looked up by its code in 指标目标, the line by its label, so the
 * colours follow an edited target and survive a sort, a filter, an inserted and a deleted row.
 */
export function blockRules(block: Block, words: readonly Verdict[], places: TargetPlaces): BlockRule[] {
  return block.ruleAreas.flatMap((area) => {
    const conditions = cellConditions(block, places, area);
    return words.flatMap((word): BlockRule[] => {
      const style = VERDICT_STYLES[word];
      const condition = conditionOf(word, block, conditions);
      if (style === null || condition === null) return [];
      const all = conditions.isOurs === "" ? condition : `AND(${conditions.isOurs},${condition})`;
      return [{ blockId: block.id, word, area, formula: `=${all}`, style }];
    });
  });
}

function conditionOf(word: Verdict, { mode }: Block, { isBlank, met, missed, near, hasNumber, selfReported }: CellConditions): string | null {
  const isBenchmark = mode === "benchmark";
  const filled = (condition: string): string => `IF(${isBlank},FALSE,${condition})`;
  switch (word) {
    case "达标":
    case "高于对照":
      return (word === "达标") === isBenchmark ? null : filled(met);
    case "接近":
      return isBenchmark || near === "FALSE" ? null : filled(`IF(${missed},${near},FALSE)`);
    case "未达标":
      return isBenchmark ? null : filled(near === "FALSE" ? missed : `IF(${missed},IF(${near},FALSE,TRUE),FALSE)`);
    case "低于对照":
      return isBenchmark ? filled(missed) : null;
    case "待核实":
      return filled(`AND(${hasNumber},NOT(OR(${met},${missed})))`);
    case "自述达标":
      return filled(`AND(NOT(${hasNumber}),${selfReported})`);
    case "无数据":
      return `IF(${isBlank},TRUE,AND(NOT(${hasNumber}),NOT(${selfReported})))`;
    case "不可比":
    case "无目标":
      return null;
  }
}

/** A column of words beside a block: the mark that is not colour. */
export interface ConclusionColumn {
  readonly header: string;
  /** The lines of the figures, in the order of the rule areas; each formula is relative to the area's first row. */
  readonly parts: readonly {
    readonly area: Area;
    readonly formula: string;
    /** True where it is longer than a cell holds: then the words of verdictsOf must be written instead. */
    readonly isTooLong: boolean;
  }[];
}

/** Characters that a formula holds in Excel. */
const LONGEST_FORMULA = 8192;

/**
 * 结论 for a block as native formulas, one an area, each for a column of cells beside it: mark and word (▲ 未达标),
 * "" on lines that are none of the block's. A formula holds the figure's column fast and moves with its row.
 */
export function conclusionColumn(block: Block, places: TargetPlaces): ConclusionColumn {
  return {
    header: `${block.target.name}结论`,
    parts: block.ruleAreas.map((area) => {
      const formula = wordFormula(cellConditions(block, places, area), block.mode === "benchmark", (word) => `${markOf(word, block.target.strength)} ${word}`.trim());
      const letters = columnLetters(area.column);
      // The formula stands in another column than the figure, so the figure's own is held fast.
      const held = formula.replace(new RegExp(`(?<![A-Z$'!])${letters}(?=[\\d$])`, "g"), `$${letters}`);
      return { area, formula: `=${held}`, isTooLong: held.length + 1 > LONGEST_FORMULA };
    }),
  };
}

/** The sign of a word; a target to strive for is missed with a hollow one. 无目标 has none. */
export function markOf(word: Verdict, strength: Strength): string {
  switch (word) {
    case "达标":
      return "●";
    case "接近":
      return "◐";
    case "未达标":
      return strength === "strive" ? "△" : "▲";
    case "待核实":
      return "?";
    case "无目标":
      return "";
    default:
      return "–";
  }
}
