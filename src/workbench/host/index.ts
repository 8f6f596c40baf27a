/**
 * Excel's side of the wire: the dispatcher of batches, the events and the custom functions, for any pane that connects.
 * It translates between Microsoft's client library and the model of src/workbench/model; it knows nothing of any add-in.
 */
export { createHost } from "./create-host";
export type { AddinFunctions, Connection, FunctionMetadata, FunctionParameter, Host, HostOptions, HostRibbon, Profile } from "./host";
export type { Permission } from "../model";
export { readState, type WorkbookState } from "./state";
export { desktopProfile, ltscProfile, PROFILES, supports, webProfile } from "./profiles";
