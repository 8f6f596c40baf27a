/**
 * Excel's objects, one file a class, each saying which of its members this host has. What they keep is in the engine, or in the
 * book where the engine has no place for it; what they do not list does not exist and is refused by name.
 */
export { Book, type BookEvent } from "./book";
export type { BookState } from "./book-state";
export type { CommentEvent } from "./comments/comments";
export type { Person, Thread, ThreadText } from "./comments/thread";
export { type ChartEvent, type DrawnChart, drawnCharts } from "./charts";
export { apiNotFound, type ErrorCode, HostError, invalidArgument, itemNotFound } from "./errors";
export { HostObject, type Method, type Property, readable, writable } from "./object";
export type { Permission } from "./protected-engine";
export { Range } from "./range";
export { Workbook } from "./workbook";
