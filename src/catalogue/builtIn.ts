import type { Plan, Report } from "../plan";
import liuzhouPlan from "../../seeds/liuzhou-plan-2023-2025.json";
import liuzhouReport from "../../seeds/liuzhou-report-2024.json";

// The compiler reads "comparator": ">=" of a JSON file as any string; the tests hold every value to its type.

/** The plans that come with the product: 柳州 2023—2025. */
export const builtInPlans: readonly Plan[] = [liuzhouPlan as Plan];

/** The reports that come with the product: 柳州 2024. */
export const builtInReports: readonly Report[] = [liuzhouReport as Report];
