import { COMPARATOR_LABELS, COMPARATORS_WITH_NEAR, FIRST_DATE, LAST_DATE, NOT_REPORTED, SELF_REPORTED, splitUnit, unitClass, type Verdict } from "../../plan";
import { columnLetters } from "../address";
import { contains, firstOf, isOneOf, quoted, significant, substituted } from "../formula";
import type { Block } from "./recognition";
import { BOUND_WORDS, ruleForms } from "./ruleText";
import { ofTarget, type TargetPlaces } from "./targetPlaces";

/**
 * The rule of src/plan/judge.ts for one block as conditions on one cell, native and without helper columns: the target
 * is looked up by its code, numbers and texts are read as `readCell` reads them. Differences are compared to half of
 * the twelfth decimal of a rate and the ninth of a count. A row of 指标目标 that is gone, or whose 比较 or 单位 was
 * changed since, decides no word: then the figure is 待核实.
 */
export interface CellConditions {
  /** The line is one of the block's: its label says so. "" where nothing needs telling. */
  readonly isOurs: string;
  readonly isBlank: string;
  readonly met: string;
  readonly missed: string;
  /** Of a figure that misses: by little. */
  readonly near: string;
  /** A number, or a text with a digit: the figure is there and must be decided or verified. */
  readonly hasNumber: string;
  readonly selfReported: string;
}

interface Parts {
  /** The figure in the target's scale. */
  readonly value: string;
  /** Factors of 约 for the lower and the upper end; "" where the figure is exact. */
  readonly lower: string;
  readonly upper: string;
  /** Conditions of texts that bound the figure; null for a number. */
  readonly bounds: Readonly<Record<keyof typeof BOUND_WORDS, string>> | null;
  /** The figure can be read, and in one way only. */
  readonly isClear: string;
}

/** `cell` is the relative reference of the figure, `row` and `column` its place, 0-based. */
export function cellConditions(block: Block, places: TargetPlaces, { row, column }: { readonly row: number; readonly column: number }): CellConditions {
  const cell = `${columnLetters(column)}${row + 1}`;
  const words = new Words(block, places, cell);
  const known = words.isTargetKnown();
  const branch = (pick: (parts: Parts) => string): string => {
    const texts = words.texts().reduceRight((rest, [condition, parts]) => (condition === "" ? pick(parts) : `IF(${condition},${pick(parts)},${rest})`), "FALSE");
    return `IF(ISNUMBER(${cell}),${pick(words.number())},IF(ISTEXT(${cell}),${texts},FALSE))`;
  };
  const decided = (pick: (parts: Parts) => string): string => (words.isUndecidable ? "FALSE" : `IFERROR(AND(${known},${branch(pick)}),FALSE)`);
  return {
    isOurs: block.guards.map((guard) => guardOf(block, places, guard, { row, column })).join(","),
    isBlank: `IF(ISERROR(${cell}),FALSE,TRIM(${cell})="")`,
    met: decided((parts) => words.met(parts)),
    missed: decided((parts) => words.missed(parts)),
    near: words.canBeNear && !words.isUndecidable ? `IFERROR(${branch((parts) => words.near(parts))},FALSE)` : "FALSE",
    hasNumber: `IF(ISNUMBER(${cell}),TRUE,IF(ISTEXT(${cell}),${hasDigit(cell)},FALSE))`,
    selfReported: `IF(ISTEXT(${cell}),AND(OR(${SELF_REPORTED.map((word) => contains(cell, word)).join(",")}),NOT(OR(${NOT_REPORTED.map((word) => contains(cell, word)).join(",")}))),FALSE)`,
  };
}

/**
 * x beside a target t is a fraction up to √10·t and a percentage from √1000·t on: there one reading is ten times nearer
 * than the other. No decimal lies on either edge.
 */
const FRACTION_TO = "3.16227766016838";
const PERCENT_FROM = "31.6227766016838";

const CEILINGS = ["<=", "<", "zero"];
/** Stages at which a number counts what is still to come, as in the judgement. */
const UNFINISHED = ["在建", "未实现"];

class Words {
  readonly isUndecidable: boolean;
  readonly canBeNear: boolean;
  private readonly kind: "rate" | "ratio" | "count";
  private readonly isCeiling: boolean;
  private readonly tolerance: string;

