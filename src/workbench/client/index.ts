/**
 * Readies a window for Microsoft's unmodified client library, before and after that has run there.
 * In the order beforeClientLibrary → the library's own script → afterClientLibrary; the same in jsdom and in an iframe.
 */
export { afterClientLibrary, beforeClientLibrary, type ClientOptions } from "./client";
