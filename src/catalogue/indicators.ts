import type { Indicator } from "../plan";
import reviewed from "../../seeds/indicators.json";

/** Every indicator of the built-in plans and reports, with its aliases; reviewed data. */
export const indicators: readonly Indicator[] = reviewed;
