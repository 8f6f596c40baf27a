import type { Cell } from "../engine/terms";
import { oneOf } from "./arguments";
import { apiNotFound } from "./errors";
import type { Range } from "./range";
import { writeGrid } from "./range-writing";

const types = [
  "FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays", "FillWeekdays", "FillMonths", "FillYears", "LinearTrend", "GrowthTrend", "FlashFill",
] as const;

/** The least squares line through the values at 0, 1, 2…, at another place: as Excel goes on with a series of numbers. */
function trend(values: readonly number[], at: number, soleStep: number): number {
  if (values.length === 1) return values[0]! + soleStep * at;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const slope = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return mean + slope * (at - middle);
}

/** Lists that go on by themselves: this host knows none of them, and says so instead of copying. */
const customLists = /^(星期|周)[一二三四五六日天]$|^[一二三四五六七八九十]+月$|^第[一二三四]季度?$|^[甲乙丙丁戊己庚辛壬癸]$|^[日一二三四五六]$|^(Sun|Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?)(day)?$|^(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)$/i;

/** Text that ends (or else begins) with a number goes on counting. */
const numbered = /^(.*?)(\d+)(\D*)$/s;

/** What stands at a place beyond the seeds of one row or column; undefined where the cell is to be copied. */
function continued(seeds: readonly Cell[], at: number, isDate: boolean, isSeries: boolean): number | string | undefined {
  if (seeds.every((cell) => cell.kind === "number" && cell.formula === undefined)) {
    if (seeds.length === 1 && !isSeries && !isDate) return undefined;
    return trend(seeds.map((cell) => Number(cell.value)), at, 1);
  }
  if (seeds.some((cell) => cell.kind === "text" && cell.formula === undefined && customLists.test(String(cell.value)))) throw apiNotFound("Range.autoFill of a custom list");
  if (seeds.length === 1 && seeds[0]!.kind === "text" && seeds[0]!.formula === undefined) {
    const parts = numbered.exec(String(seeds[0]!.value));
    if (parts) return `${parts[1]}${String(Number(parts[2]) + at).padStart(parts[2]!.length, "0")}${parts[3]}`;
    return undefined;
  }
  if (seeds.some((cell) => cell.formula === undefined && (cell.kind === "number" || (cell.kind === "text" && numbered.test(String(cell.value))))) && seeds.length > 1) {
    throw apiNotFound("Range.autoFill of mixed seeds");
  }
  return undefined;
}

/** Drags the fill handle of a range downward or to the right, to the end of the target. */
export async function autoFill(range: Range, target: Range, given: unknown): Promise<void> {
  const type = given === undefined || given === null ? "FillDefault" : oneOf(given, types, "autoFillType");
  if (!["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"].includes(type)) throw apiNotFound(`Range.autoFill("${type}")`);
  const { engine } = range.book;
  await engine.calculation.settle();
  const { area, sheetId } = range;
  const vertical = target.area.rows > area.rows;
  const length = vertical ? area.rows : area.columns;
  const total = vertical ? target.area.rows : target.area.columns;
  const lines = vertical ? area.columns : area.rows;
  const cells = engine.cells.read(sheetId, area);
  const what = type === "FillFormats" ? "formats" : "all";
  for (let line = 0; line < lines; line++) {
    const seeds = Array.from({ length }, (_, index) => (vertical ? cells[index]![line]! : cells[line]![index]!));
    const place = (index: number) => ({
      row: area.row + (vertical ? index : line), column: area.column + (vertical ? line : index), rows: 1, columns: 1,
    });
    const format = engine.cells.style(sheetId, place(0).row, place(0).column).numberFormat ?? "";
    const isDate = /[yd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));
    for (let index = length; index < total; index++) {
      const value = type === "FillDefault" || type === "FillSeries" || type === "FillValues" ? continued(seeds, index, isDate, type === "FillSeries") : undefined;
      const source = { sheetId, ...place(index % length) };
      if (type === "FillValues") engine.cells.copy(source, { sheetId, ...place(index) }, { what: "formulas", skipBlanks: false, transpose: false });
      else engine.cells.copy(source, { sheetId, ...place(index) }, { what, skipBlanks: false, transpose: false });
      if (value !== undefined) writeGrid(target.at(place(index)), [[value]]);
    }
  }
}