  constructor(private readonly block: Block, private readonly places: TargetPlaces, private readonly cell: string) {
    const { target, stage } = block;
    const kind = unitClass(splitUnit(target.unit).base);
    this.kind = kind === "none" ? "count" : kind;
    this.isCeiling = CEILINGS.includes(target.comparator);
    this.tolerance = this.kind === "rate" ? "0.0000000000005" : "0.0000000005";
    // Written out: an engine may read 5E-13 as a difference.
    this.canBeNear = target.kind === "goal" && COMPARATORS_WITH_NEAR.has(target.comparator) && block.mode !== "benchmark";
    this.isUndecidable = target.stage !== null ? stage === null : UNFINISHED.includes(stage ?? "");
  }

  private get target(): string {
    const { comparator, value, code } = this.block.target;
    if (comparator === "zero") return "0";
    return comparator === "full" && value === null ? "1" : ofTarget(this.places, "目标值", code);
  }

  /** The value that satisfies: 100家左右 from 90 on. */
  private get edge(): string {
    return this.block.target.comparator === "about" ? `0.9*${this.target}` : this.target;
  }

  isTargetKnown(): string {
    const { target } = this.block;
    const cellOf = (header: "比较" | "单位" | "另有更严"): string => ofTarget(this.places, header, target.code);
    const number = this.target;
    return [
      `${cellOf("比较")}=${quoted(COMPARATOR_LABELS[target.comparator])}`,
      `${cellOf("单位")}&""=${quoted(target.unit)}`,
      ...(number.startsWith("INDEX") ? [`ISNUMBER(${number})`, ...(this.kind === "rate" ? [`${number}>0`] : [])] : []),
      `${cellOf("另有更严")}<>TRUE`,
    ].join(",");
  }

  /** A number of the cell. */
  number(): Parts {
    const { cell } = this;
    const x = `(${significant(cell)})`;
    if (this.kind === "rate") {
      return { ...EXACT, value: this.rate(cell), isClear: `${cell}>=0,NOT(${isDate(cell)}),${this.isOneWay(cell)}` };
    }
    const factor = this.columnFactor;
    const value = factor === 1 ? x : `${x}*${factor}`;
    const scaled = factor === 1 ? cell : `${cell}*${factor}`;
    const isTime = `AND(${scaled}>0,${scaled}<1)`;
    if (this.kind === "ratio") {
      const typed = `AND(ABS(${cell}*1440-ROUND(${cell}*1440,0))<0.000001,MOD(ROUND(${cell}*1440,0),60)=1)`;
      return { ...EXACT, value, isClear: `${cell}>=0,NOT(${isTime}),NOT(${typed}),NOT(${isDate(cell)})` };
    }
    return { ...EXACT, value, isClear: `${cell}>=0,NOT(${isTime}),NOT(AND(${isDate(scaled)},${scaled}>=10*${this.target}))` };
  }

  /** Texts, each kind behind its condition: shares with their sign, shares as digits alone, the others. */
  texts(): [string, Parts][] {
    const { cell } = this;
    const value = this.textNumber();
    const bounds = boundsOf(cell);
    const about = (factor: string): string => `*IF(${bounds.about},${factor},1)`;
    const parts = { lower: about("0.9"), upper: about("1.1"), bounds };
    if (this.kind === "rate") {
      const digits = `NUMBERVALUE(${cell},".","|")`;
      const isSigned = `OR(${contains(cell, "%")},${contains(cell, "％")})`;
      const signed: [string, Parts] = [isSigned, { ...parts, value, isClear: "" }];
      // Digits without a sign have three readings beside ‰: they are not read.
      if (this.permille !== "none") return [signed];
      return [
        signed,
        ["", { ...EXACT, value: this.rate(digits, "unsettled"), isClear: `${plainDigits(cell)},${this.isOneWay(digits, "unsettled")}` }],
      ];
    }
    const own = contains(cell, "万");
    const factor = this.kind === "ratio" ? "" : `*IF(${own},10000,${this.columnFactor})`;
    const scaled = `${value}${factor}`;
    const bare = `NUMBERVALUE(${cell},".","|")`;
    return [["", { ...parts, value: scaled, isClear: `NOT(IFERROR(AND(${bare}>0,${bare}${this.kind === "ratio" || this.columnFactor === 1 ? "" : `*${this.columnFactor}`}<1),FALSE))` }]];
  }

