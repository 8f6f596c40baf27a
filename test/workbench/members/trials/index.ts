/** The trials of every class, for the count of what is tried. Each class has a file of its own; *.trials.test.ts run them in groups. */
import * as conditionalFormats from "./conditional-formats";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./custom-xml";
import { namedItem, namedItemCollection } from "./names";
import { namedItemArrayValues, namedItemValues } from "./name-values";
import * as gradedFormats from "./graded-formats";
import { rangeOutline, worksheetOutline } from "./outlines";
import { headerFooter, headerFooterGroup, pageLayout } from "./page-layout";
import { pageBreak, pageBreakCollection, sheetLayout, sizesAndMarks, workbookFile } from "./layouts";
import * as properties from "./properties";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeDeeds } from "./range-deeds";
import { rangeFont } from "./range-font";
import { formatProtection, rangeBorder, rangeBorderCollection, rangeFill, rangeFormat } from "./range-format";
import { rangePlaces } from "./range-places";
import { rangeProperties } from "./range-properties";
import { rangeSort, removeDuplicatesResult } from "./range-sort";
import { rangeView, rangeViewCollection } from "./range-view";
import { setting, settingCollection } from "./settings";
import { style, styleCollection } from "./styles";
import type { ClassTrials } from "./trial";
import { dataValidation } from "./validation";
import { application, workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetEvents } from "./worksheet-events";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

export const allTrials: readonly ClassTrials[] = [
  ...Object.values(conditionalFormats), ...Object.values(gradedFormats), ...Object.values(properties), dataValidation, namedItemArrayValues, namedItemValues,
  application, customXmlPart, customXmlPartCollection, customXmlPartScopedCollection, formatProtection, headerFooter, headerFooterGroup,
  namedItem, namedItemCollection, pageBreak, pageBreakCollection, pageLayout, sheetLayout, sizesAndMarks, workbookFile, rangeAreas, rangeBorder, rangeBorderCollection, rangeCollection, rangeDeeds, rangeFill,
  rangeFont, rangeFormat, rangeOutline, worksheetOutline, rangePlaces, rangeProperties, rangeSort, rangeView, rangeViewCollection, removeDuplicatesResult, setting,
  settingCollection, style, styleCollection, workbook, worksheet, worksheetCollection, worksheetEvents, worksheetFreezePanes, worksheetProtection,
];
