import { dictionary } from "./dictionary";

/** What is said of tables whose cells could not be read. Names of sheets and columns are Chinese in both languages. */
export const tableWords = dictionary(
  {
    "cell.missing": "工作表“{sheet}”表内第 {row} 行：“{column}”未填写，该行不参与计算。",
    "cell.notANumber": "工作表“{sheet}”表内第 {row} 行：“{column}”填的是“{value}”，不是数值，按没有数值处理。",
    "cell.notAYear": "工作表“{sheet}”表内第 {row} 行：“{column}”填的是“{value}”，不是年份，请写成 2025。",
    "cell.unknownWord": "工作表“{sheet}”表内第 {row} 行：“{column}”填的是“{value}”，不在可选范围内，请从列表中选取。",
    "cell.twice": "工作表“{sheet}”表内第 {row} 行：“{column}”的“{value}”与前面的行重复，只有前面的行参与计算。",
    "cell.ambiguous": "工作表“{sheet}”表内第 {row} 行：“{column}”的“{value}”可能指{names}，请写出全称；该行不参与计算。",
  },
  {
    "cell.missing": "Sheet {sheet}, row {row} of the table: {column} is blank, so the row does not count.",
    "cell.notANumber": "Sheet {sheet}, row {row} of the table: {column} holds “{value}”, which is no number; it counts as none.",
    "cell.notAYear": "Sheet {sheet}, row {row} of the table: {column} holds “{value}”, which is no year; write 2025.",
    "cell.unknownWord": "Sheet {sheet}, row {row} of the table: {column} holds “{value}”, which it does not know; choose from the list.",
    "cell.twice": "Sheet {sheet}, row {row} of the table: “{value}” in {column} stands in an earlier row already; only that one counts.",
    "cell.ambiguous": "Sheet {sheet}, row {row} of the table: “{value}” in {column} may mean {names}; give the full name. The row does not count.",
  },
);
