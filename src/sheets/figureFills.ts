import { lookUp, numberFormatOf, readFigureText, readInput, resolve, splitUnit, type Plans } from "../plan";
import { GAP_FORMATS, gapFormatOf } from "./gapFormats";
import type { ExistingTable } from "./refresh";
import { readRows, type RowReader } from "./readRows";
import type { CellValue } from "./cell";
import { FIGURES_SHEET } from "./tableNames";

/** Columns of 监测数据 that are filled in: an edit of nothing else asks for no fill, so a cleared cell stays clear. */
export const FILLED_HEADERS: readonly string[] = ["单位", "口径"];
/** Columns whose number formats the fill needs to know. */
export const FORMATTED_HEADERS: readonly string[] = ["实际值", "差距"];

/** A cell of 监测数据 that is filled in or formatted for the person who typed the row; rows 0-based below the header. */
export interface CellFill {
  readonly row: number;
  readonly header: string;
  readonly value?: CellValue;
  readonly numberFormat?: string;
}

const GENERAL = "General";

/**
 * What a typed row leaves blank and its indicator tells: 单位 and 口径 (等于), and number formats by the unit. Only where
 * 实际值 was read as a number and reads the same with them; never a filled cell, a row with an 编码, or what the text
 * of 实际值 says itself (52%以上). `formats` gives the present number formats of FORMATTED_HEADERS, a row each.
 */
export function figureFills(
  table: ExistingTable, edited: readonly number[], formats: Readonly<Record<string, readonly string[]>>, plans: Plans,
): CellFill[] {
  return readRows(FIGURES_SHEET, table, []).filter(({ number }) => edited.includes(number - 1)).flatMap((row) => {
    const measure = row.text("编码") === "" ? measureOf(row, plans) : null;
    return measure === null ? [] : fillsOf(row, measure, (header) => formats[header]?.[row.number - 1] ?? GENERAL);
  });
}

interface Measure {
  readonly unit: string;
  readonly targetValue: number | null;
}

/** By the target that the row is held against, else by the indicator; null for a name that is not known. */
function measureOf(row: RowReader, plans: Plans): Measure | null {
  const found = lookUp(plans, row.text("指标"), row.quietYear("年度"), row.text("地区"));
  if (found.ok) return { unit: found.target.unit, targetValue: found.target.value };
  const named = resolve(row.text("指标"), plans.indicators);
  return named.ok ? { unit: named.indicator.unit, targetValue: null } : null;
}

function fillsOf(row: RowReader, { unit, targetValue }: Measure, formatOf: (header: string) => string): CellFill[] {
  const typed = row.value("实际值");
  if (unit === "" || (typeof typed !== "number" && typeof typed !== "string")) return [];
  const readWith = (unitBeside: string) =>
    readInput(typed, { origin: "sheet", unit: unitBeside, bound: null, targetUnit: unit, targetValue });
  const reading = readWith(row.text("单位"));
  if (reading.kind !== "interval") return [];
  const text = typeof typed === "string" ? readFigureText(typed) : null;
  const own = text?.kind === "number" ? text : null;

  const fills: CellFill[] = [];
  const fill = (part: Omit<CellFill, "row">): void => void fills.push({ row: row.number - 1, ...part });
  // 亿元 and 万人 are said by the person, never guessed.
  const isUnitPlain = splitUnit(unit).factor === 1 && (own === null || own.unit === "");
  if (row.text("单位") === "" && isUnitPlain && JSON.stringify(readWith(unit)) === JSON.stringify(reading)) fill({ header: "单位", value: unit });
  if (row.text("口径") === "" && (own === null || own.bound === null)) fill({ header: "口径", value: "等于" });
  if (typeof typed === "number") {
    // 52 in a row of rates stays 52; 0.52 shows as 52%.
    const wanted = numberFormatOf(typed, reading.interval.nominal === typed ? unit : "");
    if (isMisleading(formatOf("实际值"), wanted)) fill({ header: "实际值", numberFormat: wanted });
  }
  const gap = gapFormatOf(unit);
  if (formatOf("差距") !== gap && [...GAP_FORMATS, GENERAL].includes(formatOf("差距"))) fill({ header: "差距", numberFormat: gap });
  return fills;
}

/** A new row takes the format of the row above: 91.07% would show as 1 among counts, 265 as 26500% among rates. */
function isMisleading(present: string, wanted: string): boolean {
  const isPercent = (format: string): boolean => format.includes("%");
  const decimals = (format: string): number => /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
  if (isPercent(present) !== isPercent(wanted)) return true;
  return present !== GENERAL && decimals(present) < decimals(wanted);
}
