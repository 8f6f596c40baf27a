import { oneLine, type Plan } from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { planColumn } from "./column";
import { regionOf, sourcesOf } from "./headings";
import type { Column, SheetModel } from "./sheetModel";
import { MEASURES_SHEET, MEASURES_TABLE } from "./tableNames";

const COLUMNS: readonly Column[] = [
  planColumn("规划", 12, { wrap: true }),
  planColumn("序号", 8, { align: "center", numberFormat: "0" }),
  planColumn("任务", 26, { wrap: true }),
  planColumn("内容", 100, { wrap: true }),
  planColumn("章节", 26, { wrap: true }),
];

/** 重点任务: one row a numbered measure of a plan's body, its words verbatim. */
export function measuresSheet(plans: readonly Plan[]): SheetModel {
  return {
    name: MEASURES_SHEET,
    title: `${regionOf(plans)}重点任务`,
    subtitle: `依据：${sourcesOf(plans.filter(({ measures = [] }) => measures.length > 0))}；全文照录`,
    table: {
      name: MEASURES_TABLE,
      columns: COLUMNS,
      rows: atLeastOneRow(COLUMNS, plans.flatMap(({ label, measures = [] }) => measures.map((measure) => [
        label, measure.number, measure.name, oneLine(measure.content), measure.section,
      ]))),
      rowFormats: {},
      key: ["规划", "序号"],
    },
    lines: [],
    lineWidths: [],
    rules: [],
    frozenColumns: 3,
  };
}
