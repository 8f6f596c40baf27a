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
    "plan.unread": "规划尚未读入，请稍候或打开面板",
    "plan.brokenSheet": "未找到工作表“{sheet}”的表格，请恢复，或在面板中重新载入规划",
    "plan.brokenColumn": "工作表“{sheet}”缺少“{column}”列，请恢复列名，或在面板中重新载入规划",
    "target.none": "{plan}没有为“{name}”设定目标",
    "target.noNumber": "“{name}”的目标没有数值：{target}",
    "region.unknown": "规划只适用于{region}；{asked}没有目标",
    "gap.none": "{verdict}：{reason}",
    "shape.different": "各参数的行数、列数不一致，请选取同样大小的区域",
    "actual.none": "没有{region}“{name}”的监测数据",
    "actual.noneOfYear": "没有{region}“{name}”{year}年的监测数据，现有年度：{years}",
    "actual.noneOfRegion": "没有{region}“{name}”的监测数据，现有地区：{regions}",
    "actual.several": "{region}“{name}”{year}年的监测数据不止一个：{figures}，请核实",
    "pace.yearMissing": "请写出要推算的年度，例如 2024",
    "pace.baselineMissing": "缺基期：{reason}",
    "pace.baselineYearMissing": "缺基期：请写出基期年度",
    "pace.baselineUnreadable": "基期值无法使用：{reason}",
    "pace.baselineNotExact": "基期值须为准确数，不能是“以上”“超过”“约”等",
    "pace.beforeBaseline": "年度 {year} 早于基期 {baselineYear}",
    "pace.afterDeadline": "年度 {year} 晚于目标年度 {deadline}",
    "pace.baselineTooLate": "基期 {year} 须早于目标应达到的年度 {deadline}",
    "task.unknown": "没有第 {number} 项任务，现有：{numbers}",
    "list.empty": "规划中没有可列出的内容",
    "list.oneFilter": "只能按一个条件筛选，请选取一个单元格",
    "list.unknownFilter": "没有“{filter}”的指标。可选学段：{stages}；可选部门：{departments}",
    "list.unknownDepartment": "没有由“{filter}”牵头的任务。可选部门：{departments}",
    "values.tooFew": "至少需要两个数才能比较",
    "values.blank": "第 {place} 个数空白或为 0，请核实；确为 0 请写成文本 0",
    "values.notANumber": "第 {place} 个数“{text}”不是准确的数值",
    "values.units": "各数的单位须一致，现有“{one}”和“{other}”",
    "values.noUnit": "无单位",
    "values.strict": "“严格”应为 TRUE 或 FALSE，不能是“{text}”",
    "funding.nothing": "没有可核查的年度",
    "funding.block": "请选取一行或一列，不能是多行多列的区域",
    "funding.yearMissing": "第 {place} 个年度没有填写",
    "funding.units": "有的金额写了单位，有的没有，请统一填写",
  },
  {
    "name.missing": "Give the name of an indicator",
    "name.unknown": "No indicator is called “{name}”. Nearest names: {nearest}",
    "name.unknownAlone": "No indicator is called “{name}”, and no name is like it",
    "name.ambiguous": "“{name}” may mean {names}; give the full name",
    "year.unreadable": "“{year}” is not a year; write 2025",
    "year.noPlan": "No plan covers {year}; there are {periods}",
    "plan.none": "No plan is in force",
    "plan.unread": "The plan has not been read yet; wait a moment or open the pane",
    "plan.brokenSheet": "The table of the sheet {sheet} is gone; bring it back, or load the plan again in the pane",
    "plan.brokenColumn": "The sheet {sheet} lacks the column {column}; restore its name, or load the plan again in the pane",
    "target.none": "{plan} sets no target for “{name}”",
    "target.noNumber": "The target of “{name}” has no number: {target}",
    "region.unknown": "The plan is for {region}; {asked} has no target",
    "gap.none": "{verdict}: {reason}",
    "shape.different": "The arguments differ in rows or columns; choose ranges of one size",
    "actual.none": "There is no figure of “{name}” for {region}",
    "actual.noneOfYear": "There is no figure of “{name}” for {region} in {year}; there are figures of {years}",
    "actual.noneOfRegion": "There is no figure of “{name}” for {region}; there are figures for {regions}",
    "actual.several": "There are several figures of “{name}” for {region} in {year}: {figures}; please check",
    "pace.yearMissing": "Give the year to calculate, e.g. 2024",
    "pace.baselineMissing": "No baseline: {reason}",
    "pace.baselineYearMissing": "No baseline: give its year",
    "pace.baselineUnreadable": "The baseline cannot be used: {reason}",
    "pace.baselineNotExact": "The baseline must be an exact figure, without words such as 以上, 超过 or 约",
    "pace.beforeBaseline": "The year {year} is before the baseline {baselineYear}",
    "pace.afterDeadline": "The year {year} is after the target year {deadline}",
    "pace.baselineTooLate": "The baseline {year} must be before {deadline}, by which the target is due",
    "task.unknown": "There is no task {number}; there are {numbers}",
    "list.empty": "The plan holds nothing to list",
    "list.oneFilter": "A list takes one filter; choose a single cell",
    "list.unknownFilter": "No indicator belongs to “{filter}”. Stages: {stages}; departments: {departments}",
    "list.unknownDepartment": "No task is led by “{filter}”. Departments: {departments}",
    "values.tooFew": "At least two values are needed",
    "values.blank": "Value {place} is blank or 0, please check; if it really is 0, enter it as the text 0",
    "values.notANumber": "Value {place}, “{text}”, is no exact number",
    "values.units": "All values need the same unit; there are “{one}” and “{other}”",
    "values.noUnit": "no unit",
    "values.strict": "“strict” is TRUE or FALSE, not “{text}”",
    "funding.nothing": "There is no year to check",
    "funding.block": "Choose one row or one column, not a block of cells",
    "funding.yearMissing": "Year {place} is blank",
    "funding.units": "Some amounts state a unit and others do not; state it for all or for none",
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
    description: 'Target of an indicator in the education plan. Rates are fractions: 55% is 0.55. Ranges spill. For example =EDU.TARGET("公办园在园幼儿占比") gives 55%.',
    parameters: [INDICATOR, YEAR, REGION],
  },
  RULE: {
    description: 'How the target reads, in Chinese: every sentence of the plan that binds the indicator, strictest first. For example =EDU.RULE("公办园在园幼儿占比") gives ≥55%（2025年）；力争≥55%.',
    parameters: [INDICATOR, YEAR, REGION],
  },
  STATUS: {
    description: 'Verdict of a figure against the plan: 达标 (met), 接近 (near), 未达标 (missed), 待核实 (to be verified) and others. For example =EDU.STATUS("公办园在园幼儿占比","52%以上") gives 待核实.',
    parameters: [INDICATOR, ACTUAL, YEAR, REGION, UNIT],
  },
  GAP: {
    description: 'Signed distance of a figure from its target; negative is short. Percentage points for rates, the unit otherwise. For example =EDU.GAP("县级以上示范园",265) gives -35.',
    parameters: [INDICATOR, ACTUAL, YEAR, REGION, UNIT],
  },
  WHY: {
    description: "Why a figure gets its verdict, as one Chinese sentence: target, strength and year, shortfall or reason; with a year before the deadline also what every year must still bring.",
    parameters: [INDICATOR, ACTUAL, { name: "year", description: "Year of the figure, within the plan, e.g. 2024; left out: the latest plan, and nothing is said of the years left" }, REGION, UNIT],
  },
  ACTUAL: {
    description: 'Reported figure of an indicator. Rates are fractions: 91.07% is 0.9107; a bound or an unfinished count stays text, such as "52%以上". For example =EDU.ACTUAL("县级以上示范园",2024) gives 265.',
    parameters: [
      INDICATOR,
      { name: "year", description: "Year of the figure, e.g. 2024; left out: the latest year that has one" },
      { name: "region", description: "Region of the figure, e.g. 柳州市; left out: the plan's own region" },
    ],
  },
  PACE: {
    description: 'Where a straight line from the baseline to the target should be in a year. Rates are fractions. Without a baseline it is #N/A: a target is never taken for one. For example =EDU.PACE("公办园在园幼儿占比",2024,"49%",2022) gives 53%.',
    parameters: [
      INDICATOR,
      { name: "year", description: "The year to calculate, within the plan, e.g. 2024" },
      { name: "baseline", description: 'The figure of the baseline year: an exact number, or text such as "49%"' },
      { name: "baselineYear", description: "The year of the baseline, e.g. 2022" },
    ],
  },
  SOURCE: {
    description: "The sentence that sets the target, verbatim, with its document and section in brackets.",
    parameters: [INDICATOR, YEAR, REGION],
  },
  LEAD: {
    description: 'Departments that the plan names for an indicator or task; 文中未指明 where it names none. For example =EDU.LEAD("县级以上示范园") gives 文中未指明.',
    parameters: [{ name: "indicatorOrTask", description: "Name or alias of an indicator, or name or number of a task, in Chinese, or a range of them, e.g. 县级以上示范园" }],
  },
  INDICATORS: {
    description: "The indicators for which the plan sets a target, as a spilled column.",
    parameters: [{ name: "stageOrDepartment", description: "Stage of schooling, e.g. 学前教育, or a department that leads, e.g. 市教育局; left out: all" }],
  },
  TASKS: {
    description: "The tasks of the plan as spilled rows: number, task, departments that lead.",
    parameters: [{ name: "department", description: "A department that leads, e.g. 市财政局; left out: all" }],
  },
  NONDECREASING: {
    description: 'Whether values never fall, as TRUE or FALSE, read row by row; an equal value passes. A blank, a 0 or text among them is #N/A: no gap is bridged. For example =EDU.NONDECREASING({"34207.75亿元","36995.77亿元","40046.55亿元"}) gives TRUE.',
    parameters: [
      { name: "values", description: "A row or column of values in the order of their years, with a unit or without, e.g. 284597万元; write a true 0 as the text 0" },
      { name: "strict", description: "TRUE: an equal value does not pass; left out: it does" },
    ],
  },
  FUNDING: {
    description: "The check of education funding, a spilled row a year: year, amount, growth, verdict, average a student, its growth, its verdict, base used. Verdicts are 增长 (rise), 持平 (same), 下降 (fall), 无上年 (first year), 基数为零 (base of zero) and 缺数 (missing); a missing year is never bridged.",
    parameters: [
      { name: "years", description: "A column or row of years, e.g. 2022" },
      { name: "spending", description: "General public budget education spending of each year, with a unit or without, e.g. 284597万元; write a true 0 as the text 0" },
      { name: "students", description: "Enrolled students of each year" },
      { name: "restatedSpending", description: "Spending of the year before on the base of the year judged, in the place of the year judged, blank where there is none; left out: as published" },
      { name: "restatedStudents", description: "Students of the year before on the base of the year judged, in the place of the year judged, blank where there are none" },
    ],
  },
};
