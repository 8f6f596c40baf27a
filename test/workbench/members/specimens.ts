import type { HostObject } from "../../../src/workbench/model";

/** A property by its name, or a method with its arguments; both sides of the wire can follow it. */
type Step = string | readonly [method: string, ...given: unknown[]];

/** An argument that is itself an object: the way to it. */
interface Way {
  readonly way: readonly Step[];
}

const isWay = (given: unknown): given is Way => typeof given === "object" && given !== null && "way" in given;

const sheet: readonly Step[] = ["worksheets", ["getItem", "Sheet1"]];
const range = (address: string): readonly Step[] => [...sheet, ["getRange", address]];
const table: readonly Step[] = [...sheet, "tables", ["getItemAt", 0]];
/** A formula of a new row names D1. */
const traced: readonly Step[] = [...table, "rows", ["add", null, [["=D1", 1]]], ["getRange"], ["getDirectPrecedents"]];
const chart: readonly Step[] = [...sheet, "charts", ["getItemAt", 0]];
const series: readonly Step[] = [...chart, "series", ["getItemAt", 0]];
const point: readonly Step[] = [...series, "points", ["getItemAt", 0]];
const rule = (position: number): readonly Step[] => [...range("A1:B3"), "conditionalFormats", ["getItemAt", position]];

/** What a new workbook needs before there is one of each class. */
export const preparations: readonly (readonly Step[])[] = [
  [...sheet, "tables", ["add", "A1:B3", true]],
  // The last one added comes first.
  ...["IconSet", "PresetCriteria", "TopBottom", "DataBar", "ColorScale", "ContainsText", "CellValue", "Custom"].map((type): readonly Step[] => [...range("A1:B3"), "conditionalFormats", ["add", type]]),
  [...sheet, "charts", ["add", "ColumnClustered", { way: range("A1:B3") }]],
  [...series, "trendlines", ["add", "Linear"]],
  ["names", ["add", "specimen", "=Sheet1!$A$1"]],
  ["comments", ["add", "Sheet1!F9", "specimen"], "replies", ["add", "specimen"]],
  ["settings", ["add", "specimen", 1]],
  ["properties", "custom", ["add", "specimen", 1]],
  ["styles", ["add", "specimen"]],
  [...sheet, "horizontalPageBreaks", ["add", "A9"]],
  [...sheet, "customProperties", ["add", "specimen", "1"]],
  ["customXmlParts", ["add", "<a xmlns='urn:specimen'/>"]],
];

