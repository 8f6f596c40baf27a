import type { Verdict } from "../../plan";

/** A line of the legend, and the verdicts that its box stands for. */
export interface WordGroup {
  readonly id: "达标" | "接近" | "未达标" | "待核实" | "其他";
  readonly verdicts: readonly Verdict[];
}

export const WORD_GROUPS: readonly WordGroup[] = [
  { id: "达标", verdicts: ["达标"] },
  { id: "接近", verdicts: ["接近"] },
  { id: "未达标", verdicts: ["未达标"] },
  { id: "待核实", verdicts: ["待核实"] },
  { id: "其他", verdicts: ["自述达标", "不可比", "高于对照", "低于对照", "无数据"] },
];

export const ALL_WORDS: readonly Verdict[] = WORD_GROUPS.flatMap(({ verdicts }) => verdicts);

/** 接近 counts as missed in every list and number. */
export const MISSED_WORDS: readonly Verdict[] = ["接近", "未达标"];

/** Whether a group is chosen: wholly, in part, or not. */
export function isChosen({ verdicts }: WordGroup, words: readonly Verdict[]): boolean | "mixed" {
  const chosen = verdicts.filter((verdict) => words.includes(verdict)).length;
  return chosen === verdicts.length || (chosen > 0 && "mixed");
}

/** The words with a group put in or taken out. */
export function withGroup({ verdicts }: WordGroup, chosen: boolean, words: readonly Verdict[]): readonly Verdict[] {
  return ALL_WORDS.filter((word) => (verdicts.includes(word) ? chosen : words.includes(word)));
}

/** Names for a sentence: a group that is wholly chosen by its own name, otherwise its words. */
export function namesOf(words: readonly Verdict[]): readonly (WordGroup["id"] | Verdict)[] {
  return WORD_GROUPS.flatMap((group) =>
    isChosen(group, words) === true ? [group.id] : group.verdicts.filter((verdict) => words.includes(verdict)));
}
