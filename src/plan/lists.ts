import { describeDepartments, isSameDepartment } from "./departments";
import type { Indicator } from "./indicator";
import { normalizeName } from "./names";
import type { Plan } from "./plan";
import type { Target } from "./target";
import type { Task } from "./task";

/** A list, or what could have been asked for where a filter fits nothing. */
export type Listing<Item> =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly stages: readonly string[]; readonly departments: readonly string[] };

/**
 * The indicators for which a plan sets a target or milestone, in the order of the text, each once; background is none.
 * `filter` is a stage of schooling (学前教育) or a department that answers for one of the targets; null: all.
 */
export function listIndicators(plan: Plan, indicators: readonly Indicator[], filter: string | null): Listing<Indicator> {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const leads = new Map<string, Set<string>>();
  const add = (indicatorId: string, lead: readonly string[]): void => {
    const departments = leads.get(indicatorId) ?? new Set();
    lead.forEach((department) => departments.add(department));
    leads.set(indicatorId, departments);
  };
  for (const { indicatorId, lead, kind } of plan.targets) if (kind !== "background") add(indicatorId, lead);
  for (const { indicatorId, tableRow } of plan.milestones) add(indicatorId, leadOfRow(plan, tableRow));

  const all = [...leads].flatMap(([id, departments]) => {
    const indicator = known.get(id);
    return indicator === undefined ? [] : [{ indicator, departments: [...departments] }];
  });
  const items = all
    .filter(({ indicator, departments }) => filter === null || normalizeName(indicator.stage) === normalizeName(filter)
      || departments.some((department) => isSameDepartment(department, filter, plan.region)))
    .map(({ indicator }) => indicator);
  if (items.length > 0 || filter === null) return { ok: true, items };
  return {
    ok: false,
    stages: [...new Set(all.map(({ indicator }) => indicator.stage))],
    departments: distinct(all.flatMap(({ departments }) => departments), plan),
  };
}

/** The rows of a plan's 任务分工表; `filter` is a department that leads, null: all. */
export function listTasks(plan: Plan, filter: string | null): Listing<Task> {
  const items = plan.tasks.filter(({ lead }) =>
    filter === null || lead.some((department) => isSameDepartment(department, filter, plan.region)));
  if (items.length > 0 || filter === null) return { ok: true, items };
  return { ok: false, stages: [], departments: distinct(plan.tasks.flatMap(({ lead }) => lead), plan) };
}

/** The task that a number (7, 第7项) or a name means; null where none does. */
export function findTask(plan: Plan, question: string): Task | null {
  const asked = normalizeName(question);
  const number = /^(?:第)?(\d+)[项行]?$/.exec(asked)?.[1];
  return plan.tasks.find((task) => (number === undefined ? normalizeName(task.name) === asked : task.number === Number(number))) ?? null;
}

/**
 * The departments that the text names for a set of targets, each once; for a milestone those of its task row. Empty
 * where it names none.
 */
export function leadOfTargets(plan: Plan, targets: readonly Target[]): readonly string[] {
  return [...new Set(targets.flatMap(({ comparator, lead, tableRow }) =>
    (lead.length > 0 || comparator !== "milestone" || tableRow === null ? lead : leadOfRow(plan, tableRow))))];
}

function leadOfRow(plan: Plan, tableRow: number): readonly string[] {
  return plan.tasks.find(({ number }) => number === tableRow)?.lead ?? [];
}

/** A task as a row of a list: number, name, departments that lead. */
export function describeTask({ number, name, lead }: Task): readonly [number, string, string] {
  return [number, name, describeDepartments(lead)];
}

/** Each department once, under the first of its names. */
function distinct(departments: readonly string[], { region }: Plan): string[] {
  return departments.filter((department, index) =>
    departments.findIndex((other) => isSameDepartment(department, other, region)) === index);
}
