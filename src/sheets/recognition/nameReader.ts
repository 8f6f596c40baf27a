import { resolve, type Indicator, type Region, type Resolution } from "../../plan";
import { lineKind, readHeaderText, withoutReached, withoutRegion, type HeaderText, type LineKind } from "./headerText";
import { remark, type Remark } from "./recognition";

/** What the headers over one line of figures say together. */
export interface StackReading {
  /** Header as printed, the lines of it joined. */
  readonly header: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly isPreviousYear: boolean;
  readonly isNoFigure: boolean;
  /** Label of a region among the headers; null where none is. */
  readonly region: string | null;
  readonly found:
    | { readonly kind: "indicator"; readonly indicator: Indicator; readonly stage: string | null; readonly remarks: readonly Remark[] }
    | { readonly kind: "none"; readonly why: Remark }
    /** No words for a name: years, units, 实际值. */
    | { readonly kind: "nameless" };
}

/** Reads names of indicators off headers, by the product's own resolution of names. */
export interface NameReader {
  readonly region: Region;
  header(text: string): HeaderText;
  /** What a label stands for; `isRegionLabel` where its column is headed 地区. */
  line(label: string, isRegionLabel: boolean): LineKind;
  resolve(name: string): Resolution;
  /** True where the text alone names an indicator. */
  isIndicator(text: string): boolean;
  /** `texts` from the top down, each once. */
  stack(texts: readonly string[]): StackReading;
  /** The indicator in a title: 柳州市2024年各县区学前教育毛入园率统计表; null where it names none. */
  title(text: string): { readonly indicator: Indicator; readonly stage: string | null } | null;
}

/** Longer texts are sentences, and nobody's header. */
const LONGEST_HEADER = 60;
/** Nearest names are looked for among all indicators: a sheet of ten thousand words must not ask for each. */
const MOST_NAMES = 3000;

/** Groups over headers that say which part of schooling they are about and change nothing. */
const HARMLESS_GROUP = /^(?:教育|学前|基础|学前教育|幼儿园|幼儿教育|义务教育|小学|初中|高中|普通高中|高中阶段|高中教育|高中阶段教育|普通高中教育|职业教育|中等职业教育|特殊教育|高等教育|教师队伍|教师|教育数字化|教育信息化|教育经费|综合|主要|重点|核心|普及|质量|公平|保障|发展|普及水平|入园入学|全市|各级各类教育|合计)?(?:指标|情况|发展|发展指标|主要指标|监测指标|教育|类|水平|发展水平|完成情况|普及情况|监测|实际值|实际完成情况)?$/;

const TITLE_ENDS = /(?:统计汇总表|情况汇总表|情况统计表|情况一览表|完成情况表|统计表|汇总表|监测表|一览表|情况表|对比表|调度表|情况|统计|监测|汇总|表|数据)+$/;
const TITLE_STARTS = /^(?:全市及|全市和|市及)?(?:各县区|各县\(?市?、?区\)?|各县\(区\)|各县|县区|分县区|分县|分区域|各地区|历年|近年|近[三五]年)+/;
const TITLE_PARTS = /(?:分县区|分县\(?市?、?区\)?|按县区|各县区|分年度|分年)/g;

