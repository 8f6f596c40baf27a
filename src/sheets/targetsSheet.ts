import {
  COMPARATOR_LABELS, describeDepartments, memberNames, numberFormatOf, oneLine, STRENGTH_LABELS, strictestOf,
  type Indicator, type Plan, type Target,
} from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { helperColumn, hiddenColumn, plannerColumn, planColumn } from "./column";
import { quoted } from "./formula";
import { KIND_LABELS, SCOPE_LABELS } from "./labels";
import type { CellValue, Column, SheetModel } from "./sheetModel";
import { TARGETS_SHEET, TARGETS_TABLE } from "./tableNames";
import { bracketed } from "./tasksSheet";

const COLUMNS: readonly Column[] = [
  planColumn("编码", 12),
  planColumn("规划", 12, { wrap: true }),
  planColumn("指标", 28, { wrap: true }),
  planColumn("学段", 13),
  planColumn("比较", 11, { align: "center", choices: Object.values(COMPARATOR_LABELS) }),
  planColumn("目标值", 12, { align: "right" }),
  planColumn("上限", 9, { align: "right" }),
  planColumn("单位", 9, { align: "center" }),
  planColumn("年度", 8, { align: "center", numberFormat: "0" }),
  planColumn("起始年", 10, { align: "center", numberFormat: "0" }),
  planColumn("强度", 9, { align: "center", choices: Object.values(STRENGTH_LABELS) }),
  planColumn("范围", 24, { wrap: true }),
  planColumn("衡量口径", 26, { wrap: true }),
  planColumn("任务", 24, { wrap: true }),
  planColumn("牵头部门", 22, { wrap: true }),
  plannerColumn("责任人", 12, { wrap: true }),
  planColumn("原文", 50, { wrap: true }),
  planColumn("出处", 30, { wrap: true }),
  hiddenColumn("类别"),
  hiddenColumn("完成阶段"),
  hiddenColumn("适用"),
  hiddenColumn("地区"),
  hiddenColumn("下辖"),
  // The number that a figure must reach, for comparing the strictness of sentences of one name.
  helperColumn("达标线", `IF(OR([@类别]=${quoted(KIND_LABELS.background)},NOT(ISNUMBER([@目标值]))),"",IF([@比较]=${quoted(COMPARATOR_LABELS.about)},[@目标值]*0.9,[@目标值]))`),
  // Where several sentences bind one indicator: the code of the strictest. A figure without a code is held against it.
  hiddenColumn("决定编码"),
];

/** Headers in order, hidden ones too; readers of the sheet find their columns by these. */
export const TARGET_HEADERS: readonly string[] = COLUMNS.map(({ header }) => header);

/** 指标目标: one row a commitment, in the order of the document, the sentence behind it in 原文. */
export function targetsSheet(plan: Plan, indicators: readonly Indicator[]): SheetModel {
  const stages = new Map(indicators.map((indicator) => [indicator.id, indicator.stage]));
  const row = (target: Target): CellValue[] => [
    target.code,
    plan.label,
    target.name,
    stages.get(target.indicatorId) ?? null,
    COMPARATOR_LABELS[target.comparator],
    target.value,
    target.upper,
    target.unit === "" ? null : target.unit,
    target.year,
    target.startYear,
    STRENGTH_LABELS[target.strength],
    target.scope,
    target.measure === "" ? null : target.measure,
    taskOf(plan, target),
    describeDepartments(target.lead),
    null,
    oneLine(target.source.quote),
    `${plan.document.shortTitle} ${target.source.section}`,
    KIND_LABELS[target.kind],
    target.stage,
    SCOPE_LABELS[target.appliesTo],
    bracketed([plan.region.name, ...plan.region.aliases]),
    bracketed(memberNames(plan.region)),
    null,
    strictestOf(plan.targets.filter(({ name }) => name === target.name))?.deciding.code ?? null,
  ];
  return {
    name: TARGETS_SHEET,
    title: `${plan.region.name}指标目标`,
    subtitle: `依据：${plan.document.title}；修改目标值后，监测数据的目标、差距、结论随之变化`,
    table: {
      name: TARGETS_TABLE,
      columns: COLUMNS,
      rows: atLeastOneRow(COLUMNS, plan.targets.map(row)),
      rowFormats: {
        目标值: plan.targets.map((target) => numberFormatOf(target.value, target.unit)),
        上限: plan.targets.map((target) => numberFormatOf(target.upper, target.unit)),
      },
      key: ["编码"],
    },
    lines: [],
    lineWidths: [],
    rules: [],
    frozenColumns: 3,
  };
}

function taskOf(plan: Plan, target: Target): string | null {
  if (target.tableRow !== null) {
    const task = plan.tasks.find(({ number }) => number === target.tableRow);
    return `分工表${target.tableRow} ${task?.name ?? ""}`.trim();
  }
  return target.bodyTask === null ? null : `重点任务${target.bodyTask}`;
}
