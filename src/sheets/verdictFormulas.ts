import { COMPARATOR_LABELS, COMPARATORS_WITH_NEAR, type Comparator } from "../plan";
import { helperColumn } from "./column";
import { cell, firstOf, isNot, isOneOf, quoted, significant, substituted } from "./formula";
import type { Column } from "./sheetModel";
import { KIND_LABELS, SCOPE_LABELS } from "./labels";
import { isNoCriterion, NAME_COLUMNS } from "./nameFormulas";
import { TARGETS_TABLE, TASKS_TABLE } from "./tableNames";
import { targetTextFormula } from "./targetTextFormula";

/**
 * The rule of src/plan/judge.ts a second time, as native formulas, so that verdicts live without the add-in. Each
 * helper column holds one step; a generated table holds the two implementations equal.
 */

/** Stands for "no bound" in the columns 下界 and 上界. */
const UNBOUNDED = "9E+99";
/** Relative tolerance of 左右 and 约: ±10 %, as in src/plan. */
const ABOUT = "0.1";

const label = (comparator: Comparator): string => COMPARATOR_LABELS[comparator];
const labels = (...comparators: Comparator[]): string[] => comparators.map(label);

const UPWARD = labels(">=", ">", "=", "range", "about", "full");
const DOWNWARD = labels("<=", "<", "zero");
const DECIDED_BY_NUMBER = [...UPWARD, ...DOWNWARD];

const ofTarget = (header: string, otherwise: string): string =>
  `IF(${cell("目标行")}>0,INDEX(${TARGETS_TABLE}[${header}],${cell("目标行")}),${otherwise})`;

/** "" where the cell is blank or holds text: INDEX would answer 0 for a blank, and everything would be above it. */
function numberOfTarget(header: string): string {
  const value = `INDEX(${TARGETS_TABLE}[${header}],${cell("目标行")})`;
  return `IF(${cell("目标行")}>0,IF(ISNUMBER(${value}),${value},""),"")`;
}

const rowOfMilestone = `MATCH(${cell("编码")},${TASKS_TABLE}[里程碑],0)`;
const regionOfMilestone = `INDEX(${TASKS_TABLE}[地区],${rowOfMilestone})`;
const rowOfCode = `MATCH(${cell("编码")},${TARGETS_TABLE}[编码],0)`;
/** Row of the target that decides for the indicator's name in the plan of the row's year. */
const decidingRow = `MATCH(${cell("规划序")}&"|"&${cell("规范名")},${TARGETS_TABLE}[决定键],0)`;

/**
 * Looks the target up by its code, and where the row has none by the indicator's name or alias: then the strictest target of that
 * name in the plan in force for the row's year, or without a year in the latest plan. 目标行 is its row in 指标目标, 0
 * where there is none.
 */
