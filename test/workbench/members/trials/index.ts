/** The trials of every class, for the count of what is tried. Each class has a file of its own; *.trials.test.ts run them in groups. */
import { rangeFont } from "./range-font";
import type { ClassTrials } from "./trial";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";

export const allTrials: readonly ClassTrials[] = [rangeFont, worksheetFreezePanes];
