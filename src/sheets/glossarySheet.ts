import { oneLine, type Plan } from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { planColumn } from "./column";
import { regionOf, sourcesOf } from "./headings";
import type { Column, SheetModel } from "./sheetModel";
import { GLOSSARY_SHEET, GLOSSARY_TABLE } from "./tableNames";

const COLUMNS: readonly Column[] = [
  planColumn("规划", 12, { wrap: true }),
  planColumn("名词", 30, { wrap: true }),
  planColumn("解释", 110, { wrap: true }),
];

/** 名词解释: the terms that the plans explain. Their numbers are background, never targets. */
export function glossarySheet(plans: readonly Plan[]): SheetModel {
  return {
    name: GLOSSARY_SHEET,
    title: `${regionOf(plans)}教育规划名词解释`,
    subtitle: `依据：${sourcesOf(plans.filter(({ glossary = [] }) => glossary.length > 0))}；解释中的数字多为全国背景，不是本地目标`,
    table: {
      name: GLOSSARY_TABLE,
      columns: COLUMNS,
      rows: atLeastOneRow(COLUMNS, plans.flatMap(({ label, glossary = [] }) => glossary.map(({ term, definition }) => [label, term, oneLine(definition)]))),
      rowFormats: {},
      key: ["规划", "名词"],
    },
    lines: [],
    lineWidths: [],
    rules: [],
    frozenColumns: 2,
  };
}
