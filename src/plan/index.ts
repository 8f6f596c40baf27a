/**
 * The domain: indicators, targets, figures, verdicts. No Excel, no Office, no DOM, no I/O; synchronous and pure.
 */
export { FIRST_DATE, LAST_DATE } from "./bareNumber";
export * from "./cite";
export * from "./comparator";
export * from "./decimal";
export * from "./departments";
export * from "./describe";
export * from "./describeRule";
export * from "./figure";
export * from "./heldFigure";
export * from "./indicator";
export * from "./interval";
export * from "./judge";
export * from "./latestFigure";
export * from "./lists";
export * from "./lookup";
export * from "./markedQuotation";
export * from "./names";
export * from "./numberFormat";
export * from "./pace";
export * from "./plan";
export * from "./planInForce";
export * from "./quotation";
export * from "./reading";
export * from "./region";
export * from "./shareMissed";
export * from "./stageOfName";
export * from "./strength";
export * from "./strictest";
export * from "./target";
export * from "./targetOfIndicator";
export * from "./task";
export * from "./textForms";
export * from "./unit";
export * from "./verdict";
export * from "./why";
