import { type Area, addressOf, columnName, lastColumn, lastRow, type PresetCriterion, presetCriteria, type RuleCondition } from "../engine/terms";

type TopBottom = Extract<RuleCondition, { type: "TopBottom" }>;

const firstOf = ({ row, column }: Area): string => `${columnName(column)}${row + 1}`;
const fixed = (area: Area): string => {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  return addressOf(area).includes(":") ? `${first}:${corner(lastRow(area), lastColumn(area))}` : first;
};
const allOf = (areas: readonly Area[]): string => areas.map(fixed).join(",");

/** The formulas that Excel itself gives its rules on dates, for the cell "@". */
const formulas: Partial<Record<PresetCriterion, string>> = {
  Blanks: "LEN(TRIM(@))=0", NonBlanks: "LEN(TRIM(@))>0", Errors: "ISERROR(@)", NonErrors: "NOT(ISERROR(@))",
  Today: "FLOOR(@,1)=TODAY()", Yesterday: "FLOOR(@,1)=TODAY()-1", Tomorrow: "FLOOR(@,1)=TODAY()+1",
  LastSevenDays: "AND(TODAY()-FLOOR(@,1)<=6,FLOOR(@,1)<=TODAY())",
  LastWeek: "AND(TODAY()-ROUNDDOWN(@,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(@,0)<(WEEKDAY(TODAY())+7))",
  ThisWeek: "AND(TODAY()-ROUNDDOWN(@,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(@,0)-TODAY()<=7-WEEKDAY(TODAY()))",
  NextWeek: "AND(ROUNDDOWN(@,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(@,0)-TODAY()<(15-WEEKDAY(TODAY())))",
  LastMonth: "AND(MONTH(@)=MONTH(EDATE(TODAY(),0-1)),YEAR(@)=YEAR(EDATE(TODAY(),0-1)))",
  ThisMonth: "AND(MONTH(@)=MONTH(TODAY()),YEAR(@)=YEAR(TODAY()))",
  NextMonth: "AND(MONTH(@)=MONTH(EDATE(TODAY(),0+1)),YEAR(@)=YEAR(EDATE(TODAY(),0+1)))",
  AboveAverage: "AND(ISNUMBER(@),@>AVERAGE(#))", BelowAverage: "AND(ISNUMBER(@),@<AVERAGE(#))",
  EqualOrAboveAverage: "AND(ISNUMBER(@),@>=AVERAGE(#))", EqualOrBelowAverage: "AND(ISNUMBER(@),@<=AVERAGE(#))",
  OneStdDevAboveAverage: "AND(ISNUMBER(@),@>AVERAGE(#)+1*STDEV(#))", OneStdDevBelowAverage: "AND(ISNUMBER(@),@<AVERAGE(#)-1*STDEV(#))",
  TwoStdDevAboveAverage: "AND(ISNUMBER(@),@>AVERAGE(#)+2*STDEV(#))", TwoStdDevBelowAverage: "AND(ISNUMBER(@),@<AVERAGE(#)-2*STDEV(#))",
  ThreeStdDevAboveAverage: "AND(ISNUMBER(@),@>AVERAGE(#)+3*STDEV(#))", ThreeStdDevBelowAverage: "AND(ISNUMBER(@),@<AVERAGE(#)-3*STDEV(#))",
};

/** What a condition known by name says of the first cell, without "="; undefined for the two that a file knows by name. */
export const presetFormula = (criterion: PresetCriterion, areas: readonly Area[]): string | undefined =>
  formulas[criterion]?.replace(/@/g, firstOf(areas[0]!)).replace(/#/g, allOf(areas));

/** The library writes neither rank nor side of such a rule: its formula says both. */
export function topBottomFormula({ kind, rank }: TopBottom, areas: readonly Area[]): string {
  const cell = firstOf(areas[0]!);
  const all = allOf(areas);
  const place = kind.endsWith("Percent") ? `MAX(1,INT(COUNT(${all})*${rank}/100))` : `MIN(${rank},COUNT(${all}))`;
  return `AND(ISNUMBER(${cell}),${cell}${kind.startsWith("Top") ? ">=LARGE" : "<=SMALL"}((${all}),${place}))`;
}

/** The condition whose formula this is, letter by letter; undefined for any other formula. */
export function namedCondition(formula: string, areas: readonly Area[]): RuleCondition | undefined {
  const criterion = presetCriteria.find((candidate) => presetFormula(candidate, areas) === formula);
  if (criterion) return { type: "PresetCriteria", criterion };
  const parts = /(LARGE|SMALL)\(.*?(?:MIN\((\d+),|\*(\d+)\/100\))/.exec(formula);
  if (!parts) return undefined;
  const kind = `${parts[1] === "LARGE" ? "Top" : "Bottom"}${parts[2] === undefined ? "Percent" : "Items"}` as const;
  const condition: RuleCondition = { type: "TopBottom", kind, rank: Number(parts[2] ?? parts[3]) };
  return topBottomFormula(condition, areas) === formula ? condition : undefined;
}
