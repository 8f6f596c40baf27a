/**
 * The domain: indicators, targets, figures, verdicts. No Excel, no Office, no DOM, no I/O; synchronous and pure.
 */
export * from "./comparator";
export * from "./figure";
export * from "./indicator";
export * from "./plan";
export * from "./quotation";
export * from "./strength";
export * from "./target";
export * from "./task";
export * from "./unit";
export * from "./verdict";
