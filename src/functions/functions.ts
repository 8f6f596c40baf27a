/* eslint-disable @typescript-eslint/no-explicit-any --
   The generator of functions.json knows no other type for "a range of anything". */
import { actualOf } from "./actual";
import { broadcast } from "./broadcast";
import { fundingRows } from "./funding";
import { gapOf } from "./gap";
import { leadOf } from "./lead";
import { indicatorNames, taskRows } from "./lists";
import { isNonDecreasing } from "./nonDecreasing";
import { paceCell } from "./pace";
import { ruleOf } from "./rule";
import { sourceOf } from "./source";
import { statusOf } from "./status";
import { targetOf } from "./targetValue";
import { whyOf } from "./why";

// The parameters have Chinese names because Excel shows them to the planner as they stand here.

/**
 * 查询规划中某项指标的目标值。比率以小数返回，例如 55% 为 0.55；指标可以是一个区域，结果随之展开。例如 =EDU.TARGET("公办园在园幼儿占比") 返回 55%。
 * @customfunction TARGET
 * @param {any[][]} 指标 指标名称或别名，也可以是一列名称，例如 公办园在园幼儿占比
 * @param {any[][]} [年度] 规划期内的年度，例如 2025；省略时取最近一期规划
 * @param {any[][]} [地区] 地区名称，例如 柳州市；省略时为规划所属地区
 * @returns {any[][]} 目标值
 */
export function target(指标: any[][], 年度?: any[][], 地区?: any[][]): any[][] {
  return broadcast([指标, 年度, 地区], targetOf);
}

/**
 * 说明规划对某项指标的要求：列出全部有约束力的表述，最严格的在前，并注明年度。例如 =EDU.RULE("公办园在园幼儿占比") 返回 ≥55%（2025年）；力争≥55%。
 * @customfunction RULE
 * @param {any[][]} 指标 指标名称或别名，也可以是一列名称，例如 公办园在园幼儿占比
 * @param {any[][]} [年度] 规划期内的年度，例如 2025；省略时取最近一期规划
 * @param {any[][]} [地区] 地区名称，例如 柳州市；省略时为规划所属地区
 * @returns {any[][]} 要求
 */
export function rule(指标: any[][], 年度?: any[][], 地区?: any[][]): any[][] {
  return broadcast([指标, 年度, 地区], ruleOf);
}

/**
 * 判断实际值是否达到规划目标，返回结论：达标、接近、未达标、待核实、自述达标、不可比、高于对照、低于对照、无目标、无数据。例如 =EDU.STATUS("公办园在园幼儿占比","52%以上") 返回 待核实。
 * @customfunction STATUS
 * @param {any[][]} 指标 指标名称或别名，也可以是一列名称，例如 公办园在园幼儿占比
 * @param {any[][]} 实际值 数值，或“52%以上”这样的文本；确为 0 时请写成文本 0
 * @param {any[][]} [年度] 规划期内的年度，例如 2025；省略时取最近一期规划
 * @param {any[][]} [地区] 实际值所属地区，例如 柳州市；省略时为规划所属地区
 * @param {any[][]} [单位] 实际值的单位，例如 % 或 所；省略时从实际值识别
 * @returns {any[][]} 结论
 */
export function status(指标: any[][], 实际值: any[][], 年度?: any[][], 地区?: any[][], 单位?: any[][]): any[][] {
  return broadcast([指标, 实际值, 年度, 地区, 单位], statusOf);
}

/**
 * 计算实际值与规划目标的差距，负数表示不足。比率以百分点计，例如 -3；其余按目标的单位计，例如 -35。例如 =EDU.GAP("县级以上示范园",265) 返回 -35。
 * @customfunction GAP
 * @param {any[][]} 指标 指标名称或别名，也可以是一列名称，例如 县级以上示范园
 * @param {any[][]} 实际值 数值，或“52%以上”这样的文本；确为 0 时请写成文本 0
 * @param {any[][]} [年度] 规划期内的年度，例如 2025；省略时取最近一期规划
 * @param {any[][]} [地区] 实际值所属地区，例如 柳州市；省略时为规划所属地区
 * @param {any[][]} [单位] 实际值的单位，例如 % 或 所；省略时从实际值识别
 * @returns {any[][]} 差距
 */
export function gap(指标: any[][], 实际值: any[][], 年度?: any[][], 地区?: any[][], 单位?: any[][]): any[][] {
  return broadcast([指标, 实际值, 年度, 地区, 单位], gapOf);
}

/**
 * 用一句话说明结论的由来：目标及其强度和年度、差距或原因；写明年度且尚未到期的，还给出以后每年需完成的幅度。
 * @customfunction WHY
 * @param {any[][]} 指标 指标名称或别名，也可以是一列名称，例如 县级以上示范园
 * @param {any[][]} 实际值 数值，或“52%以上”这样的文本；确为 0 时请写成文本 0
 * @param {any[][]} [年度] 实际值的年度，须在规划期内，例如 2024；省略时取最近一期规划，不推算以后各年
 * @param {any[][]} [地区] 实际值所属地区，例如 柳州市；省略时为规划所属地区
 * @param {any[][]} [单位] 实际值的单位，例如 % 或 所；省略时从实际值识别
 * @returns {any[][]} 说明
 */
export function why(指标: any[][], 实际值: any[][], 年度?: any[][], 地区?: any[][], 单位?: any[][]): any[][] {
  return broadcast([指标, 实际值, 年度, 地区, 单位], whyOf);
}