export function nameReader(indicators: readonly Indicator[], region: Region): NameReader {
  const headers = new Map<string, HeaderText>();
  const names = new Map<string, Resolution>();

  const header = (text: string): HeaderText => {
    const known = headers.get(text) ?? readHeaderText(text);
    headers.set(text, known);
    return known;
  };
  const lines = new Map<string, LineKind>();
  const line = (label: string, isRegionLabel: boolean): LineKind => {
    const key = `${isRegionLabel} ${label}`;
    const known = lines.get(key) ?? lineKind(label, region, isRegionLabel);
    lines.set(key, known);
    return known;
  };
  const lookUpName = (name: string): Resolution => {
    const known = names.get(name);
    if (known !== undefined) return known;
    if (name.length > LONGEST_HEADER || names.size >= MOST_NAMES) return { ok: false, problem: "unknown", nearest: [] };
    const found = resolve(name, indicators);
    names.set(name, found);
    return found;
  };
  /** The name as it stands, without the region in front, without 完成值 behind; the first that is known decides. */
  const resolveName = (name: string): Resolution => {
    const whole = lookUpName(name);
    if (whole.ok || whole.problem === "ambiguous") return whole;
    const reached = withoutReached(name);
    const forms = [withoutRegion(name, region), ...(reached === null ? [] : [reached, withoutRegion(reached, region)])];
    return forms.filter((form) => form !== name).map(lookUpName).find((found) => found.ok || found.problem === "ambiguous") ?? whole;
  };

  return {
    region,
    header,
    line,
    resolve: resolveName,
    isIndicator(text) {
      const { name, isNoFigure } = header(text);
      return name !== "" && !isNoFigure && resolveName(name).ok;
    },
    stack: (texts) => readStack(texts, { header, resolve: resolveName, region }),
    title(text) {
      const flat = header(text).name.normalize("NFKC");
      const short = withoutRegion(flat, region).replace(TITLE_STARTS, "").replace(TITLE_PARTS, "").replace(TITLE_ENDS, "");
      const found = short === "" ? null : resolveName(short);
      return found?.ok === true ? { indicator: found.indicator, stage: found.stage } : null;
    },
  };
}

type Parts = Pick<NameReader, "header" | "resolve" | "region">;

function readStack(texts: readonly string[], { header, resolve: resolveName, region }: Parts): StackReading {
  const parts = texts.map((text) => ({ text, ...header(text) }));
  const regionPart = parts.find(({ name }) => name !== "" && ["own", "member", "other"].includes(lineKind(name, region, false)) && !resolveName(name).ok);
  const named = parts.filter((part) => part.name !== "" && part !== regionPart);
  const last = <Value>(pick: (part: (typeof parts)[number]) => Value | null): Value | null =>
    parts.reduce<Value | null>((found, part) => pick(part) ?? found, null);
  return {
    header: texts.join(" "),
    unit: last(({ unit }) => unit),
    year: last(({ year }) => year),
    isPreviousYear: parts.some(({ isPreviousYear }) => isPreviousYear),
    isNoFigure: parts.some(({ isNoFigure, name }) => isNoFigure && !resolveName(name).ok),
    region: regionPart?.name ?? null,
    found: nameOf(named.map(({ name }) => name), resolveName),
  };
}

/**
 * The indicator of the names over one line, from the top down. A name and the one above it are first read together
 * (生师比 over 小学, 学前教育 over 毛入园率), then the lowest alone. A name above that is no stage of schooling may change
 * what is counted, so it is asked for; words below a known name change it as well, and then nothing is bound.
 */
function nameOf(names: readonly string[], resolveName: (name: string) => Resolution): StackReading["found"] {
  const lowest = names[names.length - 1];
  if (lowest === undefined) return { kind: "nameless" };
  const groups = names.slice(0, -1).reverse();
  for (const group of groups) {
    for (const name of [`${group}（${lowest}）`, `${group}${lowest}`, `${lowest}${group}`]) {
      const found = resolveName(name);
      if (found.ok) {
        const others = groups.filter((other) => other !== group && !HARMLESS_GROUP.test(other));
        return {
          kind: "indicator", indicator: found.indicator, stage: found.stage,
          remarks: [remark("likely.combined", { header: `${group} ${lowest}` }), ...others.map((other) => remark("ask.group", { group: other }))],
        };
      }
    }
  }
  const alone = resolveName(lowest);
  if (alone.ok) {
    const doubtful = groups.filter((group) => !HARMLESS_GROUP.test(group) && !isSame(resolveName(group), alone.indicator));
    return {
      kind: "indicator", indicator: alone.indicator, stage: alone.stage,
      remarks: doubtful.map((group) => remark("ask.group", { group })),
    };
  }
  if (groups.some((group) => resolveName(group).ok)) return { kind: "none", why: remark("unbound.part", { part: lowest }) };
  if (alone.problem === "ambiguous") return { kind: "none", why: remark("unbound.ambiguous", { names: alone.names.join("、") }) };
  const why = alone.nearest.length === 0 ? remark("unbound.unknown") : remark("unbound.nearest", { names: alone.nearest.join("、") });
  return { kind: "none", why };
}

const isSame = (found: Resolution, indicator: Indicator): boolean => found.ok && found.indicator === indicator;
