import type { Area } from "./area";

export interface RuleStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export type CellValueOperator =
  | "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqual" | "LessThanOrEqual";

/** A value that a scale or bar begins or ends with: of the cells themselves, or given ("=" before a formula). */
export interface RuleBound {
  readonly type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula";
  readonly formula?: string;
}

export const presetCriteria = [
  "Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow", "LastSevenDays", "LastWeek", "ThisWeek", "NextWeek", "LastMonth", "ThisMonth",
  "NextMonth", "AboveAverage", "BelowAverage", "EqualOrAboveAverage", "EqualOrBelowAverage", "UniqueValues", "DuplicateValues",
] as const;
export type PresetCriterion = (typeof presetCriteria)[number];

export type RuleCondition =
  | { readonly type: "ColorScale"; readonly points: readonly (RuleBound & { readonly color: string })[] }
  | {
    readonly type: "DataBar"; readonly lower: RuleBound; readonly upper: RuleBound; readonly color: string; readonly negativeColor: string;
    readonly gradient: boolean; readonly barOnly: boolean;
  }
  | { readonly type: "TopBottom"; readonly kind: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent"; readonly rank: number }
  | { readonly type: "PresetCriteria"; readonly criterion: PresetCriterion }
  | { readonly type: "Custom"; readonly formula: string }
  | { readonly type: "CellValue"; readonly operator: CellValueOperator; readonly formula1: string; readonly formula2?: string }
  | { readonly type: "ContainsText"; readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith"; readonly text: string };

/** A conditional format. A formula is relative to the first cell of the first area. */
export interface Rule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly condition: RuleCondition;
  readonly style: RuleStyle;
  readonly stopIfTrue: boolean;
}

export interface Rules {
  /** First the one that wins. */
  list(sheetId: string): Rule[];
  /** The new rule comes first. */
  add(sheetId: string, rule: Omit<Rule, "id">): string;
  replace(sheetId: string, rule: Rule): void;
  remove(sheetId: string, ruleId: string): void;
  /** Gives a rule its place in the order, 0 the first. */
  move(sheetId: string, ruleId: string, position: number): void;
}
