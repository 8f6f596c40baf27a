import { COMPARATOR_LABELS, oneLine, resolve, STRENGTH_LABELS, type Comparator, type Indicator, type Plan, type Plans, type Region, type Strength, type Target } from "../plan";
import { KIND_LABELS, SCOPE_LABELS } from "./labels";
import type { ExistingTable } from "./refresh";
import { ownIndicator, ownPlan } from "./ownPlan";
import { departmentsOf, readRows, type RowReader, type TableProblem } from "./readRows";
import { TARGET_HEADERS } from "./targetsSheet";
import { TARGETS_SHEET } from "./tableNames";

/** What 指标目标 says: plans with their targets, and what of it could not be read. */
export interface ReadTargets {
  /** Plans in the order in which they first appear; their tasks and milestones are the reviewed ones. */
  readonly plans: readonly Plan[];
  /** The reviewed indicators, and those that only the sheet names. */
  readonly indicators: readonly Indicator[];
  readonly problems: readonly TableProblem[];
}

const NOT_READ: readonly string[] = ["责任人", "决定编码", "规划起", "规划止", "另见一", "另见二", "原要求", "原值"];

/** Headers without which a row of 指标目标 cannot be read as it is meant. */
export const NEEDED_OF_TARGETS: readonly string[] = TARGET_HEADERS.filter((header) => !NOT_READ.includes(header));

/**
 * 指标目标 as plans. Numbers, words and sentences are the sheet's; what it does not hold (document, place of the
 * sentence, members of the region) is that of the reviewed plan with the same 规划 and the target with the same 编码.
 * A row without a code is a target of its plan too; an unknown 指标 becomes an indicator of its own. A cell that is no
 * number never becomes one: the target then has none. Of two rows with one 编码 the first counts, as in the formulas
 * of the sheets. The table must have every header of NEEDED_OF_TARGETS.
 */
export function readTargets(table: ExistingTable, known: Plans): ReadTargets {
  const problems: TableProblem[] = [];
  const rows = readRows(TARGETS_SHEET, table, problems);
  const knownTargets = new Map(known.plans.flatMap((plan) => plan.targets.map((target) => [target.code, target] as const)));
  const own = new Map<string, Indicator>();
  const byLabel = new Map<string, Entry>();
  const codes = new Set<string>();

  for (const row of rows) {
    const code = row.text("编码");
    const reviewed = knownTargets.get(code) ?? null;
    if (code !== "" && codes.has(code)) {
      row.problem("编码", "twice", { value: code });
      continue;
    }
    codes.add(code);
    const name = row.text("指标");
    if (name === "") row.problem("指标", "missing");
    const comparator = row.label("比较", COMPARATOR_LABELS);
    const entry = entryOf(row, byLabel, known, rows);
    const indicator = indicatorOf(row, name, reviewed, known, own);
    if (comparator === null || entry === null || indicator === null) continue;
    entry.targets.push(targetOf(row, { code, name, comparator, indicator, reviewed, plan: entry.plan }));
  }
  return {
    plans: [...byLabel.values()].filter(({ targets }) => targets.length > 0).map(({ plan, targets }) => ({ ...plan, targets })),
    indicators: own.size === 0 ? known.indicators : [...known.indicators, ...own.values()],
    problems,
  };
}

interface Entry {
  readonly plan: Plan;
  readonly targets: Target[];
}

/** The plan of a row, begun with its first row; null where the row names none or one without any year. */
function entryOf(row: RowReader, byLabel: Map<string, Entry>, known: Plans, rows: readonly RowReader[]): Entry | null {
  const label = row.text("规划");
  if (label === "") {
    row.problem("规划", "missing");
    return null;
  }
  const begun = byLabel.get(label);
  if (begun !== undefined) return begun;
  const years = rows.filter((other) => other.text("规划") === label).flatMap((other) => [other.quietYear("起始年"), other.quietYear("年度")]);
  const plan = known.plans.find((reviewed) => reviewed.label === label)
    ?? ownPlan(label, regionOf(row), years.filter((year) => year !== null));
  if (plan === null) {
    row.problem("年度", "missing");
    return null;
  }
  const entry = { plan, targets: [] };
  byLabel.set(label, entry);
  return entry;
}

