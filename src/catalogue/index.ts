/**
 * The plans in force: the built-in ones until others are put in their place, and who listens when they change.
 * With them the reviewed indicators and reports. Pure: no Office, no I/O.
 */
export * from "./builtIn";
export * from "./catalogue";
export * from "./indicators";
export * from "./nationalShares";