  met({ value, lower, upper, bounds, isClear }: Parts): string {
    const { edge, tolerance } = this;
    if (this.block.mode === "benchmark") return conjunction(isClear, null, this.isCeiling ? `${value}-${edge}-${tolerance}<0` : `${value}-${edge}+${tolerance}>0`);
    if (this.isCeiling) {
      const slack = this.slack("<", bounds?.under ?? null);
      return conjunction(isClear, bounds === null ? null : `NOT(OR(${bounds.least},${bounds.over}))`, `${value}${upper}-${edge}-${slack}<0`);
    }
    const slack = this.slack(">", bounds?.over ?? null);
    return conjunction(isClear, bounds === null ? null : `NOT(OR(${bounds.most},${bounds.under}))`, `${value}${lower}-${edge}+${slack}>0`);
  }

  missed({ value, lower, upper, bounds, isClear }: Parts): string {
    const { edge, tolerance } = this;
    if (this.block.mode === "benchmark") return conjunction(isClear, null, this.isCeiling ? `${value}-${edge}-${tolerance}>=0` : `${value}-${edge}+${tolerance}<=0`);
    if (this.isCeiling) {
      const slack = this.missedSlack("<", bounds?.over ?? null);
      return conjunction(isClear, bounds === null ? null : `NOT(OR(${bounds.most},${bounds.under}))`, `${value}${lower}-${edge}-${slack}>0`);
    }
    const slack = this.missedSlack(">", bounds?.under ?? null);
    return conjunction(isClear, bounds === null ? null : `NOT(OR(${bounds.least},${bounds.over}))`, `${value}${upper}-${edge}+${slack}<0`);
  }

  /** What the comparison forgives at the edge: a strict target nothing, unless the figure itself lies beyond its number (超过, 不足). */
  private slack(strict: "<" | ">", beyond: string | null): string {
    if (this.block.target.comparator !== strict) return this.tolerance;
    return beyond === null ? `(-${this.tolerance})` : `IF(${beyond},${this.tolerance},-${this.tolerance})`;
  }

  /** What must be missing at the edge before a figure misses: something, unless target or figure leave the edge out. */
  private missedSlack(strict: "<" | ">", beyond: string | null): string {
    if (this.block.target.comparator === strict) return `(-${this.tolerance})`;
    return beyond === null ? this.tolerance : `IF(${beyond},-${this.tolerance},${this.tolerance})`;
  }

  /** Every value misses by at most 1 percentage point or 2 % of the target; asked of what misses alone. 约 that misses misses by more. */
  near({ value, bounds }: Parts): string {
    const share = `0.02*${this.target}`;
    const allowed = this.kind === "rate" ? `MIN(0.01,${share})` : share;
    return conjunction("", bounds === null ? null : `NOT(OR(${bounds.most},${bounds.under},${anyOf(this.cell, BOUND_WORDS.about)}))`, `${this.edge}-${value}-${allowed}-${this.tolerance}<0`);
  }

  /** Beside a rate x is x or x/100, beside ‰ x/1000 as well: the reading ten times nearer to the target, else the column's. */
  private rate(x: string, scale = this.block.scale): string {
    const t = this.target;
    const permille = this.permille;
    if (scale === "shownAsPercent") return x;
    if (permille === "stated") return `${x}*IF(${x}>=100*${t},0.001,1)`;
    if (permille === "target") return `${x}*IF(${x}>=1000*${t},0.001,IF(${x}>=${PERCENT_FROM}*${t},0.01,1))`;
    return `${x}*IF(${x}>${scale === "percent" ? FRACTION_TO : PERCENT_FROM}*${t},0.01,1)`;
  }

  private isOneWay(x: string, scale = this.block.scale): string {
    const t = this.target;
    if (scale === "shownAsPercent") return `${x}<${this.permille === "stated" ? "100" : PERCENT_FROM}*${t}`;
    if (this.permille === "stated") return `OR(${x}<=10*${t},${x}>=100*${t})`;
    if (this.permille === "target") return `OR(${x}<=${FRACTION_TO}*${t},AND(${x}>=${PERCENT_FROM}*${t},${x}<=100*${t}),${x}>=1000*${t})`;
    return scale === "fraction" || scale === "percent" ? "TRUE" : `OR(${x}<=${FRACTION_TO}*${t},${x}>=${PERCENT_FROM}*${t})`;
  }

  private get permille(): "none" | "stated" | "target" {
    if (this.block.statedUnit === "‰") return "stated";
    return this.block.target.unit === "‰" && this.block.statedUnit !== "%" ? "target" : "none";
  }