function regionOf(row: RowReader): Region {
  const [name = "", ...aliases] = bracketed(row.text("地区"));
  return { name, aliases, members: bracketed(row.text("下辖")) };
}

const bracketed = (text: string): string[] => text.split("|").filter((part) => part !== "");

function indicatorOf(
  row: RowReader, name: string, reviewed: Target | null, known: Plans, own: Map<string, Indicator>,
): Indicator | null {
  const same = reviewed?.name === name ? known.indicators.find(({ id }) => id === reviewed.indicatorId) : undefined;
  if (same !== undefined) return same;
  if (name === "") return null;
  const found = resolve(name, known.indicators);
  if (found.ok) return found.indicator;
  if (found.problem === "ambiguous") {
    row.problem("指标", "ambiguous", { value: name, names: found.names.join("、") });
    return null;
  }
  const indicator = ownIndicator(name, row.text("单位"), row.text("学段"));
  const before = own.get(indicator.id);
  if (before !== undefined) return before;
  own.set(indicator.id, indicator);
  return indicator;
}

interface Identity {
  readonly code: string;
  readonly name: string;
  readonly comparator: Comparator;
  readonly indicator: Indicator;
  readonly reviewed: Target | null;
  readonly plan: Plan;
}

function targetOf(row: RowReader, { code, name, comparator, indicator, reviewed, plan }: Identity): Target {
  const stated = row.year("年度");
  const year = stated ?? plan.endYear;
  return {
    code: code === "" ? `${plan.id}/${row.number}` : code,
    planId: plan.id,
    indicatorId: indicator.id,
    name,
    comparator,
    value: row.numeric("目标值"),
    upper: row.numeric("上限"),
    unit: row.text("单位"),
    year,
    startYear: row.year("起始年"),
    yearStated: reviewed?.year === year ? reviewed.yearStated : stated !== null,
    strength: row.text("强度") === "" ? "binding" : row.label<Strength>("强度", STRENGTH_LABELS) ?? "binding",
    kind: row.text("类别") === "" ? "goal" : row.label("类别", KIND_LABELS) ?? "goal",
    appliesTo: row.text("适用") === "" ? "region" : row.label("适用", SCOPE_LABELS) ?? "region",
    comparatorText: reviewed?.comparator === comparator ? reviewed.comparatorText : "",
    scope: row.text("范围"),
    measure: row.text("衡量口径"),
    stage: row.text("完成阶段") === "" ? null : row.text("完成阶段"),
    ...taskOf(row, reviewed),
    lead: departmentsOf(row.text("牵头部门")),
    source: sourceOf(row, reviewed, plan),
  };
}

/** 任务 prints the table's row, or the task of the body; a row of the table stands for both. */
function taskOf(row: RowReader, reviewed: Target | null): Pick<Target, "bodyTask" | "tableRow"> {
  const text = row.text("任务");
  const numberBehind = (word: string): number | null => {
    const found = new RegExp(`^${word}(\\d+)`).exec(text)?.[1];
    return found === undefined ? null : Number(found);
  };
  const tableRow = numberBehind("分工表");
  if (reviewed !== null && tableRow !== null && tableRow === reviewed.tableRow) return { bodyTask: reviewed.bodyTask, tableRow };
  return { bodyTask: numberBehind("重点任务"), tableRow };
}

/** The reviewed passage while the sheet shows it unchanged; else what the sheet says, without a place in a text. */
function sourceOf(row: RowReader, reviewed: Target | null, plan: Plan): Target["source"] {
  const quote = row.text("原文");
  const place = row.text("出处");
  const prefix = `${plan.document.shortTitle} `;
  const section = place.startsWith(prefix) ? place.slice(prefix.length) : place;
  if (reviewed !== null && quote === oneLine(reviewed.source.quote).trim() && section === reviewed.source.section.trim()) return reviewed.source;
  return { document: plan.document.id, section, quote, start: 0, end: quote.length, numberText: "", noun: "" };
}
