/** The trials of every class, for the count of what is tried. Each class has a file of its own; *.trials.test.ts run them in groups. */
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeDeeds } from "./range-deeds";
import { rangeFont } from "./range-font";
import { formatProtection, rangeBorder, rangeBorderCollection, rangeFill, rangeFormat } from "./range-format";
import { rangePlaces } from "./range-places";
import { rangeProperties } from "./range-properties";
import { rangeSort, removeDuplicatesResult } from "./range-sort";
import { rangeView, rangeViewCollection } from "./range-view";
import type { ClassTrials } from "./trial";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";

export const allTrials: readonly ClassTrials[] = [
  formatProtection, rangeAreas, rangeBorder, rangeBorderCollection, rangeCollection, rangeDeeds, rangeFill, rangeFont, rangeFormat,
  rangePlaces, rangeProperties, rangeSort, rangeView, rangeViewCollection, removeDuplicatesResult, worksheetFreezePanes,
];
