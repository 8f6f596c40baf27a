import { dictionary } from "./dictionary";

/** What is said of the tables that the functions answer by, and of cells in them that could not be read. Names of sheets and columns are Chinese in both languages. */
export const tableWords = dictionary(
  {
    "tables.stale": "未能读取规划表格，EDU 函数的结果可能不是最新。若单元格正在编辑，请按 Enter 结束编辑后重试。",
    "tables.unwatched": "表格修改后 EDU 函数不能自动更新，请在修改后点击“重新读取”。",
    "tables.again": "重新读取",
    "tables.problems": "表格中有 {count} 处内容未能读取",
    "tables.more": "其余 {count} 处未列出。",
    "cell.missing": "工作表“{sheet}”表内第 {row} 行：“{column}”未填写，该行不参与计算。",
    "cell.notANumber": "工作表“{sheet}”表内第 {row} 行：“{column}”填的是“{value}”，不是数值，按没有数值处理。",
    "cell.notAYear": "工作表“{sheet}”表内第 {row} 行：“{column}”填的是“{value}”，不是年份，请写成 2025。",
    "cell.unknownWord": "工作表“{sheet}”表内第 {row} 行：“{column}”填的是“{value}”，不在可选范围内，请从列表中选取。",
    "cell.twice": "工作表“{sheet}”表内第 {row} 行：“{column}”的“{value}”与前面的行重复，只有前面的行参与计算。",
    "cell.ambiguous": "工作表“{sheet}”表内第 {row} 行：“{column}”的“{value}”可能指{names}，请写出全称；该行不参与计算。",
  },
  {
    "tables.stale":
      "The plan's tables could not be read; EDU functions may show older answers. If a cell is being edited, press Enter, then try again.",
    "tables.unwatched": "EDU functions do not follow changes of the tables by themselves; press Read again after editing.",
    "tables.again": "Read again",
    "tables.problems": "{count} entries of the tables could not be read",
    "tables.more": "{count} more are not listed.",
    "cell.missing": "Sheet {sheet}, row {row} of the table: {column} is blank, so the row does not count.",
    "cell.notANumber": "Sheet {sheet}, row {row} of the table: {column} holds “{value}”, which is no number; it counts as none.",
    "cell.notAYear": "Sheet {sheet}, row {row} of the table: {column} holds “{value}”, which is no year; write 2025.",
    "cell.unknownWord": "Sheet {sheet}, row {row} of the table: {column} holds “{value}”, which it does not know; choose from the list.",
    "cell.twice": "Sheet {sheet}, row {row} of the table: “{value}” in {column} stands in an earlier row already; only that one counts.",
    "cell.ambiguous": "Sheet {sheet}, row {row} of the table: “{value}” in {column} may mean {names}; give the full name. The row does not count.",
  },
);
