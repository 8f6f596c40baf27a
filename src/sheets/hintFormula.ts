import { COMPARATOR_LABELS } from "../plan";
import { cell, firstOf, isNot, isOneOf, quoted } from "./formula";
import { KIND_LABELS } from "./labels";
import { nearNames } from "./nameFormulas";
import { NAMES_TABLE, TARGETS_TABLE } from "./tableNames";

const UNITS_OF_GAP = `IF(${cell("单位类")}="率"," 个百分点"," "&${cell("目标单位")})`;
/** Characters of a typed text that a sentence repeats. */
const LONGEST_SHOWN = 20;
const shown = (expression: string): string => `TEXT(${expression},"#,##0.00")`;
const size = `IF(${cell("单位类")}="率",${shown(`ABS(${cell("差距")})`)},ABS(${cell("差距")})&"")`;

/** A row that somebody entered: neither a code nor a document's sentence stands in it. */
const isEntered = `AND(${cell("编码")}="",${cell("原文")}="")`;
const isListed = `OR(${cell("名行")}>0,ISNUMBER(MATCH(${cell("规范名")},${TARGETS_TABLE}[规范名],0)))`;
const named = `"“"&LEFT(${cell("指标")},${LONGEST_SHOWN})&"”"`;
const separateNames = `IF(${cell("名行")}>0,INDEX(${NAMES_TABLE}[分列],${cell("名行")})&"","")`;

/** Why a row that somebody entered is held against no target. */
const withoutTarget = firstOf([
  [`${cell("指标")}=""`, quoted("请填写“指标”")],
  [isNot(isListed), `${named}&"不是已知指标，未作判断"&${nearNames}`],
  [`AND(ISNUMBER(${cell("年数")}),${cell("规划序")}=0)`, `"没有 "&${cell("年数")}&" 年的规划，未作判断"`],
  [`${separateNames}<>""`, `"目标分项列出，请写明："&${separateNames}`],
], `IF(ISNUMBER(${cell("年数")}),${cell("年数")}&" 年的","")&"规划没有为此指标设定数量目标"`);

const example = firstOf([
  [`${cell("目标单位")}="‰"`, quoted("6‰")], [`${cell("单位类")}="率"`, quoted("52.5% 或 52%以上")], [`${cell("单位类")}="比"`, quoted("19:1")],
], `"265 或 265"&${cell("目标单位")}&"以上"`);

/** Why 实际值 gives no number to hold against the target. */
const withoutNumber = firstOf([
  [`ISBLANK(${cell("实际值")})`, quoted("请填写“实际值”")],
  [`${cell("目标比较")}=${quoted(COMPARATOR_LABELS.milestone)}`, quoted("里程碑须在“完成阶段”注明是否已实现，并附“原文”")],
  [isNot(`ISTEXT(${cell("实际值")})`), `"“实际值”不是数值，请填写数字，如 "&${example}`],
], `"“"&LEFT(${cell("实际值")},${LONGEST_SHOWN})&"”不是数值，请填写数字，如 "&${example}`);

/** Said in front of everything else: without a year the row is held against the latest plan. */
const withoutYear =
  `IF(AND(${isEntered},${cell("目标行")}>0,NOT(ISNUMBER(${cell("年数")}))),IF(${cell("年度")}="","未填“年度”","“年度”不是年份")&"，暂按最新规划衡量。","")`;

/** 提示: what the word alone does not say, in one sentence; empty where nothing needs saying. */
export const hintFormula = (): string => `${withoutYear}&${sentence}`;

