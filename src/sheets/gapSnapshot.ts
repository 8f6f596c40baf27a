import { withChange } from "./gapChanges";
import { gapRows, type GapRow } from "./gapRows";
import { gapsSheet } from "./gapsSheet";
import { NEEDED_OF_JUDGED, type ShownTable } from "./readJudgedFigures";
import type { BrokenTable } from "./readPlans";
import { NEEDED_OF_TARGETS } from "./readTargets";
import type { SheetModel } from "./sheetModel";
import { FIGURES_SHEET, FIGURES_TABLE, TARGETS_SHEET, TARGETS_TABLE, TASKS_TABLE } from "./tableNames";

export { SNAPSHOT_DATE } from "./gapsSheet";

/** The tables that a snapshot is made from, in the order in which gapSnapshot takes them. */
export const GAP_SOURCES: readonly string[] = [FIGURES_TABLE, TARGETS_TABLE, TASKS_TABLE];

/** 差距清单 as it should be now. */
export interface GapSnapshot {
  /** The whole sheet, for a workbook that has none. */
  readonly sheet: SheetModel;
  /** The rows of the list in their order, and those of all other judged figures. */
  readonly listed: readonly GapRow[];
  readonly others: readonly GapRow[];
}

/** The sheet before anything is known of its rows: what it is called and which columns it has. */
export const emptyGapsSheet = (): SheetModel => gapsSheet("", new Date(0), []);

/** What the tables lack for a snapshot; "noPlan" where the workbook holds none of ours; null where nothing is missing. */
export function missingForGaps(figures: ShownTable | null, targets: ShownTable | null): BrokenTable | "noPlan" | null {
  if (figures === null && targets === null) return "noPlan";
  return missing(FIGURES_SHEET, figures, [...NEEDED_OF_JUDGED, "目标行", "实际原文", "核对"]) ?? missing(TARGETS_SHEET, targets, NEEDED_OF_TARGETS);
}

function missing(sheet: string, table: ShownTable | null, needed: readonly string[]): BrokenTable | null {
  if (table === null) return { sheet, column: null };
  const column = needed.find((header) => !table.headers.includes(header));
  return column === undefined ? null : { sheet, column };
}

/** The snapshot of the figures as they are now, of plans of a region. Nothing of `sources` may be missing for it. */
export function gapSnapshot(figures: ShownTable, targets: ShownTable, tasks: ShownTable | null, region: string, taken: Date): GapSnapshot {
  const { listed, others } = gapRows({ figures, targets, tasks });
  return { sheet: gapsSheet(region, taken, listed.map((row) => withChange(row, "first"))), listed, others };
}
