import { catalogue, type CatalogueContent } from "../catalogue";
import { planInForce, type Plan } from "../plan";
import { notAvailable } from "./cellError";
import { say } from "./say";

/**
 * What answers, for every function. #N/A until the tables of a workbook that holds a plan are read, and where
 * they lack a column: the built-in plan must never answer in their place.
 */
export function contentInForce(): CatalogueContent {
  const content = catalogue.current();
  if (content.origin === "unread") throw notAvailable(say("plan.unread"));
  if (content.broken) {
    const { sheet, column } = content.broken;
    throw notAvailable(column === null ? say("plan.brokenSheet", { sheet }) : say("plan.brokenColumn", { sheet, column }));
  }
  return content;
}

/** The latest plan; #N/A where there is none. */
export function latestPlan({ plans }: CatalogueContent): Plan {
  const plan = planInForce(plans);
  if (plan === null) throw notAvailable(say("plan.none"));
  return plan;
}
