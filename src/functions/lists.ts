import { describeTask, listIndicators, listTasks, type Listing } from "../plan";
import type { Argument } from "./broadcast";
import { invalidValue, notAvailable } from "./cellError";
import { optionalText } from "./cells";
import { contentInForce, latestPlan } from "./contentInForce";
import { say } from "./say";

/** EDU.INDICATORS: one column of names, in the order of the latest plan. #N/A with the choices for an unknown filter. */
export function indicatorNames(filter: Argument): string[][] {
  const content = contentInForce();
  const asked = onlyCell(filter);
  return itemsOf(listIndicators(latestPlan(content), content.indicators, asked), asked).map(({ name }) => [name]);
}

/** EDU.TASKS: 序号, 重点任务, 牵头部门 of the latest plan's tasks. #N/A with the choices for an unknown department. */
export function taskRows(filter: Argument): unknown[][] {
  const content = contentInForce();
  const asked = onlyCell(filter);
  return itemsOf(listTasks(latestPlan(content), asked), asked).map((task) => [...describeTask(task)]);
}

function itemsOf<Item>(listing: Listing<Item>, filter: string | null): readonly Item[] {
  if (listing.ok && listing.items.length > 0) return listing.items;
  if (listing.ok) throw notAvailable(say("list.empty"));
  const departments = listing.departments.join("、");
  throw notAvailable(listing.stages.length === 0
    ? say("list.unknownDepartment", { filter: filter ?? "", departments })
    : say("list.unknownFilter", { filter: filter ?? "", stages: listing.stages.join("、"), departments }));
}

/** A list spills by itself: a range of filters has no place to go. */
function onlyCell(filter: Argument): string | null {
  const cells = (filter ?? []).flat();
  if (cells.length > 1) throw invalidValue(say("list.oneFilter"));
  return optionalText(cells[0]);
}
