import type { Verdict } from "../plan";
import type { GapRow } from "./gapRows";

/** Header of the column that tells how a line stands to the list before. */
export const GAP_CHANGE = "变化";

/**
 * The words of that column. 已消除 is a target that is met now; 已移出 a line that left the list without that: no figure,
 * not comparable, taken out of 监测数据.
 */
export const GAP_CHANGE_WORDS = { first: "首次列入", added: "新增", stays: "持续", cleared: "已消除", left: "已移出" } as const;

/** A line that came onto the list or left it. */
export interface ChangedLine {
  readonly name: string;
  readonly region: string;
  /** 0 where none is stated. */
  readonly year: number;
  /** Its word now; null where the figure was taken out of 监测数据. */
  readonly verdict: Verdict | null;
  /** True where its row stays in the sheet, because something was typed into it. */
  readonly isInSheet: boolean;
}

/** What came of the list since it was written last. */
export interface GapChanges {
  readonly lines: number;
  /** False for the first list of a workbook: its lines are not new, they were never held against another list. */
  readonly isCompared: boolean;
  /** Lines that were not on the list before. */
  readonly added: readonly ChangedLine[];
  /** Lines that were on it and are met now. */
  readonly cleared: readonly ChangedLine[];
  /** Lines that left it without being met. */
  readonly left: readonly ChangedLine[];
  /** Cells of the planner's in lines of the list, and rows of their own, all of which stay. */
  readonly kept: number;
}

/** A row with its place in the column 变化. */
export const withChange = (row: GapRow, change: keyof typeof GAP_CHANGE_WORDS): GapRow =>
  ({ ...row, cells: { ...row.cells, [GAP_CHANGE]: GAP_CHANGE_WORDS[change] } });
