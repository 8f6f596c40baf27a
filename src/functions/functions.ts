/* eslint-disable @typescript-eslint/no-explicit-any --
   The generator of functions.json knows no other type for "a range of anything". */
import { broadcast } from "./broadcast";
import { gapOf } from "./gap";
import { statusOf } from "./status";
import { targetOf } from "./targetValue";

// The parameters have Chinese names because Excel shows them to the planner as they stand here.

/**
 * 查询规划中某项指标的目标值。比率以小数返回，例如 55% 为 0.55；指标可以是一个区域，结果随之展开。
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
 * 判断实际值是否达到规划目标，返回结论：达标、接近、未达标、待核实、自述达标、不可比、高于对照、低于对照、无目标、无数据。
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
 * 计算实际值与规划目标的差距，负数表示不足。比率以百分点计，例如 -3；其余按目标的单位计，例如 -35。
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
