import type { Indicator, Plan, Report } from "../plan";
import { figuresSheet } from "./figuresSheet";
import { guideSheet } from "./guideSheet";
import type { SheetModel } from "./sheetModel";
import { targetsSheet } from "./targetsSheet";
import { tasksSheet } from "./tasksSheet";

/** What 载入规划 puts into a workbook. */
export interface WorkbookContent {
  readonly plan: Plan;
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  /** Version of the catalogue, shown in 说明. */
  readonly version: string;
}

/**
 * The generated sheets, in the order in which they must be written: 监测数据 last, since its formulas read the tables
 * of the sheets before it.
 */
export function workbookModel({ plan, indicators, reports, version }: WorkbookContent): SheetModel[] {
  return [
    guideSheet(plan, reports, version),
    tasksSheet(plan),
    targetsSheet(plan, indicators),
    figuresSheet(plan, reports),
  ];
}