export const TARGET_COLUMNS: readonly Column[] = [
  ...NAME_COLUMNS,
  helperColumn("年数", `IF(ISNUMBER(${cell("年度")}),${cell("年度")},IFERROR(VALUE(SUBSTITUTE(${cell("年度")}&"","年","")),""))`),
  helperColumn("规划序", `IF(ISNUMBER(${cell("年数")}),MAXIFS(${TARGETS_TABLE}[规划序],${TARGETS_TABLE}[起年],"<="&${cell("年数")},${TARGETS_TABLE}[止年],">="&${cell("年数")}),MAX(${TARGETS_TABLE}[规划序]))`),
  helperColumn("目标行", `IFERROR(IF(${cell("编码")}<>"",${rowOfCode},IF(${cell("规范名")}="",0,IF(${isNoCriterion},0,${decidingRow}))),0)`),
  helperColumn("目标比较", ofTarget("比较",
    `IF(${cell("编码")}="","",IF(ISNUMBER(${rowOfMilestone}),${quoted(label("milestone"))},""))`)),
  helperColumn("目标指标", `IF(${cell("目标行")}>0,INDEX(${TARGETS_TABLE}[指标],${cell("目标行")})&"","")`),
  helperColumn("目标规范名", `IF(${cell("目标行")}>0,INDEX(${TARGETS_TABLE}[规范名],${cell("目标行")})&"","")`),
  // A row of the planner's own has no kind and no region: it is a goal of the region itself.
  helperColumn("目标类别", `IF(${cell("目标行")}>0,IF(INDEX(${TARGETS_TABLE}[类别],${cell("目标行")})&""="",${quoted(KIND_LABELS.goal)},INDEX(${TARGETS_TABLE}[类别],${cell("目标行")})),${quoted(KIND_LABELS.goal)})`),
  helperColumn("目标单位", `IF(${cell("目标行")}>0,INDEX(${TARGETS_TABLE}[单位],${cell("目标行")})&"","")`),
  helperColumn("目标数", numberOfTarget("目标值")),
  helperColumn("目标上限", numberOfTarget("上限")),
  helperColumn("目标阶段", `IF(${cell("目标行")}>0,INDEX(${TARGETS_TABLE}[完成阶段],${cell("目标行")})&"","")`),
  helperColumn("目标强度", ofTarget("强度", quoted(""))),
  helperColumn("单位类", firstOf(
    [[isOneOf(cell("目标单位"), ["%", "‰"]), quoted("率")], [`${cell("目标单位")}=":1"`, quoted("比")]], quoted("数"))),
  helperColumn("地区净", substituted(cell("地区"), [[" ", ""], ["\u3000", ""]])),
  helperColumn("地区关系", firstOf([
    [`${cell("目标类别")}=${quoted(KIND_LABELS.nationalReference)}`, quoted("对照")],
    [`${cell("地区净")}=""`, quoted("本级")],
    [`${cell("目标行")}=0`, `IF(${cell("目标比较")}="","本级",IF(ISNUMBER(FIND("|"&${cell("地区净")}&"|",${regionOfMilestone})),"本级","对照"))`],
    [`INDEX(${TARGETS_TABLE}[地区],${cell("目标行")})&""=""`, quoted("本级")],
    [`ISNUMBER(FIND("|"&${cell("地区净")}&"|",INDEX(${TARGETS_TABLE}[地区],${cell("目标行")})))`, quoted("本级")],
    [`ISNUMBER(FIND("|"&${cell("地区净")}&"|",INDEX(${TARGETS_TABLE}[下辖],${cell("目标行")})))`,
      `IF(OR(${cell("单位类")}="率",INDEX(${TARGETS_TABLE}[适用],${cell("目标行")})=${quoted(SCOPE_LABELS.eachCounty)}),"下辖","下辖合计")`],
  ], quoted("对照"))),
];

/** What the reading of the text proves: an interval, and the edges of the values that satisfy the target. */
export const INTERVAL_COLUMNS: readonly Column[] = [
  helperColumn("下界", firstOf([
    [`NOT(ISNUMBER(${cell("读数")}))`, quoted("")],
    [isOneOf(cell("界"), ["以下", "不足"]), `-${UNBOUNDED}`],
    [`${cell("界")}="约"`, significant(`${cell("读数")}*(1-${ABOUT})`)],
  ], cell("读数"))),
  helperColumn("上界", firstOf([
    [`NOT(ISNUMBER(${cell("读数")}))`, quoted("")],
    [isOneOf(cell("界"), ["以上", "超过"]), UNBOUNDED],
    [`${cell("界")}="约"`, significant(`${cell("读数")}*(1+${ABOUT})`)],
  ], cell("读数"))),
  helperColumn("达标线", firstOf([
    [`${cell("目标比较")}=${quoted(label("zero"))}`, "0"],
    [`NOT(ISNUMBER(${cell("目标数")}))`, `IF(${cell("目标比较")}=${quoted(label("full"))},1,"")`],
    [`${cell("目标比较")}=${quoted(label("about"))}`, significant(`${cell("目标数")}*(1-${ABOUT})`)],
  ], significant(cell("目标数")))),
  helperColumn("顶线", firstOf([
    [`NOT(ISNUMBER(${cell("目标数")}))`, cell("达标线")],
    [`${cell("目标比较")}=${quoted(label("about"))}`, significant(`${cell("目标数")}*(1+${ABOUT})`)],
    [`${cell("目标比较")}=${quoted(label("range"))}`, `IF(ISNUMBER(${cell("目标上限")}),${significant(cell("目标上限"))},${cell("达标线")})`],
  ], cell("达标线"))),
  helperColumn("全部满足", `IF(${isOneOf(cell("目标比较"), UPWARD)},${allAbove()},${allBelow()})`),
  helperColumn("全不满足", `IF(${isOneOf(cell("目标比较"), UPWARD)},${noneAbove()},${noneBelow()})`),
];

