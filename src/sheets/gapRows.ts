import { LISTED, gapList, NO_DEPARTMENT, type JudgedFigure } from "../plan";
import { gapFormatOf } from "./gapFormats";
import { readJudgedFigures, type ShownTable } from "./readJudgedFigures";
import type { CellValue } from "./cell";
import { FIGURES_SHEET } from "./tableNames";

/** A row of 差距清单: its cells by header, and the number format of its 差距. */
export interface GapRow {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly gapFormat: string;
}

/** The tables that a snapshot is made from. */
export interface GapSources {
  readonly figures: ShownTable;
  readonly targets: ShownTable;
  /** For milestones, whose department stands in 任务分工; null where the sheet is gone. */
  readonly tasks: ShownTable | null;
}

/** The rows of the list, numbered from 1, and those of all other judged figures, without a number. */
export function gapRows(sources: GapSources): { readonly listed: readonly GapRow[]; readonly others: readonly GapRow[] } {
  const figures = readJudgedFigures(sources.figures);
  return {
    listed: gapList(figures).map((figure, index) => gapRow(sources, figure, index + 1)),
    others: figures.filter(({ verdict }) => !LISTED.has(verdict)).map((figure) => gapRow(sources, figure, null)),
  };
}

function gapRow({ figures, targets, tasks }: GapSources, figure: JudgedFigure, place: number | null): GapRow {
  const value = (header: string): CellValue => valueOf(figures, figure.row, header);
  const owner = ownerOf(targets, tasks, value("目标行"), value("编码"));
  return {
    cells: {
      排序: place, 指标: value("指标"), 地区: value("地区"), 年度: value("年度"),
      目标: figure.target, 实际: figure.actual, 差距: figure.gap, 结论: figure.verdict, 强度: value("目标强度"),
      ...owner,
      编码: value("编码"), 来源: FIGURES_SHEET, 实际原文: value("实际原文"), 实际词: figure.actual,
    },
    gapFormat: gapFormatOf(String(value("目标单位") ?? "")),
  };
}

/** 任务 and 牵头部门 of the row's target, else of its milestone. The planner's 责任人 stands behind, told apart from the text's department. */
function ownerOf(targets: ShownTable, tasks: ShownTable | null, targetRow: CellValue, code: CellValue): Record<string, CellValue> {
  if (typeof targetRow === "number" && targetRow > 0) {
    const value = (header: string): string => String(valueOf(targets, targetRow - 1, header) ?? "").trim();
    const department = value("牵头部门") === "" ? NO_DEPARTMENT : value("牵头部门");
    return { 任务: value("任务"), 牵头部门: value("责任人") === "" ? department : `${department}（责任人：${value("责任人")}）` };
  }
  const row = code === null || code === "" ? -1 : tasks?.rows.findIndex((_, index) => valueOf(tasks, index, "里程碑") === code) ?? -1;
  if (tasks === null || row < 0) return { 任务: null, 牵头部门: NO_DEPARTMENT };
  return {
    任务: `分工表${valueOf(tasks, row, "序号")} ${valueOf(tasks, row, "重点任务")}`,
    牵头部门: valueOf(tasks, row, "牵头部门") || NO_DEPARTMENT,
  };
}

const valueOf = (table: ShownTable, row: number, header: string): CellValue => table.rows[row]?.[table.headers.indexOf(header)] ?? null;
