import type { Indicator, Plan, Report } from "../plan";
import { figuresSheet } from "./figuresSheet";
import { glossarySheet } from "./glossarySheet";
import { guideSheet } from "./guideSheet";
import { measuresSheet } from "./measuresSheet";
import type { SheetModel } from "./sheetModel";
import { targetsSheet } from "./targetsSheet";
import { tasksSheet } from "./tasksSheet";

/** What 载入规划 puts into a workbook. */
export interface WorkbookContent {
  /** The latest first; at least one. */
  readonly plans: readonly Plan[];
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  /** Version of the catalogue, shown in 说明. */
  readonly version: string;
}

/**
 * The generated sheets, in the order in which they must be written: 监测数据 last, since its formulas read the tables
 * of the sheets before it.
 */
export function workbookModel({ plans, indicators, reports, version }: WorkbookContent): SheetModel[] {
  return [
    guideSheet(plans, reports, version),
    tasksSheet(plans),
    measuresSheet(plans),
    targetsSheet(plans, indicators),
    glossarySheet(plans),
    figuresSheet(plans, reports),
  ];
}
