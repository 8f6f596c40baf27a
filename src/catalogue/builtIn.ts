import type { Comparison, GlossaryTerm, Measure, Plan, Report } from "../plan";
import chongzuoFeature from "../../seeds/chongzuo-feature-2024.json";
import comparisons2021 from "../../seeds/comparisons-2021.json";
import lipuReport from "../../seeds/lipu-report-2023.json";
import glossary from "../../seeds/liuzhou-plan-2023-2025-glossary.json";
import measures from "../../seeds/liuzhou-plan-2023-2025-measures.json";
import liuzhouPlan from "../../seeds/liuzhou-plan-2023-2025.json";
import liuzhouReport from "../../seeds/liuzhou-report-2024.json";
import liuzhouWorkPoints from "../../seeds/liuzhou-work-points-2021.json";

// The compiler reads "comparator": ">=" of a JSON file as any string; the tests hold every value to its type.

/** The plans that come with the product, the latest first: 柳州 2023—2025, then its work points of 2021. */
export const builtInPlans: readonly Plan[] = [
  { ...(liuzhouPlan as Plan), measures: measures as Measure[], glossary: glossary as GlossaryTerm[] },
  liuzhouWorkPoints as Plan,
];

/** The reports that come with the product: 柳州 2024, and 崇左 and 荔浦 to compare with. */
export const builtInReports: readonly Report[] = [
  withComparisons(liuzhouReport as Report, comparisons2021),
  chongzuoFeature as Report,
  lipuReport as Report,
];

/** A report with further targets that its figures are held against, behind those that it has. */
function withComparisons(
  { document, figures }: Report, added: readonly { readonly figureId: string; readonly comparison: Comparison }[],
): Report {
  const of = (id: string): Comparison[] => added.filter(({ figureId }) => figureId === id).map(({ comparison }) => comparison);
  return { document, figures: figures.map((figure) => ({ ...figure, comparisons: [...figure.comparisons, ...of(figure.id)] })) };
}
