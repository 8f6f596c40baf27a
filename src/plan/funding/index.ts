/**
 * The two legs of education funding (两个只增不减): the amount and the average a student rise every year.
 * Reading, verdicts, remarks on the input, the least spending of a budget; the national share of GDP beside them.
 */
export * from "./check";
export * from "./describe";
export * from "./finding";
export { averageOf, averageOfAmount, currentAverage, FUNDING_WORD_ORDER, judgeFundingLine } from "./judge";
export * from "./leastSpending";
export * from "./line";
export * from "./money";
export * from "./nationalShare";
export { withPreviousYears } from "./previousYears";
export * from "./stageNames";
export * from "./terms";
