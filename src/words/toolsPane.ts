import { dictionary } from "./dictionary";

/** The words of the pane's tab 工具. */
export const toolsPaneWords = dictionary(
  {
    "highlight.title": "规划工作表的颜色",
    "highlight.switch": "按结论标色",
    "highlight.on": "开",
    "highlight.off": "关",
    "highlight.words": "标出哪些结论",
    "highlight.onlyMissed": "只看未达标",
    "highlight.all": "全部",
    "highlight.note": "颜色随结论自动变化；选择保存在本工作簿中。",
    "highlight.other": "其他",

    "meaning.达标": "实际值满足目标",
    "meaning.接近": "差距在 2% 以内，统计时计入未达标",
    "meaning.未达标": "不满足目标；面板中 △ 表示力争目标",
    "meaning.待核实": "现有数值不足以判定是否达标",
    "meaning.其他": "自述达标、不可比、高于对照、低于对照、无数据",

    "highlight.reading": "正在读取工作簿…",
    "highlight.unread": "未能读取工作簿，未作任何改动。",
    "highlight.nothing": "尚未载入规划，没有可标色的工作表。请先载入规划，未达标的会自动标出。",
    "highlight.load": "载入规划",

    "highlight.running": "正在标色…",
    "highlight.marked": "已在{sheets}标出：{words}。",
    "highlight.sheet": "“{sheet}”",
    "highlight.cleared": "已清除本工具的颜色，您自己的格式没有改动。",
    "highlight.unmarked": "工作表“{sheet}”中未找到“{column}”列，没有标色。请恢复列名后重试，也可以重新载入规划。",
    "highlight.cellEditing": "单元格正在编辑，颜色没有改动。请按 Enter 结束编辑后重试。",
    "highlight.failed": "标色未完成。工作表可能受保护，请撤销保护后重试。",
    "highlight.unexpected": "标色时出现意外问题，请核对工作表后重试。",
    "highlight.code": "代码：{code}",
    "highlight.dismiss": "知道了",
    retry: "重试",
  },
  {
    "highlight.title": "Colours of the plan's sheets",
    "highlight.switch": "Colour the verdicts",
    "highlight.on": "On",
    "highlight.off": "Off",
    "highlight.words": "Which verdicts",
    "highlight.onlyMissed": "Missed only",
    "highlight.all": "All",
    "highlight.note": "The colours follow the verdicts; the choice is kept in this workbook.",
    "highlight.other": "Other",

    "meaning.达标": "Met: the figure satisfies the target",
    "meaning.接近": "Close: within 2% of the target, counted as missed",
    "meaning.未达标": "Missed; △ in the pane is a target to strive for",
    "meaning.待核实": "To verify: the figure does not decide it",
    "meaning.其他": "Self-reported, not comparable, above or below the reference, no data",

    "highlight.reading": "Reading the workbook…",
    "highlight.unread": "The workbook could not be read; nothing was changed.",
    "highlight.nothing": "No plan is loaded yet, so there is no sheet to colour. Load the plan first; what misses is then coloured.",
    "highlight.load": "Load the plan",

    "highlight.running": "Colouring…",
    "highlight.marked": "Coloured in {sheets}: {words}.",
    "highlight.sheet": "{sheet}",
    "highlight.cleared": "The add-in's colours were removed; your own formats are unchanged.",
    "highlight.unmarked":
      "The column {column} of the sheet {sheet} was not found; nothing is coloured there. Restore its name and try again, or load the plan again.",
    "highlight.cellEditing": "A cell is being edited; no colour was changed. Press Enter to finish editing, then try again.",
    "highlight.failed": "The colouring did not finish. The sheet may be protected; remove the protection and try again.",
    "highlight.unexpected": "Something unexpected happened while colouring. Please check the sheets, then try again.",
    "highlight.code": "Code: {code}",
    "highlight.dismiss": "Close",
    retry: "Try again",
  },
);

/** Key of a word of the tab 工具. */
export type ToolsPaneWord = keyof (typeof toolsPaneWords)["zh-CN"];
