import { COMPARATOR_LABELS } from "../plan";
import { cell, firstOf, isOneOf, quoted } from "./formula";
import { KIND_LABELS } from "./labels";

const UNITS_OF_GAP = `IF(${cell("单位类")}="率"," 个百分点"," "&${cell("目标单位")})`;
const shown = (expression: string): string => `TEXT(${expression},"#,##0.00")`;
const size = `IF(${cell("单位类")}="率",${shown(`ABS(${cell("差距")})`)},ABS(${cell("差距")})&"")`;

/** 提示: what the word alone does not say, in one sentence; empty where nothing needs saying. */
export const hintFormula = (): string => firstOf([
  [`${cell("结论")}=""`, quoted("")],
  [`AND(${cell("结论")}="无目标",${cell("目标行")}>0,${cell("目标类别")}<>${quoted(KIND_LABELS.background)})`,
    quoted("“指标目标”中的目标值不是数值，或比较方式无法识别，请核对")],
  [`AND(${cell("结论")}="无目标",${cell("编码")}<>"",${cell("目标比较")}="")`, quoted("“指标目标”中没有此编码，请核对")],
  [`AND(${cell("结论")}="待核实",${cell("读法")}="疑",${cell("单位类")}="率")`,
    `IF(${cell("目标单位")}="‰","读法不止一种，请连同千分号或百分号填写，如 6‰","读法不止一种，请写成带百分号的数，如 0.8% 或 80%")`],
  [`AND(${cell("结论")}="待核实",${cell("读法")}="疑")`, quoted("像时间、日期或负数，请核实；比值请写成文本，如 20:1")],
  [`AND(${cell("结论")}="待核实",${cell("目标阶段")}<>"",${cell("完成阶段")}="")`, `"请在“完成阶段”注明是否"&${cell("目标阶段")}`],
  [`AND(${cell("结论")}="待核实",${cell("目标阶段")}="",${isOneOf(cell("完成阶段"), ["在建", "未实现"])})`, `"完成阶段为“"&${cell("完成阶段")}&"”，是否计入请核实"`],
  [`AND(${cell("结论")}="待核实",${cell("目标指标")}<>"",${cell("目标指标")}<>${cell("指标")})`, `"编码对应的指标是“"&${cell("目标指标")}&"”，请核对"`],
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
