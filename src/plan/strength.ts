/** How strongly the text commits itself; separate from the comparator. "background" is stated, not committed to. */
export type Strength = "binding" | "strive" | "about" | "generally" | "planned" | "background";

/** The same strengths as column 强度 of the sheets prints them. */
export const STRENGTH_LABELS = {
  binding: "硬性", strive: "力争", about: "左右", generally: "一般", planned: "计划", background: "背景",
} as const satisfies Record<Strength, string>;
