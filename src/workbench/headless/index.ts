/**
 * The workbench without a page, for tests in Node: the engine from its bundle, the host, and Microsoft's client library in a
 * simulated window. One call makes a whole Excel of one empty sheet.
 */
export { createHeadlessWorkbench, type HeadlessOptions, type HeadlessWorkbench } from "./workbench";
export { usualProfile } from "./usual-profile";
export { desktopProfile, ltscProfile, webProfile } from "../host";
export type { FunctionMetadata, Profile, WorkbookState } from "../host";
