import { COMPARATOR_LABELS, describeTarget, describeYear, STRENGTH_LABELS, type Plan, type Target } from "../plan";
import { helperColumn, hiddenColumn } from "./column";
import { cell, firstOf, isOneOf, quoted } from "./formula";
import { KIND_LABELS } from "./labels";
import { NAME_COLUMNS } from "./nameFormulas";
import type { CellValue } from "./cell";
import type { Column } from "./sheetModel";
import { TARGETS_TABLE } from "./tableNames";
import { targetTextFormula } from "./targetTextFormula";

/** What makes a row of 指标目标 the document's: a planner who edits one of these has changed the plan. */
const MARKED = ["指标", "比较", "目标值", "上限", "单位", "年度", "起始年", "强度"] as const;

const UPWARD = ([">=", ">", "=", "range", "about", "full"] as const).map((comparator) => COMPARATOR_LABELS[comparator]);

const extreme = (ofRange: "MAXIFS" | "MINIFS"): string =>
  `${ofRange}(${TARGETS_TABLE}[达标线],${TARGETS_TABLE}[规范名],${cell("规范名")},${TARGETS_TABLE}[规划],${cell("规划")})`;

const ofPlan = (header: string): string => `${TARGETS_TABLE}[${header}],${TARGETS_TABLE}[规划],${cell("规划")}`;

/** Columns that every row of 指标目标 carries for the formulas, hidden: written ones, then calculated ones. */
export const TARGET_HELPERS: readonly Column[] = [
  ...["类别", "完成阶段", "适用", "地区", "下辖", "规划起", "规划止", "另见一", "另见二", "原要求", "原值"].map(hiddenColumn),
  ...NAME_COLUMNS,
  // The number that a figure must reach, for comparing the strictness of sentences of one name.
  helperColumn("达标线", `IF(OR(${cell("类别")}=${quoted(KIND_LABELS.background)},NOT(ISNUMBER(${cell("目标值")}))),"",IF(${cell("比较")}=${quoted(COMPARATOR_LABELS.about)},${cell("目标值")}*0.9,${cell("目标值")}))`),
  // Where several sentences bind one indicator: the code of the strictest. A figure without a code is held against it.
  hiddenColumn("决定编码"),
  // The period of the row's plan: as reviewed, else as its label says (2024—2026年规划, 2021年要点), else that of its rows.
  helperColumn("起年", `IF(${cell("规划起")}<>"",${cell("规划起")},IFERROR(VALUE(LEFT(${cell("规划")},4)),MINIFS(${ofPlan("年度")})))`),
  helperColumn("止年", `IF(${cell("规划止")}<>"",${cell("规划止")},IFERROR(VALUE(MID(${cell("规划")},6,4)),IFERROR(VALUE(LEFT(${cell("规划")},4)),MAXIFS(${ofPlan("年度")}))))`),
  // Orders the plans: the one that ends last, then the one that starts last.
  helperColumn("规划序", `${cell("止年")}*10000+${cell("起年")}`),
  // Plan and name where the row decides for its name: by the reviewed catalogue, or as the only one.
  helperColumn("决定键", `IF(IF(${cell("决定编码")}<>"",${cell("编码")}=${cell("决定编码")},COUNTIFS(${TARGETS_TABLE}[规范名],${cell("规范名")},${TARGETS_TABLE}[规划],${cell("规划")})=1),${cell("规划序")}&"|"&${cell("规范名")},"")`),
  // True where another sentence of the same name and plan asks for more: a figure that only meets this one proves nothing.
  helperColumn("另有更严", firstOf([
    [`NOT(ISNUMBER(${cell("达标线")}))`, "FALSE"],
    [isOneOf(cell("比较"), UPWARD), `${extreme("MAXIFS")}>${cell("达标线")}`],
    [isOneOf(cell("比较"), [COMPARATOR_LABELS["<="], COMPARATOR_LABELS["<"]]), `${extreme("MINIFS")}<${cell("达标线")}`],
  ], "FALSE")),
  helperColumn("要求", targetTextFormula({
    comparator: cell("比较"), value: cell("目标值"), upper: cell("上限"), unit: cell("单位"), strength: cell("强度"),
  })),
];

/** 改动: what the document says, where the row no longer says it. */
export const changeFormula = (): string => firstOf([
  [`${cell("指标")}=""`, quoted("")],
  [`${cell("原值")}=""`, quoted("自行填写，不在规划原文中")],
  [`${MARKED.map(printed).join('&"|"&')}=${cell("原值")}`, quoted("")],
], `"已改动，原文为："&${cell("原要求")}`);

/** 其他表述: the other sentences that bind the same indicator, as their rows read now. */
export const otherSentencesFormula = (): string => {
  const other = (header: string): string =>
    `IF(${cell(header)}="","",IFERROR("另见 "&${cell(header)}&"："&INDEX(${TARGETS_TABLE}[指标],${rowOf(header)})&" "&INDEX(${TARGETS_TABLE}[要求],${rowOf(header)}),""))`;
  return `${other("另见一")}&IF(${cell("另见二")}="","","；")&${other("另见二")}`;
};

const rowOf = (header: string): string => `MATCH(${cell(header)},${TARGETS_TABLE}[编码],0)`;

const printed = (header: string): string => `${cell(header)}&""`;

/**
 * The document's own values of a row, as changeFormula prints those of the sheet. Numbers of documents are decimals of
 * a few digits, which every spreadsheet writes as they are.
 */
export function markOf(target: Target): string {
  const number = (value: number | null): string => (value === null ? "" : String(value));
  return [
    target.name, COMPARATOR_LABELS[target.comparator], number(target.value), number(target.upper), target.unit, String(target.year),
    number(target.startYear), STRENGTH_LABELS[target.strength],
  ].join("|");
}

/** The document's requirement in words: ≥55%（硬性，2025年）. */
export const requirementOf = (target: Target): string =>
  `${describeTarget(target)}（${STRENGTH_LABELS[target.strength]}，${describeYear(target)}）`;

/** Codes of the other sentences of the plan that bind the same indicator: the next ones in the order of the text, round to the first. */
export function otherCodes(plan: Plan, target: Target): [CellValue, CellValue] {
  const same = plan.targets.filter(({ indicatorId, kind }) => indicatorId === target.indicatorId && kind !== "background");
  const place = same.indexOf(target);
  if (place < 0) return [null, null];
  const others = [...same.slice(place + 1), ...same.slice(0, place)];
  return [others[0]?.code ?? null, others[1]?.code ?? null];
}
