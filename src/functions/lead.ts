import { describeDepartments, findTask, leadOfTargets } from "../plan";
import { notAvailable } from "./cellError";
import { optionalText } from "./cells";
import { contentInForce, latestPlan } from "./contentInForce";
import { nameOf } from "./findIndicator";
import { findOwnTarget } from "./findTarget";
import { say } from "./say";

/**
 * EDU.LEAD of one cell: the departments that the text names for a task (by name or number) or for an indicator, in any
 * of the sentences that bind it; 文中未指明 where it names none. #N/A for what is neither.
 */
export function leadOf(question: unknown): string {
  const plan = latestPlan(contentInForce());
  const asked = nameOf(optionalText(question));
  const task = findTask(plan, asked);
  if (task !== null) return describeDepartments(task.lead);
  if (/^\d+$/.test(asked)) {
    throw notAvailable(say("task.unknown", { number: asked, numbers: plan.tasks.map(({ number }) => number).join("、") }));
  }
  const found = findOwnTarget(asked, null, null);
  return describeDepartments(leadOfTargets(found.plan, [found.target, ...found.others]));
}
