/**
 * The two legs of education funding (两个只增不减): the amount and the average a student rise every year.
 */
export * from "./check";
export * from "./describe";
export * from "./finding";
export { averageOf, currentAverage, FUNDING_WORD_ORDER, judgeFundingLine } from "./judge";
export * from "./line";
export * from "./money";
export { withPreviousYears } from "./previousYears";
export * from "./stageNames";
export * from "./terms";
