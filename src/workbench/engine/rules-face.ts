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
  "NextMonth", "AboveAverage", "BelowAverage", "EqualOrAboveAverage", "EqualOrBelowAverage", "OneStdDevAboveAverage", "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage", "TwoStdDevBelowAverage", "ThreeStdDevAboveAverage", "ThreeStdDevBelowAverage", "UniqueValues", "DuplicateValues",
] as const;
export type PresetCriterion = (typeof presetCriteria)[number];

/** Excel's sets of icons, and how many each has. */
export const iconSets = {
  ThreeArrows: 3, ThreeArrowsGray: 3, ThreeFlags: 3, ThreeTrafficLights1: 3, ThreeTrafficLights2: 3, ThreeSigns: 3, ThreeSymbols: 3, ThreeSymbols2: 3,
  FourArrows: 4, FourArrowsGray: 4, FourRedToBlack: 4, FourRating: 4, FourTrafficLights: 4, FiveArrows: 5, FiveArrowsGray: 5, FiveRating: 5,
  FiveQuarters: 5, ThreeStars: 3, ThreeTriangles: 3, FiveBoxes: 5,
} as const;
export type IconSet = keyof typeof iconSets;

/** One icon of a set, 0 the one of the lowest values; without a set no icon at all. */
export interface Icon {
  readonly set?: IconSet;
  readonly index: number;
}

/** Where the values of an icon begin. */
export interface IconCriterion {
  readonly type: "Number" | "Percent" | "Percentile" | "Formula";
  readonly formula: string;
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  /** An icon other than the set's own. */
  readonly icon?: Icon;
}

export type RuleCondition =
  /** The criteria go from the lowest values up; the first one's bound counts for nothing. */
  | { readonly type: "IconSet"; readonly set: IconSet; readonly criteria: readonly IconCriterion[]; readonly reverse: boolean; readonly iconOnly: boolean }
  | { readonly type: "ColorScale"; readonly points: readonly (RuleBound & { readonly color: string })[] }
  | {
    readonly type: "DataBar"; readonly lower: RuleBound; readonly upper: RuleBound; readonly color: string; readonly negativeColor: string;
    readonly gradient: boolean; readonly barOnly: boolean;
    /** As it was written: the sheet goes from left to right, so that both are drawn alike. */
    readonly direction?: "LeftToRight";
    /** True where bars below zero have the colour of the others, whatever negativeColor says. */
    readonly oneColor?: boolean;
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
