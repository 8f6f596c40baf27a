import { builtInContent, type CatalogueContent } from "../catalogue";
import { readTables, type TableContent } from "../excel";
import { FIGURES_TABLE, readPlans, TARGETS_TABLE, TASKS_TABLE, type ExistingTable, type TableProblem } from "../sheets";

/** What the workbook's tables say, and what of them could not be read. */
export interface WorkbookPlans {
  readonly content: CatalogueContent;
  readonly problems: readonly TableProblem[];
}

/** Reads the tables of the plan in one round trip; the built-in plans where the workbook holds none. */
export async function readWorkbookPlans(): Promise<WorkbookPlans> {
  const [targets = null, tasks = null, figures = null] = await readTables([TARGETS_TABLE, TASKS_TABLE, FIGURES_TABLE]);
  const read = readPlans({ targets: existing(targets), tasks: existing(tasks), figures: existing(figures) }, builtInContent);
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

function existing(table: TableContent | null): ExistingTable | null {
  return table === null ? null : { headers: table.headers, rows: table.values };
}
