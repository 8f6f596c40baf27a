/**
 * The plan's indicators on a sheet that somebody laid out: what its headers mean, which cells are bound to which target,
 * what each cell proves, and the native rules that colour it. Plain data in, plain data out; knows nothing of Excel.
 */
export * from "./blockRules";
export type { Area, SheetGrid } from "./grid";
export { readCell } from "./readCell";
export * from "./recognition";
export { recogniseSheet } from "./recogniseSheet";
export { ruleSignature } from "./ruleSignature";
export { TARGET_PLACE_HEADERS, targetPlacesOf, type StandingTargets, type TargetPlaces } from "./targetPlaces";
export * from "./verdicts";
