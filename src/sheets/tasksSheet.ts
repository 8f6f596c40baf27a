import { describeDepartments, type Plan } from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { hiddenColumn, plannerColumn, planColumn } from "./column";
import { regionOf, sourcesOf } from "./headings";
import type { Column, SheetModel } from "./sheetModel";
import { TASKS_SHEET, TASKS_TABLE } from "./tableNames";

const COLUMNS: readonly Column[] = [
  planColumn("规划", 12, { wrap: true }),
  planColumn("序号", 8, { align: "center", numberFormat: "0" }),
  planColumn("重点任务", 22, { wrap: true }),
  planColumn("建设内容", 52, { wrap: true }),
  planColumn("建设目标", 56, { wrap: true }),
  planColumn("牵头部门", 20, { wrap: true }),
  planColumn("配合部门", 34, { wrap: true }),
  plannerColumn("进展", 26, { wrap: true }),
  plannerColumn("完成率", 10, { align: "right", numberFormat: "0%" }),
  plannerColumn("备注", 20, { wrap: true }),
  // Codes of the row's milestones: the verdict of a figure that proves one finds it here.
  hiddenColumn("里程碑"),
  hiddenColumn("地区"),
];

/** Headers in order, hidden ones too; readers of the sheet find their columns by these. */
export const TASK_HEADERS: readonly string[] = COLUMNS.map(({ header }) => header);

/** 任务分工: one row a task of the table, its departments joined with 、, the last three columns the planner's. */
export function tasksSheet(plans: readonly Plan[]): SheetModel {
  return {
    name: TASKS_SHEET,
    title: `${regionOf(plans)}重点任务分工表`,
    subtitle: `依据：${sourcesOf(plans.filter(({ tasks }) => tasks.length > 0))}；蓝色字格由您填写，重新载入时保留`,
    table: {
      name: TASKS_TABLE,
      columns: COLUMNS,
      rows: atLeastOneRow(COLUMNS, plans.flatMap((plan) => plan.tasks.map((task) => [
        plan.label,
        task.number,
        task.name,
        task.content,
        task.goal,
        describeDepartments(task.lead),
        describeDepartments(task.cooperating),
        null, null, null,
        plan.milestones.find((milestone) => milestone.tableRow === task.number)?.code ?? null,
        bracketed([plan.region.name, ...plan.region.aliases]),
      ]))),
      rowFormats: {},
      key: ["规划", "序号"],
    },
    lines: [],
    lineWidths: [],
    rules: [],
    frozenColumns: 3,
  };
}

/** Names as the native formulas find them: |柳州市|柳州|. */
export const bracketed = (names: readonly string[]): string => `|${names.join("|")}|`;
