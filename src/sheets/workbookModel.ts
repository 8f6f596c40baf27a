import { choicesFrom } from "./choices";
import type { Indicator, Plan, Report } from "../plan";
import { figuresSheet } from "./figuresSheet";
import { glossarySheet } from "./glossarySheet";
import { guideSheet } from "./guideSheet";
import { measuresSheet } from "./measuresSheet";
import { namesSheet } from "./namesSheet";
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
 * The generated sheets, in the order in which they must be written: formulas read only tables of sheets before their
 * own, so 指标名称 stands before 指标目标, and 监测数据 last.
 */
export function workbookModel({ plans, indicators, reports, version }: WorkbookContent): SheetModel[] {
  const names = namesSheet(plans, indicators);
  return [
    guideSheet(plans, reports, version),
    tasksSheet(plans),
    measuresSheet(plans),
    names,
    targetsSheet(plans, indicators),
    glossarySheet(plans),
    figuresSheet(plans, reports, choicesFrom(names, "名称")),
  ];
}
