import type { Plan } from "../plan";

/** The region of the plans for a title: one name, or several. */
export const regionOf = (plans: readonly Plan[]): string => [...new Set(plans.map(({ region }) => region.name))].join("、");

/** The documents of the plans for the line under a title. */
export const sourcesOf = (plans: readonly Plan[]): string =>
  plans.length === 0 ? "所载入的规划没有此项内容" : plans.map(({ document }) => document.title).join("；");