/** The way from the workbook to one object of every class that this workbench answers. */
export const specimens: Readonly<Record<string, readonly Step[]>> = {
  Application: ["application"],
  AutoFilter: [...table, "autoFilter"],
  CellValueConditionalFormat: [...rule(1), "cellValue"],
  Chart: chart,
  ChartAreaFormat: [...chart, "format"],
  ChartAxes: [...chart, "axes"],
  ChartAxis: [...chart, "axes", "valueAxis"],
  ChartAxisFormat: [...chart, "axes", "valueAxis", "format"],
  ChartAxisTitle: [...chart, "axes", "valueAxis", "title"],
  ChartAxisTitleFormat: [...chart, "axes", "valueAxis", "title", "format"],
  ChartBorder: [...chart, "format", "border"],
  ChartCollection: [...sheet, "charts"],
  ChartDataLabel: [...point, "dataLabel"],
  ChartDataLabelFormat: [...chart, "dataLabels", "format"],
  ChartDataLabels: [...chart, "dataLabels"],
  ChartFill: [...chart, "format", "fill"],
  ChartFont: [...chart, "format", "font"],
  ChartGridlines: [...chart, "axes", "valueAxis", "majorGridlines"],
  ChartGridlinesFormat: [...chart, "axes", "valueAxis", "majorGridlines", "format"],
  ChartLegend: [...chart, "legend"],
  ChartLegendEntry: [...chart, "legend", "legendEntries", ["getItemAt", 0]],
  ChartLegendEntryCollection: [...chart, "legend", "legendEntries"],
  ChartLegendFormat: [...chart, "legend", "format"],
  ChartLineFormat: [...series, "format", "line"],
  ChartPlotArea: [...chart, "plotArea"],
  ChartPlotAreaFormat: [...chart, "plotArea", "format"],
  ChartPoint: point,
  ChartPointFormat: [...point, "format"],
  ChartPointsCollection: [...series, "points"],
  ChartSeries: series,
  ChartSeriesCollection: [...chart, "series"],
  ChartSeriesFormat: [...series, "format"],
  ChartTitle: [...chart, "title"],
  ChartTitleFormat: [...chart, "title", "format"],
  ChartTrendline: [...series, "trendlines", ["getItem", 0]],
  ChartTrendlineCollection: [...series, "trendlines"],
  ChartTrendlineFormat: [...series, "trendlines", ["getItem", 0], "format"],
  ColorScaleConditionalFormat: [...rule(3), "colorScale"],
  Comment: ["comments", ["getItemAt", 0]],
  CommentCollection: ["comments"],
  CommentReply: ["comments", ["getItemAt", 0], "replies", ["getItemAt", 0]],
  CommentReplyCollection: ["comments", ["getItemAt", 0], "replies"],
  ConditionalDataBarNegativeFormat: [...rule(4), "dataBar", "negativeFormat"],
  ConditionalDataBarPositiveFormat: [...rule(4), "dataBar", "positiveFormat"],
  ConditionalFormat: rule(0),
  ConditionalFormatCollection: [...range("A1:B3"), "conditionalFormats"],
  ConditionalFormatRule: [...rule(0), "custom", "rule"],
  ConditionalRangeFill: [...rule(0), "custom", "format", "fill"],
  ConditionalRangeFont: [...rule(0), "custom", "format", "font"],
  ConditionalRangeFormat: [...rule(0), "custom", "format"],
  CustomConditionalFormat: [...rule(0), "custom"],
  CustomXmlPart: ["customXmlParts", ["getByNamespace", "urn:specimen"], ["getOnlyItem"]],
  CustomXmlPartCollection: ["customXmlParts"],
  CustomXmlPartScopedCollection: ["customXmlParts", ["getByNamespace", "urn:specimen"]],
  DataBarConditionalFormat: [...rule(4), "dataBar"],
  DataValidation: [...range("D1"), "dataValidation"],
  Filter: [...table, "columns", ["getItemAt", 0], "filter"],
  FormatProtection: [...range("D1"), "format", "protection"],
  HeaderFooter: [...sheet, "pageLayout", "headersFooters", "defaultForAllPages"],
  HeaderFooterGroup: [...sheet, "pageLayout", "headersFooters"],
  IconSetConditionalFormat: [...rule(7), "iconSet"],
  CultureInfo: ["application", "cultureInfo"],
  CustomProperty: ["properties", "custom", ["getItem", "specimen"]],
  CustomPropertyCollection: ["properties", "custom"],
  DatetimeFormatInfo: ["application", "cultureInfo", "datetimeFormat"],
  DocumentProperties: ["properties"],
  NumberFormatInfo: ["application", "cultureInfo", "numberFormat"],
  WorkbookProtection: ["protection"],
  WorksheetCustomProperty: [...sheet, "customProperties", ["getItem", "specimen"]],
  WorksheetCustomPropertyCollection: [...sheet, "customProperties"],
  NamedItem: ["names", ["getItem", "specimen"]],
  NamedItemArrayValues: ["names", ["getItem", "specimen"], "arrayValues"],
  NamedItemCollection: ["names"],
  PageLayout: [...sheet, "pageLayout"],
  PageBreak: [...sheet, "horizontalPageBreaks", ["getItem", 0]],
  PageBreakCollection: [...sheet, "horizontalPageBreaks"],
  PresetCriteriaConditionalFormat: [...rule(6), "preset"],
  Range: range("D1:E2"),
  RangeAreasCollection: [...traced, "areas"],
  RangeAreas: [...sheet, ["getRanges", "D1,F1"]],
  RangeView: [...range("D1:E2"), ["getVisibleView"]],
  RangeViewCollection: [...range("D1:E2"), ["getVisibleView"], "rows"],
  RemoveDuplicatesResult: [...range("H1:H2"), ["removeDuplicates", [0], false]],
  RangeCollection: [...sheet, ["getRanges", "D1,F1"], "areas"],
  RangeBorder: [...range("D1"), "format", "borders", ["getItem", "EdgeTop"]],
  RangeBorderCollection: [...range("D1"), "format", "borders"],
  RangeFill: [...range("D1"), "format", "fill"],
  RangeFont: [...range("D1"), "format", "font"],
  RangeFormat: [...range("D1"), "format"],
  RangeSort: [...range("D1:D3"), "sort"],
  Setting: ["settings", ["getItem", "specimen"]],
  SettingCollection: ["settings"],
  Style: ["styles", ["getItem", "specimen"]],
  StyleCollection: ["styles"],
  Table: table,
  TableCollection: [...sheet, "tables"],
  TableColumn: [...table, "columns", ["getItemAt", 0]],
  TableColumnCollection: [...table, "columns"],
  TableRow: [...table, "rows", ["getItemAt", 0]],
  TableRowCollection: [...table, "rows"],
  TableScopedCollection: [...range("A1"), ["getTables", false]],
  TableSort: [...table, "sort"],
  TextConditionalFormat: [...rule(2), "textComparison"],
  TopBottomConditionalFormat: [...rule(5), "topBottom"],
  Workbook: [],
  Worksheet: sheet,
  WorksheetCollection: ["worksheets"],
  WorksheetFreezePanes: [...sheet, "freezePanes"],
  WorksheetProtection: [...sheet, "protection"],
  WorkbookRangeAreas: traced,
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Follows the steps among the host's own objects. */
export async function hostObject(root: HostObject, steps: readonly Step[]): Promise<HostObject> {
  let found: HostObject = root;
  for (const step of steps) {
    const [name, ...given] = typeof step === "string" ? [step] : step;
    const member = typeof step === "string" ? found.objects[pascal(name)] : found.methods[pascal(name)];
    if (!member) throw new Error(`${found.className}.${name} is not there`);
    const taken = await Promise.all(given.map((one) => (isWay(one) ? hostObject(root, one.way) : one)));
    found = (await member(...taken)) as HostObject;
  }
  return found;
}

/** Follows the steps among the client library's objects. */
export function clientObject(root: object, steps: readonly Step[]): Record<string, unknown> {
  return steps.reduce<unknown>((found, step) => {
    const object = found as Record<string, unknown>;
    if (typeof step === "string") return object[step];
    const [name, ...given] = step;
    const taken = given.map((one) => (isWay(one) ? clientObject(root, one.way) : one));
    return (object[name] as (...values: unknown[]) => unknown).apply(object, taken);
  }, root) as Record<string, unknown>;
}
