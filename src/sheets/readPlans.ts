import type { Indicator, Plan, Plans, Report } from "../plan";
import type { ExistingTable } from "./refresh";
import { NEEDED_OF_FIGURES, readFigures } from "./readFigures";
import type { TableProblem } from "./readRows";
import { NEEDED_OF_TARGETS, readTargets } from "./readTargets";
import { NEEDED_OF_TASKS, readTasks } from "./readTasks";
import { FIGURES_SHEET, TARGETS_SHEET, TASKS_SHEET } from "./tableNames";

/** The tables of a workbook under our names; null for each that is not there. */
export interface PlanTables {
  readonly targets: ExistingTable | null;
  readonly tasks: ExistingTable | null;
  readonly figures: ExistingTable | null;
}

/** What comes with the product: the ground on which tables are read. */
export interface Reviewed extends Plans {
  readonly reports: readonly Report[];
}

/** A sheet of ours that lacks a column (or, with null, its whole table). */
export interface BrokenTable {
  readonly sheet: string;
  readonly column: string | null;
}

export type ReadPlans =
  /** No table of ours: the workbook holds no plan. */
  | { readonly state: "none" }
  /** Nothing can be read safely. */
  | { readonly state: "broken"; readonly broken: BrokenTable }
  | {
      readonly state: "read";
      readonly plans: readonly Plan[];
      readonly indicators: readonly Indicator[];
      readonly reports: readonly Report[];
      readonly problems: readonly TableProblem[];
    };

/**
 * The plans, tasks and figures of a workbook's tables. A table that shares less than half of our headers is somebody
 * else's and counts as not there.
 */
export function readPlans(tables: PlanTables, reviewed: Reviewed): ReadPlans {
  const targets = ifOurs(tables.targets, NEEDED_OF_TARGETS);
  const tasks = ifOurs(tables.tasks, NEEDED_OF_TASKS);
  const figures = ifOurs(tables.figures, NEEDED_OF_FIGURES);
  if (targets === null && figures === null) return { state: "none" };
  if (targets === null) return { state: "broken", broken: { sheet: TARGETS_SHEET, column: null } };
  const broken = missingIn(TARGETS_SHEET, targets, NEEDED_OF_TARGETS)
    ?? missingIn(TASKS_SHEET, tasks, NEEDED_OF_TASKS)
    ?? missingIn(FIGURES_SHEET, figures, NEEDED_OF_FIGURES);
  if (broken !== null) return { state: "broken", broken };

  const read = readTargets(targets, reviewed);
  const problems = [...read.problems];
  const plans = tasks === null
    ? read.plans.map((plan) => ({ ...plan, tasks: [], milestones: [] }))
    : readTasks(tasks, read.plans, problems);
  const withFigures = figures === null
    ? { reports: [], indicators: read.indicators }
    : readFigures(figures, { plans, indicators: read.indicators }, reviewed.reports);
  return { state: "read", plans, ...withFigures, problems };
}

function ifOurs(table: ExistingTable | null, headers: readonly string[]): ExistingTable | null {
  const shared = headers.filter((header) => table?.headers.includes(header));
  return shared.length * 2 >= headers.length ? table : null;
}

function missingIn(sheet: string, table: ExistingTable | null, needed: readonly string[]): BrokenTable | null {
  const column = table === null ? undefined : needed.find((header) => !table.headers.includes(header));
  return column === undefined ? null : { sheet, column };
}
