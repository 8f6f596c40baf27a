import { dictionary } from "./dictionary";

/** Every word of the pane. Verdicts stand under "verdict.*"; in Chinese they are the sheets' own words. */
export const paneWords = dictionary(
  {
    "app.title": "教育规划",
    "list.separator": "、",

    "verdict.达标": "达标",
    "verdict.接近": "接近",
    "verdict.未达标": "未达标",
    "verdict.待核实": "待核实",
    "verdict.自述达标": "自述达标",
    "verdict.不可比": "不可比",
    "verdict.高于对照": "高于对照",
    "verdict.低于对照": "低于对照",
    "verdict.无目标": "无目标",
    "verdict.无数据": "无数据",

    "tab.overview": "概览",
    "tab.indicators": "指标",
    "tab.tools": "工具",

    "header.noPlan": "尚未载入规划",
    "header.unknown": "规划状态未知",
    "header.reading": "正在读取工作簿…",
    "header.reload": "重新载入",

    "counts.label": "按结论筛选",

    "empty.plans": "选择要载入的规划",
    "empty.chooseOne": "请至少选择一个规划。",
    "empty.what": "载入后新增“任务分工”“指标目标”“监测数据”等工作表，自动比对实际值与目标值，未达标的以颜色标出。",
    "empty.safe": "您原有的工作表和数据不作改动。",
    "empty.load": "载入规划",

    "progress.look": "正在检查工作簿…",
    "progress.write": "写入 {sheet} {ordinal}/{total}",
    "progress.writeAny": "写入工作表 {done}/{total}",
    "progress.check": "核对写入结果…",
    "progress.cancelling": "正在停止，请稍候…",
    "progress.bar": "载入进度",
    "progress.cancel": "取消",

    "load.loaded":
      "已写入 {sheets} 张工作表：{plans}；任务分工 {tasks} 项、监测数据 {figures} 条。",
    "load.plan": "{plan} {targets} 条目标（{indicators} 项指标）",
    "load.kept": "保留您填写的 {kept} 处内容。",
    "load.renamed": "原有的“{from}”已改名为“{to}”。",
    "load.changed": "恢复规划内容 {changed} 处。",
    "load.view": "查看",
    "load.dismiss": "知道了",
    "load.retry": "重试",

    "conflict.title": "工作簿中已有同名内容",
    "conflict.sheets": "工作表：{names}。",
    "conflict.tables": "表格：{names}。",
    "conflict.what": "以上内容不是本工具建立的，或已改动得无法辨认；目前未作任何改动。",
    "conflict.rename.what": "改名后载入会给它们换一个名称，内容不变。",
    "conflict.safe": "取消",
    "conflict.rename": "将原有的改名后载入",

    "again.title": "本工作簿已载入规划",
    "again.sheets": "重新载入涉及工作表：{sheets}。",
    "again.lost": "将被覆盖：您对目标值等规划内容的修改，恢复为文件原文。",
    "again.kept": "会保留：您填写的进展、完成率、备注、责任人，更正过的实际值，自行增加的行和列。",
    "again.further": "同时载入",
    "again.safe": "保持现状",
    "again.reload": "重新载入",

    "editing.what": "单元格正在编辑，未写入任何内容。请按 Enter 结束编辑后重试。",

    "cancelled.title": "已取消载入",
    "failed.title": "载入未完成",
    "partly.nothing": "未写入任何内容。",
    "partly.written": "已写入并保留：{names}。",
    "partly.unfinished": "只写入一部分、内容不完整：{names}。重新载入会补全。",
    "partly.notWritten": "未写入：{names}。",
    "failed.what": "请重试；若仍不成功，请保存并重新打开工作簿后再试。",
    "failed.editing": "有单元格正在编辑。请按 Enter 结束编辑后重试。",
    "failed.protected": "工作簿或工作表可能受保护，请撤销保护后重试。",
    "failed.code": "代码：{code}",
    "unexpected.title": "载入时出现意外问题",
    "unexpected.what": "可能只写入了一部分，请核对工作簿中的工作表后重试。",

    "list.title": "未达标、接近与待核实",
    "list.count": "{count} 条",
    "list.all": "显示全部",
    "list.target": "目标",
    "list.actual": "实际",
    "list.actualOf": "{year}年实际",
    "list.gap": "差距",
    "list.nominalGap": "名义差距",
    "list.year": "{year}年",
    "list.none": "没有未达标、接近或待核实的指标。",
    "list.noneOf": "目前没有“{verdict}”的指标。",
    "list.elsewhere": "“{verdict}”共 {count} 条，不在此列出，请在工作表“监测数据”中查看。",
    "list.show": "查看“监测数据”",

    "error.read": "未能读取工作簿，未作任何改动。若单元格正在编辑，请按 Enter 结束编辑后重试。",
    "error.stale": "未能读取最新数据，以下仍是上一次读到的结果。若单元格正在编辑，请按 Enter 结束编辑后重试。",
    "error.watch": "数据变化后不能自动更新，请在修改后点击“刷新”。",
    "error.select": "未能选中“{name}”所在的单元格。若单元格正在编辑，请按 Enter 结束编辑后重试。",
    "error.show": "未能打开工作表“{name}”，可能已被改名或删除。",
    "error.pane": "面板显示出现问题，工作簿中的内容不受影响。",
    "error.start": "面板未能打开，工作簿不受影响。请关闭后重新打开面板。",
    "error.retry": "重试",
    "error.refresh": "刷新",

    "broken.title": "表格结构已改变，暂不能显示结论",
    "broken.sheet": "未找到工作表“{sheet}”，可能已被改名或删除。",
    "broken.column": "未找到工作表“{sheet}”中的“{column}”列，可能已被改名或删除。",
    "broken.what": "请恢复原名后点击“重新检查”；也可以重新载入规划，您填写的内容会保留。",
    "broken.check": "重新检查",
    "broken.reload": "重新载入规划",

    "host.noExcel.title": "请在 Excel 中使用",
    "host.noExcel.what": "本面板须在 Excel 中打开：请在 Excel 的“教育规划”选项卡中点击“打开面板”。",
    "host.olderExcel.title": "当前 Excel 版本较低",
    "host.olderExcel.what":
      "本工具需要 Excel 2021、Microsoft 365 或网页版 Excel，请更新后再打开；工作簿中的公式和颜色不受影响。",
    "host.noLibrary.title": "未能连接 Excel",
    "host.noLibrary.what": "连接 Excel 的组件未能加载，请检查网络后重试。",
  },
  {
    "app.title": "Education plan",
    "list.separator": ", ",

    "verdict.达标": "Met",
    "verdict.接近": "Close",
    "verdict.未达标": "Missed",
    "verdict.待核实": "To verify",
    "verdict.自述达标": "Self-reported",
    "verdict.不可比": "Not comparable",
    "verdict.高于对照": "Above benchmark",
    "verdict.低于对照": "Below benchmark",
    "verdict.无目标": "No target",
    "verdict.无数据": "No data",

    "tab.overview": "Overview",
    "tab.indicators": "Indicators",
    "tab.tools": "Tools",

    "header.noPlan": "No plan loaded yet",
    "header.unknown": "Plan unknown",
    "header.reading": "Reading the workbook…",
    "header.reload": "Load again",

    "counts.label": "Filter by verdict",

    "empty.plans": "Plans to load",
    "empty.chooseOne": "Please choose at least one plan.",
    "empty.what":
      "Loading adds the sheets 任务分工 (tasks), 指标目标 (targets), 监测数据 (figures) and others, holds every figure against its target and colours those that miss it.",
    "empty.safe": "Your own sheets and data stay as they are.",
    "empty.load": "Load the plan",

    "progress.look": "Checking the workbook…",
    "progress.write": "Writing {sheet} {ordinal}/{total}",
    "progress.writeAny": "Writing sheets {done}/{total}",
    "progress.check": "Checking what was written…",
    "progress.cancelling": "Stopping, please wait…",
    "progress.bar": "Loading progress",
    "progress.cancel": "Cancel",

    "load.loaded":
      "{sheets} sheets written: {plans}; {tasks} tasks, {figures} figures.",
    "load.plan": "{plan} with {targets} targets ({indicators} indicators)",
    "load.kept": "{kept} entries of yours were kept.",
    "load.renamed": "“{from}” of yours is now called “{to}”.",
    "load.changed": "{changed} entries of the plan were restored.",
    "load.view": "View",
    "load.dismiss": "Close",
    "load.retry": "Try again",

    "conflict.title": "The workbook already uses these names",
    "conflict.sheets": "Sheets: {names}.",
    "conflict.tables": "Tables: {names}.",
    "conflict.what": "They were not made by this add-in, or were changed beyond recognition; nothing has been touched.",
    "conflict.rename.what": "Loading after a rename gives them another name and leaves their content alone.",
    "conflict.safe": "Cancel",
    "conflict.rename": "Rename them and load",

    "again.title": "A plan is loaded already",
    "again.sheets": "Loading again concerns the sheets {sheets}.",
    "again.lost":
      "Overwritten: your changes to targets and other content of the plan, which go back to the document's words.",
    "again.kept": "Kept: the progress, completion, remarks and persons that you entered, the figures that you corrected, and the rows and columns that you added.",
    "again.further": "Load as well",
    "again.safe": "Leave as it is",
    "again.reload": "Load again",

    "editing.what": "A cell is being edited; nothing was written. Press Enter to finish editing, then try again.",

    "cancelled.title": "Loading cancelled",
    "failed.title": "Loading did not finish",
    "partly.nothing": "Nothing was written.",
    "partly.written": "Written and kept: {names}.",
    "partly.unfinished": "Only partly written, incomplete: {names}. Loading again completes it.",
    "partly.notWritten": "Not written: {names}.",
    "failed.what": "Please try again; if it fails again, save and reopen the workbook first.",
    "failed.editing": "A cell is being edited. Press Enter to finish it, then try again.",
    "failed.protected": "The workbook or a sheet may be protected; remove the protection and try again.",
    "failed.code": "Code: {code}",
    "unexpected.title": "Something unexpected happened while loading",
    "unexpected.what": "Only a part may have been written. Please check the sheets, then try again.",

    "list.title": "Missed, close and to verify",
    "list.count": "{count}",
    "list.all": "Show all",
    "list.target": "Target",
    "list.actual": "Actual",
    "list.actualOf": "Actual {year}",
    "list.gap": "Gap",
    "list.nominalGap": "Nominal gap",
    "list.year": "{year}",
    "list.none": "No indicator misses its target or needs verifying.",
    "list.noneOf": "No indicator is “{verdict}” at present.",
    "list.elsewhere": "{count} × “{verdict}”: not listed here, please see the sheet 监测数据.",
    "list.show": "Show 监测数据",

    "error.read":
      "The workbook could not be read; nothing was changed. If a cell is being edited, press Enter, then try again.",
    "error.stale":
      "The latest figures could not be read; below is what was read before. If a cell is being edited, press Enter, then try again.",
    "error.watch": "Changes are not followed automatically; press Refresh after editing.",
    "error.select":
      "The cell of “{name}” could not be selected. If a cell is being edited, press Enter, then try again.",
    "error.show": "The sheet {name} could not be shown; it may have been renamed or deleted.",
    "error.pane": "The pane could not be shown; the workbook is not affected.",
    "error.start": "The pane could not be opened; the workbook is not affected. Close it and open it again.",
    "error.retry": "Try again",
    "error.refresh": "Refresh",

    "broken.title": "The tables have changed; no verdicts for now",
    "broken.sheet": "The sheet {sheet} was not found; it may have been renamed or deleted.",
    "broken.column": "The column {column} of the sheet {sheet} was not found; it may have been renamed or deleted.",
    "broken.what": "Restore the name and check again, or load the plan again; what you entered is kept.",
    "broken.check": "Check again",
    "broken.reload": "Load the plan again",

    "host.noExcel.title": "Please open this in Excel",
    "host.noExcel.what": "This pane works inside Excel: on Excel's tab 教育规划, press Open pane.",
    "host.olderExcel.title": "This Excel is too old",
    "host.olderExcel.what":
      "The add-in needs Excel 2021, Microsoft 365 or Excel on the web; please update. Formulas and colours in the workbook are not affected.",
    "host.noLibrary.title": "No connection to Excel",
    "host.noLibrary.what":
      "The component that connects to Excel could not be loaded. Check the network, then try again.",
  },
);

/** Key of a word of the pane. */
export type PaneWord = keyof (typeof paneWords)["zh-CN"];