const sentence = firstOf([
  [`${cell("结论")}=""`, quoted("")],
  [`AND(${isOneOf(cell("结论"), ["无目标", "无数据"])},${cell("目标行")}=0,${isEntered})`, withoutTarget],
  [`${cell("结论")}="无数据"`, withoutNumber],
  [`AND(${cell("结论")}="无目标",${cell("目标行")}>0,${cell("目标类别")}<>${quoted(KIND_LABELS.background)})`,
    quoted("“指标目标”中的目标值不是数值，或比较方式无法识别，请核对")],
  [`AND(${cell("结论")}="无目标",${cell("编码")}<>"",${cell("目标比较")}="")`, quoted("“指标目标”中没有此编码，请核对")],
  [`AND(${cell("结论")}="待核实",${cell("读法")}="疑",${cell("单位类")}="率")`,
    `IF(${cell("目标单位")}="‰","读法不止一种，请连同千分号或百分号填写，如 6‰","读法不止一种，请写成带百分号的数，如 0.8% 或 80%")`],
  [`AND(${cell("结论")}="待核实",${cell("读法")}="疑")`, quoted("像时间、日期或负数，请核实；比值请写成文本，如 20:1")],
  [`AND(${cell("结论")}="待核实",${cell("目标阶段")}<>"",${cell("完成阶段")}="")`, `"请在“完成阶段”注明是否"&${cell("目标阶段")}`],
  [`AND(${cell("结论")}="待核实",${cell("目标阶段")}="",${isOneOf(cell("完成阶段"), ["在建", "未实现"])})`, `"完成阶段为“"&${cell("完成阶段")}&"”，是否计入请核实"`],
  [`AND(${cell("结论")}="待核实",${cell("目标规范名")}<>"",${cell("目标规范名")}<>${cell("规范名")})`, `"编码对应的指标是“"&${cell("目标指标")}&"”，请核对"`],
  [`AND(${cell("结论")}="待核实",${cell("另有更严")},${cell("全部满足")})`, quoted("同一指标另有更严格的目标，请核对编码")],
  [`AND(${cell("结论")}="待核实",ISNUMBER(${cell("差距")}))`,
    `"“"&${cell("界")}&"”只给出范围，不能证明达标；按所列数值"&IF(${cell("差距")}<0,"差 "&${size}&${UNITS_OF_GAP},"已够")`],
  [`AND(${cell("结论")}="不可比",${cell("目标比较")}=${quoted(COMPARATOR_LABELS.milestone)},${cell("地区关系")}<>"本级")`, quoted("里程碑只衡量本地区")],
  [`AND(${cell("结论")}="不可比",${cell("读法")}="异")`, `"单位不同：目标为"&${cell("目标单位")}`],
  [`AND(${cell("结论")}="不可比",${cell("目标比较")}=${quoted(COMPARATOR_LABELS.nondecreasing)})`, quoted("只增不减须比较各年数列")],
  [`AND(${cell("结论")}="不可比",${cell("地区关系")}="下辖合计")`, quoted("数量目标只衡量全市合计")],
  [`AND(${cell("结论")}="不可比",${cell("完成阶段")}="对象不同")`, quoted("统计对象与目标不同")],
  [`${cell("结论")}="不可比"`, `${cell("完成阶段")}&"不等于"&${cell("目标阶段")}`],
  [`${cell("结论")}="自述达标"`, quoted("材料称已达到要求，没有数值，不算达标")],
  [`AND(${isOneOf(cell("结论"), ["高于对照", "低于对照"])},${cell("目标类别")}=${quoted(KIND_LABELS.nationalReference)})`,
    quoted("目标为全国口径，仅供参照")],
  [isOneOf(cell("结论"), ["高于对照", "低于对照"]), quoted("其他地区数据，仅供对照")],
  [`AND(${cell("结论")}="达标",${cell("地区关系")}="下辖")`, quoted("按全市目标衡量")],
  [`AND(${cell("结论")}="达标",${cell("目标比较")}=${quoted(COMPARATOR_LABELS.range)},ISNUMBER(${cell("差距")}),${cell("差距")}>0)`, quoted("超出目标区间上限")],
  [`AND(${cell("结论")}="达标",OR(${cell("界")}="以上",${cell("界")}="超过"),ISNUMBER(${cell("差距")}),N(${cell("差距")})>0)`,
    `"至少超出 "&${size}&${UNITS_OF_GAP}`],
  [`AND(OR(${cell("结论")}="未达标",${cell("结论")}="接近"),ISNUMBER(${cell("差距")}),N(${cell("差距")})=0)`, quoted("所列数值恰为目标值，按原文仍不满足")],
  [`AND(OR(${cell("结论")}="未达标",${cell("结论")}="接近"),ISNUMBER(${cell("差距")}))`, `"还差 "&${size}&${UNITS_OF_GAP}`],
], quoted(""));
