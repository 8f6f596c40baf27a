/** The trials of every class, for the count of what is tried. Each class has a file of its own; *.trials.test.ts run them in groups. */
import { chart, chartCollection } from "./chart";
import { chartAxes, chartAxis, chartAxisFormat, chartGridlines, chartGridlinesFormat } from "./chart-axes";
import { chartDataLabel, chartDataLabelFormat, chartDataLabels } from "./chart-labels";
import { chartLegend, chartLegendEntry, chartLegendEntryCollection, chartLegendFormat } from "./chart-legend";
import { chartAreaFormat, chartBorder, chartFill, chartFont, chartLineFormat, chartPlotArea, chartPlotAreaFormat } from "./chart-looks";
import { chartPoint, chartPointFormat, chartPointsCollection, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chart-series";
import { chartAxisTitle, chartAxisTitleFormat, chartTitle, chartTitleFormat } from "./chart-titles";
import { chartTrendline, chartTrendlineCollection, chartTrendlineFormat } from "./chart-trendlines";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comments";
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
import { rangeAreasCollection, rangeAreasCopies, rangeTracing, workbookRangeAreas } from "./range-tracing";
import { rangeView, rangeViewCollection } from "./range-view";
import { worksheetCollectionTellings, worksheetTellings } from "./sheet-events";
import { setting, settingCollection } from "./settings";
import { table } from "./table";
import { tableEvents } from "./table-events";
import { autoFilter, filter, tableSort } from "./table-filters";
import { tableCollection, tableColumn, tableColumnCollection, tableRow, tableRowCollection, tableScopedCollection } from "./table-parts";
import { style, styleCollection } from "./styles";
import type { ClassTrials } from "./trial";
import { dataValidation } from "./validation";
import { applicationWays, rangeAreasWays, rangeWays, workbookWays, worksheetWays } from "./ways";
import { application, workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetEvents } from "./worksheet-events";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

export const allTrials: readonly ClassTrials[] = [
  chart, chartAreaFormat, chartAxes, chartAxis, chartAxisFormat, chartAxisTitle, chartAxisTitleFormat, chartBorder, chartCollection,
  chartDataLabel, chartDataLabelFormat, chartDataLabels, chartFill, chartFont, chartGridlines, chartGridlinesFormat, chartLegend,
  chartLegendEntry, chartLegendEntryCollection, chartLegendFormat, chartLineFormat, chartPlotArea, chartPlotAreaFormat, chartPoint,
  chartPointFormat, chartPointsCollection, chartSeries, chartSeriesCollection, chartSeriesFormat, chartTitle, chartTitleFormat,
  chartTrendline, chartTrendlineCollection, chartTrendlineFormat,
  comment, commentCollection, commentReply, commentReplyCollection,
  ...Object.values(conditionalFormats), ...Object.values(gradedFormats), ...Object.values(properties), dataValidation, namedItemArrayValues, namedItemValues,
  application, customXmlPart, customXmlPartCollection, customXmlPartScopedCollection, formatProtection, headerFooter, headerFooterGroup,
  namedItem, namedItemCollection, pageLayout, rangeAreas, rangeBorder, rangeBorderCollection, rangeCollection, rangeDeeds, rangeFill,
  rangeFont, rangeFormat, rangePlaces, rangeProperties, rangeSort, rangeView, rangeViewCollection, removeDuplicatesResult, setting,
  rangeAreasCollection, rangeAreasCopies, rangeTracing, workbookRangeAreas, settingCollection, autoFilter, filter, table, tableCollection, tableColumn, tableColumnCollection, tableEvents, tableRow, tableRowCollection,
  tableScopedCollection, tableSort, workbook, worksheet, worksheetCollection, worksheetEvents, worksheetFreezePanes, worksheetProtection,
  ...Object.values(conditionalFormats), ...Object.values(gradedFormats), ...Object.values(properties), dataValidation, namedItemArrayValues, namedItemValues,
  pageBreak, pageBreakCollection, sheetLayout, sizesAndMarks, workbookFile, rangeOutline, worksheetOutline, style, styleCollection,
  applicationWays, workbookWays, worksheetWays, rangeWays, rangeAreasWays, worksheetTellings, worksheetCollectionTellings,
];
