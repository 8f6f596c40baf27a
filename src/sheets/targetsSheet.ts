import {
  COMPARATOR_LABELS, describeDepartments, memberNames, numberFormatOf, oneLine, STRENGTH_LABELS, strictestOf,
  type Indicator, type Plan, type Target,
} from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { formulaColumn, plannerColumn, planColumn } from "./column";
import { regionOf, sourcesOf } from "./headings";
import { KIND_LABELS, SCOPE_LABELS } from "./labels";
import type { CellValue } from "./cell";
import type { Column, SheetModel } from "./sheetModel";
import { TARGETS_SHEET, TARGETS_TABLE } from "./tableNames";
import { changeFormula, markOf, otherCodes, otherSentencesFormula, requirementOf, TARGET_HELPERS } from "./targetHelpers";
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
  formulaColumn("改动", 22, changeFormula(), { wrap: true }),
  planColumn("范围", 24, { wrap: true }),
  planColumn("衡量口径", 26, { wrap: true }),
  formulaColumn("其他表述", 34, otherSentencesFormula(), { wrap: true }),
  planColumn("任务", 24, { wrap: true }),
  planColumn("牵头部门", 22, { wrap: true }),
  plannerColumn("责任人", 12, { wrap: true }),
  planColumn("原文", 50, { wrap: true }),
  planColumn("出处", 30, { wrap: true }),
  ...TARGET_HELPERS,
];

/** Headers of written columns in order, hidden ones too; readers of the sheet find their columns by these. */
export const TARGET_HEADERS: readonly string[] = COLUMNS.filter(({ formula }) => formula === null).map(({ header }) => header);

/** 指标目标: one row a commitment, plan by plan in the order of the document, the sentence behind it in 原文. */
export function targetsSheet(plans: readonly Plan[], indicators: readonly Indicator[]): SheetModel {
  const stages = new Map(indicators.map((indicator) => [indicator.id, indicator.stage]));
  const entries = plans.flatMap((plan) => plan.targets.map((target) => ({ plan, target })));
  return {
    name: TARGETS_SHEET,
    title: `${regionOf(plans)}指标目标`,
    subtitle: `依据：${sourcesOf(plans)}；修改目标值后，监测数据的目标、差距、结论随之变化`,
    table: {
      name: TARGETS_TABLE,
      columns: COLUMNS,
      rows: atLeastOneRow(COLUMNS, entries.map(({ plan, target }) => {
        const values = valuesOf(plan, target, stages.get(target.indicatorId) ?? null);
        return COLUMNS.map(({ header, formula }) => (formula === null ? values[header] ?? null : null));
      })),
      rowFormats: {
        目标值: entries.map(({ target }) => numberFormatOf(target.value, target.unit)),
        上限: entries.map(({ target }) => numberFormatOf(target.upper, target.unit)),
      },
      key: ["编码"],
    },
    lines: [],
    lineWidths: [],
    rules: [],
    frozenColumns: 3,
  };
}

/** The cells of a row by header. */
function valuesOf(plan: Plan, target: Target, schooling: string | null): Readonly<Record<string, CellValue>> {
  const [nextCode, lastCode] = otherCodes(plan, target);
  return {
    编码: target.code,
    规划: plan.label,
    指标: target.name,
    学段: schooling,
    比较: COMPARATOR_LABELS[target.comparator],
    目标值: target.value,
    上限: target.upper,
    单位: target.unit === "" ? null : target.unit,
    年度: target.year,
    起始年: target.startYear,
    强度: STRENGTH_LABELS[target.strength],
    范围: target.scope,
    衡量口径: target.measure === "" ? null : target.measure,
    任务: taskOf(plan, target),
    牵头部门: describeDepartments(target.lead),
    原文: oneLine(target.source.quote),
    出处: `${plan.document.shortTitle} ${target.source.section}`,
    类别: KIND_LABELS[target.kind],
    完成阶段: target.stage,
    适用: SCOPE_LABELS[target.appliesTo],
    地区: bracketed([plan.region.name, ...plan.region.aliases]),
    下辖: bracketed(memberNames(plan.region)),
    规划起: plan.startYear,
    规划止: plan.endYear,
    另见一: nextCode,
    另见二: lastCode,
    原要求: requirementOf(target),
    原值: markOf(target),
    决定编码: strictestOf(plan.targets.filter(({ name }) => name === target.name))?.deciding.code ?? null,
  };
}

function taskOf(plan: Plan, target: Target): string | null {
  if (target.tableRow !== null) {
    const task = plan.tasks.find(({ number }) => number === target.tableRow);
    return `分工表${target.tableRow} ${task?.name ?? ""}`.trim();
  }
  return target.bodyTask === null ? null : `重点任务${target.bodyTask}`;
}
