/**
 * How an actual value is held against a target's value. "=" on a count is a floor in practice (domain rule: more
 * than a planned count is met), "full" is full coverage (100 %), "zero" forbids any occurrence.
 */
export type Comparator =
  | ">=" | ">" | "<=" | "<" | "=" | "range" | "about" | "full" | "zero" | "nondecreasing" | "milestone";

/** The same comparators as the sheets print them, in column 比较. They are identifiers there, never translated. */
export const COMPARATOR_LABELS = {
  ">=": "≥", ">": "＞", "<=": "≤", "<": "＜", "=": "＝", range: "区间", about: "左右",
  full: "全覆盖", zero: "不出现", nondecreasing: "只增不减", milestone: "里程碑",
} as const satisfies Record<Comparator, string>;

/** Comparators whose miss can be 接近; a miss of any other is always 未达标. */
export const COMPARATORS_WITH_NEAR: ReadonlySet<Comparator> = new Set<Comparator>([">=", ">", "range", "about"]);
