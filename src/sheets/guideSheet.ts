import type { Plan, Report, Verdict } from "../plan";
import { VERDICTS } from "../plan";
import { BODY_COLOR, VERDICT_STYLES } from "./styles";
import type { CellStyle } from "./cell";
import type { Line, SheetModel } from "./sheetModel";
import { regionOf, sourcesOf } from "./headings";
import {
  FIGURES_SHEET, GAPS_SHEET, GLOSSARY_SHEET, GUIDE_SHEET, MEASURES_SHEET, NAMES_SHEET, TARGETS_SHEET, TASKS_SHEET,
} from "./tableNames";

/** What each word means: the legend that everybody who receives the workbook can read. */
const MEANINGS: Readonly<Record<Verdict, string>> = {
  达标: "实际值可能的每一个取值都满足目标",
  接近: "未满足目标，差距不超过目标的 2%（比率类并且不超过 1 个百分点）；统计时计入未达标",
  未达标: "实际值可能的每一个取值都不满足目标",
  待核实: "所给数值只是范围，或有两种读法，既不能证明达标，也不能证明未达标",
  自述达标: "材料称已达到要求，但没有数值，不算达标",
  不可比: "统计对象、单位或完成阶段与目标不同，不作比较",
  高于对照: "其他地区的数值，高于或等于本地目标，仅供对照",
  低于对照: "其他地区的数值，低于本地目标，仅供对照",
  无目标: "规划没有为它设定目标",
  无数据: "没有填写，或填写的不是数值",
};

const PLAIN: CellStyle = { fill: null, color: BODY_COLOR, bold: false, italic: false };

const heading = (text: string): Line => ({ cells: [text], style: "heading", sample: null });
const text = (label: string, value: string): Line => ({ cells: [label, value], style: "text", sample: null });

/** 说明: what the workbook is, where its numbers come from, what the colours and words mean; its version in the subtitle. */
export function guideSheet(plans: readonly Plan[], reports: readonly Report[], version: string): SheetModel {
  return {
    name: GUIDE_SHEET,
    title: `${regionOf(plans)}教育规划监测工作簿`,
    subtitle: `${sourcesOf(plans)}；目录版本 ${version}`,
    table: null,
    lines: [
      heading("工作表"),
      text(TASKS_SHEET, "规划的任务分工表：建设内容、建设目标、牵头部门和配合部门；进展、完成率、备注由您填写"),
      text(MEASURES_SHEET, "规划正文逐条列出的重点任务，全文照录"),
      text(NAMES_SHEET, "各指标的名称、单位和别名；在监测数据中填写别名也能识别"),
      text(TARGETS_SHEET, "规划提出的每一条数量目标，附原文和出处；同一指标有几条目标的，以最严格的一条作结论"),
      text(GLOSSARY_SHEET, "规划所附的名词解释"),
      text(FIGURES_SHEET, "已公布的实际值；目标、差距、结论由工作表公式计算，不安装本工具也能更新"),
      text(GAPS_SHEET, "某一时刻未达标、接近、待核实的指标；整改措施、期限、进展由您填写。数据变动后，表上方会提示刷新"),
      heading("数据来源"),
      ...plans.map(({ document }) => text("规划", `${document.title}，${document.issuer}`)),
      ...reports.map(({ document }) => text("实际值", `${document.title}，${document.issuer}，${document.date}`)),
      heading("结论用语"),
      ...VERDICTS.map((verdict): Line => ({
        cells: [verdict, MEANINGS[verdict]], style: "legend", sample: VERDICT_STYLES[verdict] ?? PLAIN,
      })),
      heading("差距"),
      text("符号", "负数表示距目标还差多少，正数表示超出多少；比率的差距以百分点计，其余按目标的单位计"),
      text("约数", "目标写作“左右”的，按上下 10% 的容差衡量"),
    ],
    lineWidths: [16, 96],
    rules: [],
    frozenColumns: 0,
  };
}
