import chongzuo from "../../seeds/chongzuo-feature-2024.json";
import comparisons from "../../seeds/comparisons-2021.json";
import lipu from "../../seeds/lipu-report-2023.json";
import glossary from "../../seeds/liuzhou-plan-2023-2025-glossary.json";
import measures from "../../seeds/liuzhou-plan-2023-2025-measures.json";
import plan2025 from "../../seeds/liuzhou-plan-2023-2025.json";
import report2024 from "../../seeds/liuzhou-report-2024.json";
import workPoints from "../../seeds/liuzhou-work-points-2021.json";
import type { Comparison, Plan, Report } from "../../src/plan";
import type { GlossaryTerm } from "../../src/plan/glossaryTerm";
import type { Measure } from "../../src/plan/measure";

// The compiler reads "comparator": ">=" of a JSON file as any string; the tests hold every value to its type.

/** Every catalogue as it lies in seeds/, whichever of them the product loads. */
export const liuzhou2025 = plan2025 as Plan;
export const liuzhou2021 = workPoints as Plan;
export const liuzhou2024Report = report2024 as Report;
export const chongzuoReport = chongzuo as Report;
export const lipuReport = lipu as Report;
export const comparisons2021 = comparisons as readonly { readonly figureId: string; readonly comparison: Comparison }[];
export const measures2025: readonly Measure[] = measures;
export const glossary2025: readonly GlossaryTerm[] = glossary;
