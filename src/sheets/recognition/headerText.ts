import { regionRelation, splitUnit, UNITS, type Region, type RegionRelation } from "../../plan";

/** What the text of a header, a label or a title says, before it is held against any indicator. */
export interface HeaderText {
  /** What is left for a name: without unit, year, numbering and words that say nothing; "" where nothing is left. */
  readonly name: string;
  /** As printed: "%", "所", "万人"; null where none stands there. */
  readonly unit: string | null;
  readonly year: number | null;
  /** True for 上年, 去年: the year before that of the sheet. */
  readonly isPreviousYear: boolean;
  /** True where it is no figure that was reached: 目标值, 差距, 排名. */
  readonly isNoFigure: boolean;
}

/** Words that say no more than that a number is what was reached. */
const NEUTRAL = [
  "实际完成情况", "实际完成值", "完成情况", "实际情况", "实际完成", "实际值", "实际数", "完成值", "完成数", "现状值", "指标值",
  "达到值", "监测值", "统计值", "数值", "实际", "完成", "现状", "数据", "监测数据", "指标", "指标名称", "名称",
];

/** Words of numbers that are something else than what was reached. */
const NO_FIGURE_WORDS = [
  "目标", "计划", "任务数", "要求", "标准值", "差距", "差值", "增长", "增幅", "增减", "增加值", "同比", "环比", "提高", "变化", "排名", "排位", "位次", "得分",
  "分值", "权重", "序时", "完成率", "进度", "预计", "预期", "结论", "是否达标", "达标情况", "备注", "说明", "责任", "牵头", "部门", "单位名称", "来源", "出处", "联系",
];

const PREVIOUS_YEAR = /^(上年度?|去年|上一?年度?)(同期|末)?/;
const PERIOD = /(?:19|20)\d{2}\s*年?\s*[-—–―~～至到－]+\s*(?:(?:19|20)?\d{2})\s*年?/g;
const YEAR = /((?:19|20)\d{2})\s*(?:学年度?|年度?末?底?|(?![\d.]))/;
const NUMBERING = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}[)）、.．](?!\d)|[①-⑳])/;
const BRACKET_END = /[（(【[]([^（()）【】[\]]*)[)）】\]]$/;
const UNIT_LABEL = /^(?:计量)?单位[:：]/;

/** A unit that a header may state, in half-width: % ‰ 所 万人 :1; null for any other text. */
export function unitOf(text: string): string | null {
  const clean = text.replace(/\s/g, "").replace(UNIT_LABEL, "").replace(/[％﹪]/g, "%").replace(/[∶：]/g, ":");
  if (clean === "百分比" || clean === "百分数") return "%";
  if (clean === "千分比") return "‰";
  if (clean === "X:1" || clean === "x:1" || clean === "N:1" || clean === ":1") return ":1";
  const { base } = splitUnit(clean);
  return UNITS.includes(base) ? clean : null;
}

/** Reads a header's text: unit in brackets or behind a stroke, year, numbering, and words that say nothing are taken away. */
export function readHeaderText(text: string): HeaderText {
  const flat = text.replace(/\s/g, "").replace(NUMBERING, "").normalize("NFKC");
  const whole = unitOf(flat);
  if (whole !== null && (UNIT_LABEL.test(flat) || whole === flat)) {
    return { name: "", unit: whole, year: null, isPreviousYear: false, isNoFigure: false };
  }
  const { rest: withoutUnit, unit } = takeUnit(flat);
  const { rest: withoutYear, year } = takeYear(withoutUnit);
  const previous = PREVIOUS_YEAR.exec(withoutYear)?.[0] ?? "";
  const again = takeUnit(withoutYear.slice(previous.length));
  const name = withoutNeutral(again.rest.replace(/[（(][)）]/g, "").replace(/^[:：、，,]+|[:：、，,]+$/g, ""));
  return {
    name,
    unit: unit ?? again.unit,
    year,
    isPreviousYear: previous !== "",
    isNoFigure: NO_FIGURE_WORDS.some((word) => name.startsWith(word) || name.endsWith(word)),
  };
}

function takeUnit(text: string): { readonly rest: string; readonly unit: string | null } {
  const bracket = BRACKET_END.exec(text);
  if (bracket !== null) {
    const unit = unitOf(bracket[1] ?? "");
    if (unit !== null) return { rest: text.slice(0, bracket.index), unit };
  }
  const sign = /(?:[/／,，、_]?)([%％‰])$/.exec(text) ?? /[/／_]([^/／_]{1,3})$/.exec(text);
  const unit = sign === null ? null : unitOf(sign[1] ?? "");
  return sign === null || unit === null ? { rest: text, unit: null } : { rest: text.slice(0, sign.index), unit };
}

