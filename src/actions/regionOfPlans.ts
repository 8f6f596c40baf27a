import { builtInPlans } from "../catalogue";

/** The region of the reviewed plans among the labels; "" for plans that only the sheet names. */
export function regionOfPlans(planLabels: readonly string[]): string {
  const known = builtInPlans.filter(({ label }) => planLabels.includes(label));
  return [...new Set(known.map(({ region }) => region.name))].join("、");
}
