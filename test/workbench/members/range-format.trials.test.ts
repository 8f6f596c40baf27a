import { formatProtection, rangeBorder, rangeBorderCollection, rangeFill, rangeFormat } from "./trials/range-format";
import { rangeFont } from "./trials/range-font";
import { rangeSort, removeDuplicatesResult } from "./trials/range-sort";
import { tryMembers } from "./trials/trial";

tryMembers(rangeFont, rangeFill, rangeFormat, rangeBorder, rangeBorderCollection, formatProtection, rangeSort, removeDuplicatesResult);