/** The one year of a text; a period (2023—2025年) is none, and of two years neither is taken. */
export function takeYear(text: string): { readonly rest: string; readonly year: number | null } {
  const single = text.normalize("NFKC").replace(PERIOD, "");
  const found = YEAR.exec(single);
  if (found === null) return { rest: single, year: null };
  const rest = single.slice(0, found.index) + single.slice(found.index + found[0].length);
  const other = YEAR.exec(rest);
  return other !== null && other[1] !== found[1] ? { rest: single, year: null } : { rest, year: Number(found[1]) };
}

function withoutNeutral(name: string): string {
  if (NEUTRAL.includes(name)) return "";
  const bracketed = BRACKET_END.exec(name);
  if (bracketed !== null && NEUTRAL.includes(bracketed[1] ?? "")) return name.slice(0, bracketed.index);
  return name;
}

/** The name without a word at its end that says only that it was reached: 毛入园率完成值; null where it has none. */
export function withoutReached(name: string): string | null {
  const word = NEUTRAL.find((candidate) => candidate.length > 1 && name.endsWith(candidate) && name.length > candidate.length);
  return word === undefined ? null : name.slice(0, -word.length);
}

/** The year that a cell holds as its whole content: 2024, "2024年", "2024学年"; null for any other. */
export function yearOf(value: unknown): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 2000 && value <= 2060 ? value : null;
  if (typeof value !== "string") return null;
  const flat = value.normalize("NFKC").replace(/\s/g, "");
  const found = /^((?:19|20)\d{2})(?:年|年度|年末|年底|学年)?$/.exec(flat);
  return found === null ? null : Number(found[1]);
}

/** The name without the region's own name in front: 柳州市毛入园率. */
export function withoutRegion(name: string, region: Region): string {
  const own = [region.name, ...region.aliases].filter((word) => word !== "" && name.startsWith(word) && name.length > word.length);
  return own.sort((one, other) => other.length - one.length)[0] === undefined ? name : name.slice(own[0]!.length);
}

const PARTIAL = /小计|[^全]区合计|县合计|园合计|校合计|分计/;
/** Parts of a region that are no region of their own: 城区, 五县, 东部片区. */
const PARTS_OF_REGION = /^(?:城区|主?城区|市区|市辖区|农村|农村地区|城镇|城镇地区|乡村|山区|县域|县城|.*片区?|[一二三四五六七八九十两\d]+个?(?:城区|县区|县|区))$/;
const TOTALS = ["合计", "总计", "共计", "全市", "全市合计", "全市总计", "全市平均", "全市水平", "市合计", "汇总"];
const NOTE = /^(?:注|备注|说明|填表|填报|审核|制表|数据来源|来源|单位负责|联系|统计口径|日期)/;
const REGION_ENDS = /(?:市|县|区|州|盟|旗|省)$/;
const OTHER_REGIONS = ["全国", "全区", "全省", "广西", "自治区", "全区平均", "全国平均", "自治区平均"];

/** What a label in front of a line of figures stands for. */
export type LineKind =
  /** The plan's own region: 柳州市, 全市, 合计. */
  | "own"
  /** A county or district of it. */
  | "member"
  /** Another region: a benchmark. */
  | "other"
  /** A part of the region's total, an average, a note: never bound. */
  | "subtotal" | "average" | "note"
  /** A label that names no region. */
  | "unknown";

/** Reads a label; `isRegionLabel` where its column is headed 地区 or 县区, so that every name in it is a region's. */
export function lineKind(label: string, region: Region, isRegionLabel: boolean): LineKind {
  const flat = label.normalize("NFKC").replace(/\s/g, "");
  if (NOTE.test(flat)) return "note";
  const named = withoutRegion(flat, region);
  if (TOTALS.includes(flat) || TOTALS.includes(named)) return "own";
  if (isRegionHeader(flat)) return "unknown";
  if (PARTIAL.test(flat) || PARTS_OF_REGION.test(named)) return "subtotal";
  if (OTHER_REGIONS.includes(flat)) return "other";
  if (/平均/.test(flat)) return "average";
  if (/合计|总计/.test(flat)) return "subtotal";
  const relation: RegionRelation = flat === "" ? "other" : regionRelation(region, flat);
  if (relation !== "other") return relation;
  return flat !== "" && (isRegionLabel || (REGION_ENDS.test(flat) && flat.length <= 12)) ? "other" : "unknown";
}

/** True for the header of a column of regions. */
export function isRegionHeader(text: string): boolean {
  return /^(?:地区|县区|区县|县域|县市区|县\(市、?区\)|县\(区\)|各县区|行政区划?|区域|县区名称|地区名称|城市|设区市)$/.test(text.normalize("NFKC").replace(/\s/g, ""));
}