  private get columnFactor(): number {
    return splitUnit(this.block.statedUnit ?? "").factor / splitUnit(this.block.target.unit).factor;
  }

  /** The number in a text; an error where the rule cannot read one. */
  private textNumber(): string {
    const forms = ruleForms(this.block);
    const trimmed = `TRIM(${substituted(this.cell, forms.before)})`;
    const core = forms.isRatio ? substituted(`${trimmed}&"|"`, [[":1|", "|"], ["|", ""]]) : trimmed;
    return `NUMBERVALUE(${substituted(core, forms.after)},".","|")`;
  }
}

const EXACT = { lower: "", upper: "", bounds: null } as const;

function conjunction(isClear: string, bound: string | null, comparison: string): string {
  const terms = [isClear, bound, comparison].filter((term) => term !== null && term !== "");
  return terms.length === 1 ? terms[0]! : `AND(${terms.join(",")})`;
}

function isDate(x: string): string {
  return `AND(${x}=INT(${x}),${x}>=${FIRST_DATE},${x}<=${LAST_DATE})`;
}

const anyOf = (cell: string, words: readonly string[]): string => (words.length === 1 ? contains(cell, words[0]!) : `OR(${words.map((word) => contains(cell, word)).join(",")})`);

/** Which bound a text states; 约 counts only where no other stands beside it. */
function boundsOf(cell: string): NonNullable<Parts["bounds"]> {
  const { least, most, under, about, over } = BOUND_WORDS;
  return {
    least: anyOf(cell, least), most: anyOf(cell, most), under: anyOf(cell, under), over: anyOf(cell, over),
    about: `AND(${anyOf(cell, about)},NOT(${anyOf(cell, [...least, ...most, ...under, ...over])}))`,
  };
}

/** Nothing but digits and a point: NUMBERVALUE passes over blanks and reads signs and exponents. */
function plainDigits(cell: string): string {
  return isOneOf(substituted(cell, [..."0123456789"].map((digit) => [digit, ""] as const)), ["", "."]);
}

function hasDigit(cell: string): string {
  return `OR(${[..."0123456789０１２３４５６７８９"].map((digit) => contains(cell, digit)).join(",")})`;
}

const LONGEST_LITERAL = 240;

/** The label beside the figure is one of the block's. Labels are compared without blanks. */
function guardOf(
  { target }: Block, places: TargetPlaces, { along, index, labels, names }: Block["guards"][number], { row, column }: { readonly row: number; readonly column: number },
): string {
  const cell = along === "column" ? `$${columnLetters(index)}${row + 1}` : `${columnLetters(column)}$${index + 1}`;
  const lists = [
    ...chunks(labels).map((chunk) => quoted(chunk)),
    ...(names.includes("own") ? [ofTarget(places, "地区", target.code)] : []),
    ...(names.includes("members") ? [ofTarget(places, "下辖", target.code)] : []),
  ];
  // A sign between the lists: two strokes in a row would let a blank label through.
  return `IFERROR(ISNUMBER(FIND("|"&${substituted(cell, [[" ", ""], ["\u3000", ""]])}&"|",${lists.join('&"#"&')})),FALSE)`;
}

function chunks(labels: readonly string[]): string[] {
  const found: string[] = [];
  for (const label of labels.filter((text) => text !== "")) {
    const last = found[found.length - 1];
    if (last !== undefined && last.length + label.length < LONGEST_LITERAL) found[found.length - 1] = `${last}${label}|`;
    else found.push(`|${label}|`);
  }
  return found.length === 0 ? ["#"] : found;
}

/** The words that the conditions tell apart, for 结论. */
export function wordFormula(conditions: CellConditions, isBenchmark: boolean, say: (word: Verdict) => string): string {
  const { isOurs, isBlank, met, missed, near, hasNumber, selfReported } = conditions;
  const word = firstOf([
    [isBlank, quoted(say("无数据"))],
    [met, quoted(say(isBenchmark ? "高于对照" : "达标"))],
    [missed, near === "FALSE" ? quoted(say(isBenchmark ? "低于对照" : "未达标")) : `IF(${near},${quoted(say("接近"))},${quoted(say("未达标"))})`],
    [hasNumber, quoted(say("待核实"))],
    [selfReported, quoted(say("自述达标"))],
  ].filter(([condition]) => condition !== "FALSE") as [string, string][], quoted(say("无数据")));
  return isOurs === "" ? word : `IF(AND(${isOurs}),${word},"")`;
}
