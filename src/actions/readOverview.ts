import { gapList, VERDICTS, type Verdict } from "../plan";
import { readTables, selectTableCell, type TableContent } from "../excel";
import {
  FIGURES_SHEET, FIGURES_TABLE, NEEDED_OF_JUDGED, NEEDED_OF_TARGETS, readJudgedFigures, TARGETS_SHEET, TARGETS_TABLE,
} from "../sheets";
import { regionOfPlans } from "./regionOfPlans";
import type { GapLine, Overview } from "./results";

/** Where we stand, read from 监测数据 as it is now, in one round trip. */
export async function readOverview(): Promise<Overview> {
  const [figures, targets] = await readTables([FIGURES_TABLE, TARGETS_TABLE]);
  if (!figures && !targets) return { state: "noPlan" };
  if (!figures) return { state: "broken", sheet: FIGURES_SHEET, column: null };
  if (!targets) return { state: "broken", sheet: TARGETS_SHEET, column: null };
  const missing = NEEDED_OF_JUDGED.find((header) => !figures.headers.includes(header));
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

const linesOf = ({ headers, values, text }: TableContent): GapLine[] => readJudgedFigures({ headers, rows: values, text });

/** Labels of the plans that 指标目标 names, in its order. */
export function labelsOf(targets: Pick<TableContent, "headers" | "text">): readonly string[] {
  const column = targets.headers.indexOf("规划");
  return [...new Set(targets.text.map((row) => row[column] ?? "").filter((label) => label !== ""))];
}

function overviewOf(figures: TableContent, planLabels: readonly string[]): Overview {
  const lines = linesOf(figures);
  const counts = Object.fromEntries(VERDICTS.map((verdict) =>
    [verdict, lines.filter((line) => line.verdict === verdict).length])) as Record<Verdict, number>;
  return { state: "ready", planLabels, region: regionOfPlans(planLabels), years: yearsOf(lines), counts, missed: gapList(lines) };
}

function yearsOf(lines: readonly GapLine[]): string {
  const years = [...new Set(lines.map(({ year }) => year))].filter((year) => year > 0).sort();
  if (years.length === 0) return "";
  return years.length === 1 ? `${years[0]}年` : `${years[0]}—${years[years.length - 1]}年`;
}
