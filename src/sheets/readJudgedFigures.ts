import { BOUNDS, describeFigure, describeGap, shareMissed, STRENGTH_LABELS, unitClass, VERDICTS, type JudgedFigure, type Strength } from "../plan";
import type { ExistingTable } from "./refresh";

/** A table as it stands, with the texts that its cells show. */
export interface ShownTable extends ExistingTable {
  readonly text: readonly (readonly string[])[];
}

/** Headers of 监测数据 without which its judged figures cannot be told. */
export const NEEDED_OF_JUDGED: readonly string[] = [
  "指标", "地区", "年度", "实际值", "单位", "口径", "编码", "目标", "差距", "结论", "单位类", "界", "读数", "达标线", "原差", "目标数", "目标强度", "目标单位",
];

/** The rows of 监测数据 that have a verdict, in its order; a row without one is being typed. */
export function readJudgedFigures(figures: ShownTable): JudgedFigure[] {
  return withOwnKeys(figures.rows.map((_, row) => judgedFigure(figures, row)).filter((figure) => figure !== null));
}

/** The same figure may stand in several rows; its place among them then tells them apart, whatever rows come between. */
function withOwnKeys(figures: readonly JudgedFigure[]): JudgedFigure[] {
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    const count = (seen.get(figure.key) ?? 0) + 1;
    seen.set(figure.key, count);
    return count === 1 ? figure : { ...figure, key: `${figure.key}|${count}` };
  });
}

function judgedFigure(figures: ShownTable, row: number): JudgedFigure | null {
  const index = (header: string): number => figures.headers.indexOf(header);
  const value = (header: string) => figures.rows[row]?.[index(header)] ?? null;
  const text = (header: string): string => figures.text[row]?.[index(header)] ?? "";
  const number = (header: string): number | null => (typeof value(header) === "number" ? (value(header) as number) : null);
  const verdict = VERDICTS.find((word) => word === value("结论"));
  if (verdict === undefined) return null;
  const gap = number("差距");
  return {
    key: [text("指标"), text("地区"), text("年度"), text("编码")].join("|"),
    name: text("指标"),
    region: text("地区"),
    year: number("年度") ?? 0,
    target: text("目标"),
    actual: rateText(number("读数"), text("界"), text("目标单位"), number("目标数")) ?? actualText(text("实际值"), text("单位"), text("口径")),
    unit: text("单位"),
    verdict,
    gap,
    gapText: describeGap(gap, text("目标单位")),
    shareMissed: shareMissed(number("原差"), number("目标数"), number("达标线")),
    strength: strengthOf(text("目标强度")),
    row,
  };
}

/** A rate as it was read, never rounded across its target: the cell itself may show 98.5% as 99%. Null for no rate. */
function rateText(read: number | null, boundWord: string, unit: string, threshold: number | null): string | null {
  const bound = BOUNDS.find((word) => word === boundWord);
  return read === null || bound === undefined || unitClass(unit) !== "rate" ? null : describeFigure(read, unit, bound, threshold);
}

/** 52% with the bound 以上 reads 52%以上; 265 with the unit 所 reads 265 所. */
function actualText(shown: string, unit: string, bound: string): string {
  const counted = unit === "" || /[%‰]$|\D$/.test(shown) ? shown : `${shown} ${unit}`;
  return bound === "超过" || bound === "不足" || bound === "约" ? `${bound}${counted}`
    : bound === "以上" || bound === "以下" ? `${counted}${bound}` : counted;
}

function strengthOf(label: string): Strength | null {
  const found = Object.entries(STRENGTH_LABELS).find(([, text]) => text === label);
  return found === undefined ? null : (found[0] as Strength);
}