/**
 * 查询某项指标的监测数据。比率以小数返回，例如 91.07% 为 0.9107；只给出界限或尚未完成的返回文本，例如 52%以上、30所（遴选）。例如 =EDU.ACTUAL("县级以上示范园",2024) 返回 265。
 * @customfunction ACTUAL
 * @param {any[][]} 指标 指标名称或别名，也可以是一列名称，例如 普惠性幼儿园覆盖率
 * @param {any[][]} [年度] 数据年度，例如 2024；省略时取有数据的最近一年
 * @param {any[][]} [地区] 地区名称，例如 柳州市；省略时为规划所属地区
 * @returns {any[][]} 监测数据
 */
export function actual(指标: any[][], 年度?: any[][], 地区?: any[][]): any[][] {
  return broadcast([指标, 年度, 地区], actualOf);
}

/**
 * 推算序时进度：从基期值到目标值的直线在某一年度应达到的数值。比率以小数返回；没有基期的为 #N/A，不以目标代替基期。例如 =EDU.PACE("公办园在园幼儿占比",2024,"49%",2022) 返回 53%。
 * @customfunction PACE
 * @param {any[][]} 指标 指标名称或别名，也可以是一列名称，例如 公办园在园幼儿占比
 * @param {any[][]} 年度 要推算的年度，须在规划期内，例如 2024
 * @param {any[][]} 基期值 基期年度的实际值，须为准确数，例如 "49%"
 * @param {any[][]} 基期年度 基期值的年度，例如 2022
 * @returns {any[][]} 应达到的数值
 */
export function pace(指标: any[][], 年度: any[][], 基期值: any[][], 基期年度: any[][]): any[][] {
  return broadcast([指标, 年度, 基期值, 基期年度], paceCell);
}

/**
 * 引用设定目标的原文，并在括号内注明文件和章节。
 * @customfunction SOURCE
 * @param {any[][]} 指标 指标名称或别名，也可以是一列名称，例如 普惠性幼儿园覆盖率
 * @param {any[][]} [年度] 规划期内的年度，例如 2025；省略时取最近一期规划
 * @param {any[][]} [地区] 地区名称，例如 柳州市；省略时为规划所属地区
 * @returns {any[][]} 原文及出处
 */
export function source(指标: any[][], 年度?: any[][], 地区?: any[][]): any[][] {
  return broadcast([指标, 年度, 地区], sourceOf);
}

/**
 * 查询指标或重点任务的牵头部门；原文没有写明的为“文中未指明”。例如 =EDU.LEAD("县级以上示范园") 返回 文中未指明。
 * @customfunction LEAD
 * @param {any[][]} 指标或任务 指标名称或别名，任务名称或序号，也可以是一列，例如 县级以上示范园
 * @returns {any[][]} 牵头部门
 */
export function lead(指标或任务: any[][]): any[][] {
  return broadcast([指标或任务], leadOf);
}

/**
 * 列出规划设有目标的指标，按原文顺序向下展开。
 * @customfunction INDICATORS
 * @param {any[][]} [学段或部门] 学段，例如 学前教育；或牵头部门，例如 市教育局；省略时列出全部
 * @returns {any[][]} 指标名称
 */
export function indicators(学段或部门?: any[][]): any[][] {
  return indicatorNames(学段或部门);
}

/**
 * 列出规划任务分工表的任务：序号、重点任务、牵头部门，向右向下展开。
 * @customfunction TASKS
 * @param {any[][]} [部门] 牵头部门，例如 市财政局；省略时列出全部
 * @returns {any[][]} 序号、重点任务、牵头部门
 */
export function tasks(部门?: any[][]): any[][] {
  return taskRows(部门);
}

/**
 * 判断一组数是否只增不减，返回 TRUE 或 FALSE；按先行后列的顺序逐个比较，持平算通过。有空白、0 或文字时为 #N/A，不跨过缺数比较。例如 =EDU.NONDECREASING({"34207.75亿元","36995.77亿元","40046.55亿元"}) 返回 TRUE。
 * @customfunction NONDECREASING
 * @param {any[][]} 各年数值 一行或一列数，按年度先后排列；可以带单位，例如 284597万元；确为 0 时请写成文本 0
 * @param {any[][]} [严格] TRUE 表示持平也不算通过；省略时持平算通过
 * @returns {boolean} TRUE 或 FALSE
 */
export function nondecreasing(各年数值: any[][], 严格?: any[][]): boolean {
  return isNonDecreasing(各年数值, 严格);
}

/**
 * 核查教育经费“两个只增不减”，每年一行：年度、金额、增长率、结论、生均、生均增长率、结论、所用口径。结论为增长、持平、下降、无上年、基数为零、缺数；缺少的年度不跨年比较。
 * @customfunction FUNDING
 * @param {any[][]} 年度 一列或一行年度，例如 2022
 * @param {any[][]} 金额 各年一般公共预算教育经费，可以带单位，例如 284597万元；确为 0 时请写成文本 0
 * @param {any[][]} 在校学生数 各年在校学生数（人）
 * @param {any[][]} [上年金额同口径] 与当年同口径的上年金额，写在当年的位置，没有的留空；省略时按上年公布数比较
 * @param {any[][]} [上年在校学生数同口径] 与当年同口径的上年在校学生数，写在当年的位置，没有的留空
 * @returns {any[][]} 年度、金额、增长率、结论、生均、生均增长率、结论、所用口径
 */
export function funding(年度: any[][], 金额: any[][], 在校学生数: any[][], 上年金额同口径?: any[][], 上年在校学生数同口径?: any[][]): any[][] {
  return fundingRows(年度, 金额, 在校学生数, 上年金额同口径, 上年在校学生数同口径);
}