function allAbove(): string {
  const lenient = `${cell("目标比较")}<>${quoted(label(">"))}`;
  return `OR(${cell("下界")}>${cell("达标线")},AND(${cell("下界")}=${cell("达标线")},OR(${lenient},${cell("界")}="超过")))`;
}

function noneAbove(): string {
  const strict = `${cell("目标比较")}=${quoted(label(">"))}`;
  return `OR(${cell("上界")}<${cell("达标线")},AND(${cell("上界")}=${cell("达标线")},OR(${strict},${cell("界")}="不足")))`;
}

function allBelow(): string {
  const lenient = `${cell("目标比较")}<>${quoted(label("<"))}`;
  return `OR(${cell("上界")}<${cell("达标线")},AND(${cell("上界")}=${cell("达标线")},OR(${lenient},${cell("界")}="不足")))`;
}

function noneBelow(): string {
  const strict = `${cell("目标比较")}=${quoted(label("<"))}`;
  return `OR(${cell("下界")}>${cell("达标线")},AND(${cell("下界")}=${cell("达标线")},OR(${strict},${cell("界")}="超过")))`;
}

/** True where another target of the same name and plan is numerically stricter than the one that the row is held against. */
export const STRICTER_COLUMN: Column = helperColumn("另有更严", ofTarget("另有更严", "FALSE"));

/** Signed distance of the nominal value from the satisfying values, in the target's own scale; "" where there is none. */
export const RAW_GAP_COLUMN: Column = helperColumn("原差", firstOf([
  [`NOT(AND(ISNUMBER(${cell("读数")}),ISNUMBER(${cell("达标线")})))`, quoted("")],
  [`NOT(${isOneOf(cell("目标比较"), DECIDED_BY_NUMBER)})`, quoted("")],
  [isOneOf(cell("目标比较"), DOWNWARD), `${cell("达标线")}-${cell("读数")}`],
  [`AND(${isOneOf(cell("目标比较"), labels("range", "about"))},${cell("读数")}>=${cell("达标线")})`,
    `MAX(0,${cell("读数")}-${cell("顶线")})`],
], `${cell("读数")}-${cell("达标线")}`));

/** True where every value misses by at most 1 percentage point or 2 % of the target. */
const near = (): string =>
  `IF(AND(${cell("目标类别")}=${quoted(KIND_LABELS.goal)},` +
  `${isOneOf(cell("目标比较"), [...COMPARATORS_WITH_NEAR].map(label))},${cell("界")}<>"以下",${cell("界")}<>"不足"),` +
  `ROUND(${cell("达标线")}-${cell("下界")},12)<=ROUND(IF(${cell("单位类")}="率",MIN(0.01,0.02*ABS(${cell("目标数")})),0.02*ABS(${cell("目标数")})),12),FALSE)`;

