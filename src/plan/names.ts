import { STAGES } from "./figure";
import type { Indicator } from "./indicator";
import { similarity } from "./similarity";
import { unitClass } from "./unit";

/** Which indicator a name means. */
export type Resolution =
  /** `stage` is that of a bracket at the end of the name: 初中强校实验校（通过验收）; null without one. */
  | { readonly ok: true; readonly indicator: Indicator; readonly stage: string | null }
  /** Two or more indicators are equally near: all their canonical names. */
  | { readonly ok: false; readonly problem: "ambiguous"; readonly names: readonly string[] }
  /** None: up to three canonical names, nearest first; empty where nothing is alike. */
  | { readonly ok: false; readonly problem: "unknown"; readonly nearest: readonly string[] };

/** Endings of a rate's name that say no more than that it is a rate; longer ones first. */
const RATE_ENDINGS: readonly string[] = ["比率", "比例", "占比", "率"];

/** Stems that only a rate can have, so that the ending may be left off: 教育城域网覆盖. */
const RATE_STEMS: readonly string[] = ["覆盖", "巩固", "入学", "入园", "参与", "开通", "优良"];

/** Words for the stage of schooling that change nothing, and the form that stands for all of them. */
const STAGE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/学前教育三年|学前三年|学前教育/g, "学前"],
  [/高中阶段教育|高中教育阶段/g, "高中阶段"],
  [/九年制?义务教育/g, "义务教育"],
  [/公办幼儿园/g, "公办园"],
  [/^全市/, ""],
];

const NEAREST_COUNT = 3;
const LEAST_SIMILARITY = 0.25;

/**
 * A name without what never tells two names apart: character width, blanks, quotation marks (“”"'《》「」『』), the kind
 * of dash. Brackets stay: 生师比（小学） is not 生师比（初中）.
 */
export function normalizeName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\u200b\u200c\u200d\u2060\ufeff]/g, "")
    .replace(/["'“”‘’„‟＂＇《》〈〉「」『』]/g, "")
    .replace(/[—–―‐‑－−-]+/g, "-")
    .replace(/〔/g, "(")
    .replace(/〕/g, ")")
    .toLowerCase();
}

/**
 * Finds the indicator that a name means, in this order; the first step that finds one or more decides, and more than
 * one is refused:
 *  1. the normalized name or alias itself;
 *  2. the same without a stage of completion in brackets at the end, which is answered beside it;
 *  3. the same with words for the stage of schooling unified (学前三年 is 学前教育);
 *  4. the same with a rate's ending exchanged (比例 for 占比), or left off where only a rate can be meant (…覆盖), and
 *     only among indicators that are rates: 县级以上示范园 is never 县级以上示范园占比;
 *  5. a name of which two or more indicators are special cases in brackets (生师比) is ambiguous.
 * 自治区, 市级 and 县级 are part of a name and never dropped.
 */
export function resolve(name: string, indicators: readonly Indicator[]): Resolution {
  const index = indexOf(indicators);
  const full = normalizeName(name);
  if (full === "") return { ok: false, problem: "unknown", nearest: [] };
  const { base, stage } = splitStage(full);
  const found = firstFound([
    index.byName.get(full), index.byName.get(base), index.byUnified.get(unify(base)), index.byRate.get(rateStem(unify(base)) ?? ""),
  ]);
  if (found !== null) {
    const [only] = found;
    if (found.length === 1 && only !== undefined) return { ok: true, indicator: only, stage };
    return { ok: false, problem: "ambiguous", names: found.map((indicator) => indicator.name) };
  }
  const special = index.byGeneral.get(unify(base)) ?? [];
  if (special.length > 1) return { ok: false, problem: "ambiguous", names: special.map((indicator) => indicator.name) };
  return { ok: false, problem: "unknown", nearest: nearestNames(unify(base), indicators) };
}

interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly Indicator[]>;
  readonly byUnified: ReadonlyMap<string, readonly Indicator[]>;
  readonly byRate: ReadonlyMap<string, readonly Indicator[]>;
  readonly byGeneral: ReadonlyMap<string, readonly Indicator[]>;
}

// A column of a thousand lookups asks with one and the same list.
const indexes = new WeakMap<readonly Indicator[], NameIndex>();

function indexOf(indicators: readonly Indicator[]): NameIndex {
  const known = indexes.get(indicators);
  if (known !== undefined) return known;
  const keyed = (keyOf: (name: string, indicator: Indicator) => string | null): Map<string, Indicator[]> => {
    const map = new Map<string, Indicator[]>();
    for (const indicator of indicators) {
      for (const name of [indicator.name, ...indicator.aliases]) {
        const key = keyOf(normalizeName(name), indicator);
        if (key === null) continue;
        const sharing = map.get(key) ?? [];
        if (!sharing.includes(indicator)) map.set(key, [...sharing, indicator]);
      }
    }
    return map;
  };
  const index: NameIndex = {
    byName: keyed((name) => name),
    byUnified: keyed((name) => unify(name)),
    byRate: keyed((name, indicator) => (unitClass(indicator.unit) === "rate" ? rateStem(unify(name)) : null)),
    byGeneral: keyed((name) => generalName(unify(name))),
  };
  indexes.set(indicators, index);
  return index;
}

function firstFound(steps: readonly (readonly Indicator[] | undefined)[]): readonly Indicator[] | null {
  return steps.find((step) => step !== undefined && step.length > 0) ?? null;
}

function splitStage(name: string): { readonly base: string; readonly stage: string | null } {
  const stage = STAGES.find((candidate) => name.endsWith(`(${candidate})`));
  return stage === undefined ? { base: name, stage: null } : { base: name.slice(0, -(stage.length + 2)), stage };
}

function unify(name: string): string {
  return STAGE_WORDS.reduce((rest, [words, form]) => rest.replace(words, form), name);
}

/** The name of a rate without its ending; null where the name need not be a rate's. */
function rateStem(name: string): string | null {
  const ending = RATE_ENDINGS.find((candidate) => name.endsWith(candidate) && name.length > candidate.length);
  if (ending !== undefined) return name.slice(0, -ending.length);
  return RATE_STEMS.some((stem) => name.endsWith(stem)) ? name : null;
}

function generalName(name: string): string | null {
  const bracket = /^(.+)\([^()]*\)$/.exec(name);
  return bracket?.[1] ?? null;
}

function nearestNames(name: string, indicators: readonly Indicator[]): string[] {
  return indicators
    .map((indicator) => ({
      name: indicator.name,
      likeness: Math.max(...[indicator.name, ...indicator.aliases].map((form) => similarity(name, unify(normalizeName(form))))),
    }))
    .filter(({ likeness }) => likeness >= LEAST_SIMILARITY)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, NEAREST_COUNT)
    .map((candidate) => candidate.name);
}
