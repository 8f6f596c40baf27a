import { builtInContent, type CatalogueContent } from "../catalogue";
import { readTables, type TableContent } from "../excel";
import { FIGURES_TABLE, readPlans, TARGETS_TABLE, TASKS_TABLE, type ExistingTable, type ReadPlans, type TableProblem } from "../sheets";

/** What the workbook's tables say, and what of them could not be read. */
export interface WorkbookPlans {
  readonly content: CatalogueContent;
  readonly problems: readonly TableProblem[];
}

/** Reads the tables of the plan in one round trip; the built-in plans where the workbook holds none. */
export async function readWorkbookPlans(): Promise<WorkbookPlans> {
  const read = plansOfTables(await readTables([TARGETS_TABLE, TASKS_TABLE, FIGURES_TABLE]));
  switch (read.state) {
    case "none":
      return { content: builtInContent, problems: [] };
    case "broken":
      return { content: { ...builtInContent, origin: "workbook", plans: [], reports: [], broken: read.broken }, problems: [] };
    case "read":
      return {
        content: { origin: "workbook", plans: read.plans, indicators: read.indicators, reports: read.reports },
        problems: read.problems,
      };
  }
}

/** What the tables 指标目标, 任务分工 and 监测数据, in this order, say. */
export function plansOfTables([targets = null, tasks = null, figures = null]: readonly (TableContent | null)[]): ReadPlans {
  return readPlans({ targets: existing(targets), tasks: existing(tasks), figures: existing(figures) }, builtInContent);
}

function existing(table: TableContent | null): ExistingTable | null {
  return table === null ? null : { headers: table.headers, rows: table.values };
}
