import { dictionary } from "./dictionary";

/** Messages of the cell errors that EDU.* answers with. */
export const functionWords = dictionary(
  {
    "name.missing": "请写出指标名称",
    "name.unknown": "没有名为“{name}”的指标。相近的有：{nearest}",
    "name.unknownAlone": "没有名为“{name}”的指标，也没有相近的名称",
    "name.ambiguous": "“{name}”可能指：{names}，请写出全称",
    "year.unreadable": "年度“{year}”无法识别，请写成 2025",
    "year.noPlan": "没有包含 {year} 年的规划，现有：{periods}",
    "plan.none": "没有可用的规划",
    "target.none": "{plan}没有为“{name}”设定目标",
    "target.noNumber": "“{name}”的目标没有数值：{target}",
    "region.unknown": "规划只适用于{region}；{asked}没有目标",
    "gap.none": "{verdict}：{reason}",
    "shape.different": "各参数的行数、列数不一致，请选取同样大小的区域",
  },
  {
    "name.missing": "Give the name of an indicator",
    "name.unknown": "No indicator is called “{name}”. Nearest names: {nearest}",
    "name.unknownAlone": "No indicator is called “{name}”, and no name is like it",
    "name.ambiguous": "“{name}” may mean {names}; give the full name",
    "year.unreadable": "“{year}” is not a year; write 2025",
    "year.noPlan": "No plan covers {year}; there are {periods}",
    "plan.none": "No plan is in force",
    "target.none": "{plan} sets no target for “{name}”",
    "target.noNumber": "The target of “{name}” has no number: {target}",
    "region.unknown": "The plan is for {region}; {asked} has no target",
    "gap.none": "{verdict}: {reason}",
    "shape.different": "The arguments differ in rows or columns; choose ranges of one size",
  },
);

interface FunctionHelp {
  readonly description: string;
  /** In the order of the function's parameters. */
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

const INDICATOR = { name: "indicator", description: "Name or alias of the indicator in Chinese, or a range of names, e.g. 公办园在园幼儿占比" };
const ACTUAL = { name: "actual", description: 'The figure: a number or text such as "52%以上"; write a true 0 as the text 0' };
const YEAR = { name: "year", description: "A year of the plan, e.g. 2025; left out: the latest plan" };
const REGION = { name: "region", description: "Region of the figure, e.g. 柳州市; left out: the plan's own region" };
const UNIT = { name: "unit", description: 'Unit of the figure, e.g. "%" or "所"; left out: read from the figure' };

/** English help by function id; the Chinese help stands with the functions themselves. */
export const englishFunctions: Readonly<Record<string, FunctionHelp>> = {
  TARGET: {
    description: "Target of an indicator in the education plan. Rates are fractions: 55% is 0.55. Ranges spill.",
    parameters: [INDICATOR, YEAR, REGION],
  },
  STATUS: {
    description: "Verdict of a figure against the plan: 达标 (met), 接近 (near), 未达标 (missed), 待核实 (to be verified) and others.",
    parameters: [INDICATOR, ACTUAL, YEAR, REGION, UNIT],
  },
  GAP: {
    description: "Signed distance of a figure from its target; negative is short. Percentage points for rates, the unit otherwise.",
    parameters: [INDICATOR, ACTUAL, YEAR, REGION, UNIT],
  },
};
