import type { Milestone, Plan, Task } from "../plan";
import type { ExistingTable } from "./refresh";
import { departmentsOf, readRows, type RowReader, type TableProblem } from "./readRows";
import { TASKS_SHEET } from "./tableNames";
import { TASK_HEADERS } from "./tasksSheet";

const PLANNERS: readonly string[] = ["进展", "完成率", "备注"];

/** Headers without which a row of 任务分工 cannot be read as it is meant. */
export const NEEDED_OF_TASKS: readonly string[] = TASK_HEADERS.filter((header) => !PLANNERS.includes(header));

/**
 * The plans with the tasks that 任务分工 lists, and with those reviewed milestones whose codes it still holds. A row
 * whose 序号 is no whole number is told and left out.
 */
export function readTasks(table: ExistingTable, plans: readonly Plan[], problems: TableProblem[]): Plan[] {
  const rows = readRows(TASKS_SHEET, table, problems);
  return plans.map((plan) => {
    const own = rows.filter((row) => row.text("规划") === plan.label);
    const codes = new Set(own.map((row) => row.text("里程碑")));
    const milestones: readonly Milestone[] = plan.milestones.filter(({ code }) => codes.has(code));
    return { ...plan, milestones, tasks: own.map((row) => taskOf(row, plan)).filter((task) => task !== null) };
  });
}

function taskOf(row: RowReader, plan: Plan): Task | null {
  const number = row.numeric("序号");
  if (number === null) return null;
  const name = row.text("重点任务");
  const reviewed = plan.tasks.find((task) => task.number === number);
  return {
    planId: plan.id, number, name,
    content: row.text("建设内容"), goal: row.text("建设目标"),
    lead: departmentsOf(row.text("牵头部门")), cooperating: departmentsOf(row.text("配合部门")),
    source: reviewed?.source ?? { document: plan.document.id, section: "", quote: name, start: 0, end: name.length },
  };
}
