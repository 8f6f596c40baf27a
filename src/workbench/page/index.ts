/**
 * The page around the imitated Excel: ribbon, grid, task pane in a frame, and the way between frame and host.
 * main.ts starts it; frame/ holds the two scripts that run inside the frame, before and after Microsoft's client library.
 * Nothing imports this folder: the build bundles main.ts and the two scripts of frame/.
 */
export type { Workbench } from "./workbench";
