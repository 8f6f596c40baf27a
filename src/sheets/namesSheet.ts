import { normalizeName, resolve, type Indicator, type Plan } from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { hiddenColumn, planColumn } from "./column";
import { regionOf } from "./headings";
import { FORM_HEADERS } from "./nameFormulas";
import type { Column, SheetModel } from "./sheetModel";
import { NAMES_SHEET, NAMES_TABLE } from "./tableNames";

const COLUMNS: readonly Column[] = [
  planColumn("名称", 40, { wrap: true }),
  planColumn("单位", 10, { align: "center" }),
  planColumn("学段", 13),
  planColumn("别名", 80, { wrap: true }),
  ...FORM_HEADERS.map(hiddenColumn),
  // For an indicator whose targets bear names of their own: those names.
  hiddenColumn("分列"),
];

/**
 * 指标名称: the names that the targets bear, each once in the order of the plans, then the other indicators; each with
 * the other names under which it is known. A name that could mean two of them stands with none.
 */
export function namesSheet(plans: readonly Plan[], indicators: readonly Indicator[]): SheetModel {
  return {
    name: NAMES_SHEET,
    title: `${regionOf(plans)}教育指标名称`,
    subtitle: "“监测数据”的“指标”一列填写名称或任何一个别名，都按名称认定；在此增改不影响认定",
    table: {
      name: NAMES_TABLE,
      columns: COLUMNS,
      rows: atLeastOneRow(COLUMNS, indicatorNames(plans, indicators).map(({ name, indicator, forms, separate }) => [
        name,
        indicator === null || indicator.unit === "" ? null : indicator.unit,
        indicator?.stage ?? null,
        forms.filter((form) => form !== name).join("；") || null,
        ...FORM_HEADERS.map((_, index) => (forms[index] === undefined ? null : normalizeName(forms[index]))),
        separate.join("、") || null,
      ])),
      rowFormats: {},
      key: ["名称"],
    },
    lines: [],
    lineWidths: [],
    rules: [],
    frozenColumns: 1,
  };
}

/** A name and every form under which it is known. */
export interface IndicatorName {
  readonly name: string;
  /** Null for a target's name that is no reviewed indicator's. */
  readonly indicator: Indicator | null;
  /** The name itself first; empty where it could mean two indicators. */
  readonly forms: readonly string[];
  /** Names of the targets among which a row of this name has to choose. */
  readonly separate: readonly string[];
}

/** The rows of 指标名称; each form is that of one row only, and the one that `resolve` finds by it. */
export function indicatorNames(plans: readonly Plan[], indicators: readonly Indicator[]): IndicatorName[] {
  const targetNames = [...new Set(plans.flatMap(({ targets }) => targets.map(({ name }) => name)))];
  const namesOf = new Map<Indicator | null, string[]>();
  for (const name of targetNames) {
    const found = indicatorOf(name, indicators);
    namesOf.set(found, [...(namesOf.get(found) ?? []), name]);
  }
  const others = indicators.filter(({ name }) => !targetNames.includes(name) && !isOnlyName(name, indicators, namesOf));
  const taken = new Set<string>();
  return [...targetNames, ...others.map(({ name }) => name)].map((name) => {
    const indicator = indicatorOf(name, indicators);
    const ofTargets = namesOf.get(indicator) ?? [];
    const forms = formsOf(name, indicator, ofTargets.length === 1, indicators).filter((form) => !taken.has(normalizeName(form)));
    for (const form of forms) taken.add(normalizeName(form));
    const isSeparate = indicator !== null && ofTargets.length > 1 && !ofTargets.includes(name);
    return { name, indicator, forms, separate: isSeparate ? ofTargets : [] };
  });
}

function indicatorOf(name: string, indicators: readonly Indicator[]): Indicator | null {
  const found = resolve(name, indicators);
  return found.ok ? found.indicator : null;
}

/** True where the indicator has targets of one name only: that name stands for the indicator's own as well. */
function isOnlyName(name: string, indicators: readonly Indicator[], namesOf: ReadonlyMap<Indicator | null, readonly string[]>): boolean {
  const indicator = indicatorOf(name, indicators);
  return indicator !== null && namesOf.get(indicator)?.length === 1;
}

/** A name with a stage in brackets (初中强校实验校（培育）) is known by every alias with that stage. */
function formsOf(name: string, indicator: Indicator | null, isOnly: boolean, indicators: readonly Indicator[]): string[] {
  const asked = resolve(name, indicators);
  if (indicator === null || !asked.ok) return [];
  const names = [indicator.name, ...indicator.aliases];
  const staged = asked.stage === null ? names : names.map((form) => `${form}（${asked.stage}）`);
  const candidates = [name, ...staged, ...(isOnly ? names : [])];
  const seen = new Set<string>();
  return candidates.filter((form) => {
    const key = normalizeName(form);
    const found = resolve(form, indicators);
    const isSame = found.ok && found.indicator === indicator && (found.stage === asked.stage || (isOnly && found.stage === null));
    if (seen.has(key) || !isSame) return false;
    seen.add(key);
    return true;
  });
}