/** 结论: a word of src/plan/verdict.ts, or empty on an empty row. */
export const verdictFormula = (): string => firstOf([
  [`AND(${cell("指标")}="",${cell("编码")}="",ISBLANK(${cell("实际值")}))`, quoted("")],
  [`${cell("完成阶段")}="仅有自述"`, quoted("自述达标")],
  [`${cell("目标比较")}=""`, `IF(ISBLANK(${cell("实际值")}),"无数据","无目标")`],
  [`${cell("目标类别")}=${quoted(KIND_LABELS.background)}`, quoted("无目标")],
  [`${cell("完成阶段")}="对象不同"`, quoted("不可比")],
  [`${cell("目标比较")}=${quoted(label("milestone"))}`, firstOf([
    [`${cell("地区关系")}<>"本级"`, quoted("不可比")],
    [`${cell("完成阶段")}="未实现"`, quoted("未达标")],
    [`AND(${cell("完成阶段")}="已实现",NOT(ISBLANK(${cell("实际值")})),${cell("原文")}<>"")`, quoted("达标")],
  ], quoted("无数据"))],
  // A comparison that nobody knows, or a number that is missing or is text: nothing to hold a figure against.
  [`AND(NOT(ISNUMBER(${cell("达标线")})),${cell("目标比较")}<>${quoted(label("nondecreasing"))})`, quoted("无目标")],
  [`NOT(${isOneOf(cell("目标比较"), [...DECIDED_BY_NUMBER, label("nondecreasing")])})`, quoted("无目标")],
  [`${cell("读法")}="无"`, quoted("无数据")],
  [`${cell("读法")}="自述"`, quoted("自述达标")],
  [`${cell("目标比较")}=${quoted(label("nondecreasing"))}`, quoted("不可比")],
  [`${cell("读法")}="异"`, quoted("不可比")],
  [`${cell("地区关系")}="下辖合计"`, quoted("不可比")],
  [`AND(${cell("目标阶段")}<>"",${cell("完成阶段")}<>"",${cell("完成阶段")}<>${cell("目标阶段")})`, quoted("不可比")],
  [`${cell("读法")}="疑"`, quoted("待核实")],
  [`AND(${cell("目标阶段")}<>"",${cell("完成阶段")}="")`, quoted("待核实")],
  // Whatever went wrong in a helper column, no word is decided without a number that was read.
  [isNot(`ISNUMBER(${cell("读数")})`), quoted("待核实")],
  [`AND(${cell("目标阶段")}="",${isOneOf(cell("完成阶段"), ["在建", "未实现"])})`, quoted("待核实")],
  [`${cell("地区关系")}="对照"`, `IF(${cell("原差")}>=0,"高于对照","低于对照")`],
  // A green word needs the right target: the one that the row names, and the strictest of that name as the table is now.
  [`AND(${cell("目标规范名")}<>"",${cell("目标规范名")}<>${cell("规范名")})`, quoted("待核实")],
  [cell("全部满足"), `IF(${cell("另有更严")},"待核实","达标")`],
  [cell("全不满足"), `IF(${near()},"接近","未达标")`],
], quoted("待核实"));

/** 差距: percentage points for rates, the unit otherwise; empty where the words have no gap. */
export const gapFormula = (): string =>
  `IF(AND(ISNUMBER(${cell("原差")}),${isOneOf(cell("结论"), ["达标", "接近", "未达标", "待核实", "高于对照", "低于对照"])},${cell("读法")}="数"),` +
  `ROUND(IF(${cell("单位类")}="率",100,1)*${cell("原差")},10),"")`;

/** 目标 of the row in words. */
export const targetFormula = (): string => targetTextFormula({
  comparator: cell("目标比较"), value: cell("目标数"), upper: cell("目标上限"), unit: cell("目标单位"), strength: cell("目标强度"),
});

/** 时点: how the figure's year stands to the target's. */
export const timingFormula = (): string => {
  const due = `INDEX(${TARGETS_TABLE}[年度],${cell("目标行")})`;
  return firstOf([
    [`OR(${cell("目标行")}=0,NOT(ISNUMBER(${cell("年数")})))`, quoted("")],
    // The deadline is the plan's own region's.
    [`${cell("地区关系")}="对照"`, quoted("")],
    [`INDEX(${TARGETS_TABLE}[起始年],${cell("目标行")})<>""`, quoted("逐年")],
    [`${cell("年数")}<${due}`, quoted("未到期")],
    [`${cell("年数")}=${due}`, quoted("到期")],
  ], quoted("晚于目标年"));
};


