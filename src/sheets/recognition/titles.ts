import type { Region } from "../../plan";
import { cellKind } from "./cellKind";
import type { View } from "./grid";
import { lineKind, takeYear, unitOf } from "./headerText";

/** A line of words above a table: its title, or a line such as 填报单位：柳州市教育局 · 单位：%. */
export interface Title {
  /** Row of the view, 0-based. */
  readonly row: number;
  /** Its words; "" where it is no title but a line of particulars. */
  readonly text: string;
  readonly unit: string | null;
  readonly year: number | null;
}

const PARTICULAR = /^(?:计量单位|单位|填报单位|填表单位|报送单位|制表单位|填表人|填报人|制表人?|审核人?|联系人|联系电话|填报日期|填报时间|制表日期|统计时间|统计年度|年度|日期|时间|表号|制定机关)[:：]/;

const YEAR_STATED = /^(?:统计年度|年度|统计时间)[:：]/;

/** The rows above tables that belong to no table: one text alone at the top or behind a blank row, and particulars. */
export function titlesOf(view: View, region: Region): Title[] {
  const titles: Title[] = [];
  let mayBegin = true;
  for (let row = 0; row < view.rows; row += 1) {
    const texts = cellsOf(view, row);
    if (texts.length === 0) {
      mayBegin = true;
      continue;
    }
    const title = titleOf(row, texts, mayBegin, region);
    if (title === null) mayBegin = false;
    else titles.push(title);
  }
  return titles;
}

function cellsOf(view: View, row: number): unknown[] {
  const cells: unknown[] = [];
  for (let column = 0; column < view.columns; column += 1) {
    const cell = view.at(row, column);
    if (cell.value !== null && !cell.repeated) cells.push(cell.value);
    if (cells.length > 6) break;
  }
  return cells;
}

function titleOf(row: number, cells: readonly unknown[], mayBegin: boolean, region: Region): Title | null {
  const texts = cells.filter((cell): cell is string => typeof cell === "string");
  if (texts.length !== cells.length || texts.some((text) => cellKind(text) === "figure")) return null;
  const isParticulars = texts.every((text) => PARTICULAR.test(text.replace(/\s/g, "")));
  // The day on which a form was filled in says nothing of its figures.
  const stating = isParticulars ? texts.filter((text) => YEAR_STATED.test(text.replace(/\s/g, ""))) : texts;
  const year = stating.map((text) => takeYear(text.replace(/\s/g, "")).year).find((found) => found !== null) ?? null;
  if (isParticulars) return { row, text: "", unit: unitAmong(texts), year };
  const [only] = texts;
  if (!mayBegin || texts.length !== 1 || only === undefined || cellKind(only) === "year") return null;
  const kind = lineKind(only, region, false);
  if (kind !== "unknown") return null;
  return { row, text: only.replace(/\s/g, ""), unit: unitAmong([/[（(]?单位[:：][^）)]*/.exec(only)?.[0] ?? ""]), year };
}

function unitAmong(texts: readonly string[]): string | null {
  for (const text of texts) {
    const stated = /(?:计量)?单位[:：]\s*([^\s）)]+)/.exec(text)?.[1];
    const unit = stated === undefined ? null : unitOf(stated);
    if (unit !== null) return unit;
  }
  return null;
}
