import { describeGap, VERDICTS, MISSED, STRENGTH_LABELS, type Strength, type Verdict } from "../plan";
import { readTables, selectTableCell, type TableContent } from "../excel";
import { FIGURES_SHEET, FIGURES_TABLE, NEEDED_OF_TARGETS, TARGETS_SHEET, TARGETS_TABLE } from "../sheets";
import { builtInPlans } from "../catalogue";
import type { GapLine, Overview } from "./results";

const NEEDED = ["指标", "地区", "年度", "实际值", "单位", "口径", "编码", "目标", "差距", "结论", "单位类", "达标线", "原差", "目标强度", "目标单位"];

/** Where we stand, read from 监测数据 as it is now, in one round trip. */
export async function readOverview(): Promise<Overview> {
  const [figures, targets] = await readTables([FIGURES_TABLE, TARGETS_TABLE]);
  if (!figures && !targets) return { state: "noPlan" };
  if (!figures) return { state: "broken", sheet: FIGURES_SHEET, column: null };
  if (!targets) return { state: "broken", sheet: TARGETS_SHEET, column: null };
  const missing = NEEDED.find((header) => !figures.headers.includes(header));
  if (missing !== undefined) return { state: "broken", sheet: figures.sheet, column: missing };
  const missingOfTargets = NEEDED_OF_TARGETS.find((header) => !targets.headers.includes(header));
  if (missingOfTargets !== undefined) return { state: "broken", sheet: targets.sheet, column: missingOfTargets };
  return overviewOf(figures, labelsOf(targets));
}

/** Shows a line's 结论 in the sheet: the row is looked up now, since a sort or an inserted row may have moved it. */
export async function selectLine(line: GapLine): Promise<void> {
  const [figures] = await readTables([FIGURES_TABLE]);
  const row = figures ? linesOf(figures).find(({ key }) => key === line.key)?.row : undefined;
  await selectTableCell(FIGURES_TABLE, "结论", row ?? line.row);
}

const linesOf = (figures: TableContent): GapLine[] =>
  withOwnKeys(figures.values.map((_, row) => lineOf(figures, row)).filter((line) => line !== null));

/** Labels of the plans that 指标目标 names, in its order. */
function labelsOf(targets: TableContent): readonly string[] {
  const column = targets.headers.indexOf("规划");
  return [...new Set(targets.text.map((row) => row[column] ?? "").filter((label) => label !== ""))];
}

function overviewOf(figures: TableContent, planLabels: readonly string[]): Overview {
  const lines = linesOf(figures);
  const counts = Object.fromEntries(VERDICTS.map((verdict) =>
    [verdict, lines.filter((line) => line.verdict === verdict).length])) as Record<Verdict, number>;
  const worstFirst = (one: GapLine, other: GapLine): number => other.shareMissed - one.shareMissed;
  return {
    state: "ready",
    planLabels,
    region: regionOf(planLabels),
    years: yearsOf(lines),
    counts,
    missed: [
      ...lines.filter(({ verdict }) => MISSED.has(verdict)).sort(worstFirst),
      ...lines.filter(({ verdict }) => verdict === "待核实").sort(worstFirst),
    ],
  };
}

/** The region of the reviewed plans among them; "" for plans that only the sheet names. */
function regionOf(planLabels: readonly string[]): string {
  const known = builtInPlans.filter(({ label }) => planLabels.includes(label));
  return [...new Set(known.map(({ region }) => region.name))].join("、");
}

/** The same figure may stand in several rows; its place among them then tells them apart, whatever rows come between. */
function withOwnKeys(lines: readonly GapLine[]): GapLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const count = (seen.get(line.key) ?? 0) + 1;
    seen.set(line.key, count);
    return count === 1 ? line : { ...line, key: `${line.key}|${count}` };
  });
}

/** Null for a row without a verdict: one that is being typed. */
function lineOf(figures: TableContent, row: number): GapLine | null {
  const index = (header: string): number => figures.headers.indexOf(header);
  const value = (header: string) => figures.values[row]?.[index(header)] ?? null;
  const text = (header: string): string => figures.text[row]?.[index(header)] ?? "";
  const verdict = VERDICTS.find((word) => word === value("结论"));
  if (verdict === undefined) return null;
  const number = (header: string): number | null => (typeof value(header) === "number" ? (value(header) as number) : null);
  const gap = number("差距");
  return {
    key: [text("指标"), text("地区"), text("年度"), text("编码")].join("|"),
    name: text("指标"),
    region: text("地区"),
    year: number("年度") ?? 0,
    target: text("目标"),
    actual: actualText(text("实际值"), text("单位"), text("口径")),
    unit: text("单位"),
    verdict,
    gap,
    gapText: describeGap(gap, text("目标单位")),
    shareMissed: shareMissed(number("原差"), number("达标线")),
    strength: strengthOf(text("目标强度")),
    row,
  };
}

/** 52% with the bound 以上 reads 52%以上; 265 with the unit 所 reads 265 所. */
function actualText(shown: string, unit: string, bound: string): string {
  const counted = unit === "" || /[%‰]$|\D$/.test(shown) ? shown : `${shown} ${unit}`;
  return bound === "超过" || bound === "不足" || bound === "约" ? `${bound}${counted}`
    : bound === "以上" || bound === "以下" ? `${counted}${bound}` : counted;
}

/** Missed part of the target: 35 of 300 is 0.117. A target of 0 is missed whole; a target that is met misses nothing. */
function shareMissed(difference: number | null, edge: number | null): number {
  if (difference === null || difference >= 0) return 0;
  return edge === null || edge === 0 ? 1 : -difference / Math.abs(edge);
}

function strengthOf(label: string): Strength | null {
  const found = Object.entries(STRENGTH_LABELS).find(([, text]) => text === label);
  return found === undefined ? null : (found[0] as Strength);
}

function yearsOf(lines: readonly GapLine[]): string {
  const years = [...new Set(lines.map(({ year }) => year))].filter((year) => year > 0).sort();
  if (years.length === 0) return "";
  return years.length === 1 ? `${years[0]}年` : `${years[0]}—${years[years.length - 1]}年`;
}
