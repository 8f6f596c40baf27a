import { FUNDING_ACCOUNTS, FUNDING_SERIES, FUNDING_STAGES, FUNDING_WORD_ORDER, MONEY_UNITS, MULTIPLIERS } from "../plan";
import { helperColumn } from "./column";
import { cell, firstOf, isOneOf, quoted, significant, substituted } from "./formula";
import type { Column } from "./sheetModel";
import { isGiven, NONE_WORD, ownFactor, readValue, typedNumberColumns } from "./typedNumberFormulas";

/**
 * 两个只增不减 as native formulas: both legs of a row, each against the base that decides (restated as given, restated as
 * derived from a rate printed on that base, as published), by amounts to 12 significant digits.
 */

/** The cells and hidden columns of one leg. */
export interface LegColumns {
  readonly name: "总量" | "生均";
  readonly current: string;
  readonly published: string;
  readonly restated: string;
  readonly rate: string;
  readonly verdict: string;
  readonly change: string;
  readonly growth: string;
}

export const TOTAL_LEG: LegColumns = {
  name: "总量", current: "金额", published: "上年金额", restated: "上年金额同口径", rate: "公布增长率",
  verdict: "总量结论", change: "增减额", growth: "增长率",
};
export const AVERAGE_LEG: LegColumns = {
  name: "生均", current: "生均", published: "上年生均", restated: "上年生均同口径", rate: "公布生均增长率",
  verdict: "生均结论", change: "生均增减额", growth: "生均增长率",
};
export const LEGS: readonly LegColumns[] = [TOTAL_LEG, AVERAGE_LEG];
const AMOUNTS = [TOTAL_LEG.current, TOTAL_LEG.published, TOTAL_LEG.restated];
const AVERAGES = [AVERAGE_LEG.current, AVERAGE_LEG.published, AVERAGE_LEG.restated];

const UNITS_OF_MONEY = MONEY_UNITS.map(({ unit, yuan }) => [unit, yuan] as const);
/** As texts write them: 28.46亿 is 28.46亿元. */
const MONEY = [...UNITS_OF_MONEY, ...MULTIPLIERS.map(({ word, factor }) => [word, factor] as const)];
const PERSONS = ["人", "名", "位", ""].flatMap((word) =>
  [["", 1] as const, ...MULTIPLIERS.map((multiplier) => [multiplier.word, multiplier.factor] as const)]
    .map(([multiplier, factor]) => [`${multiplier}${word}`, factor] as const).filter(([unit]) => unit !== ""));
const SHARES = [["%", 0.01], ["‰", 0.001]] as const;
/** Columns in which a number is typed, in the order of the sheet. */
export const TYPED_NUMBERS: readonly string[] = [...AMOUNTS, "在校学生数", ...AVERAGES, TOTAL_LEG.rate, AVERAGE_LEG.rate];

const READING_COLUMNS: readonly Column[] = [
  ...[...AMOUNTS, ...AVERAGES].flatMap((header) => typedNumberColumns({ header, units: MONEY, isRate: false })),
  ...typedNumberColumns({ header: "在校学生数", units: PERSONS, isRate: false }),
  ...LEGS.flatMap(({ rate }) => typedNumberColumns({ header: rate, units: SHARES, isRate: true })),
];

export const isNumber = (expression: string): string => `ISNUMBER(${expression})`;
/** The number of a cell. Not the cell as it is: a branch of IF that is a cell with "" comes out as 0 in some engines. */
export const numberOf = (reference: string): string => `IF(${isNumber(reference)},${reference},"")`;
export const both = (...conditions: readonly string[]): string => `AND(${conditions.join(",")})`;
export const either = (...conditions: readonly string[]): string => `OR(${conditions.join(",")})`;

export const read = (header: string): string => cell(`${header}数`);
/** 元 in the unit of the row's amounts; 0 where nobody said. */
export const UNIT_YUAN = cell("单位元");
const withoutBlanks = (header: string): string => substituted(cell(header), [[" ", ""], ["\u3000", ""]]);

/** The words that make a row a line: who reads the sheet takes these and no others, and 学段 is never left blank. */
const LISTED = [
  { header: "学段", words: FUNDING_STAGES, mayBeBlank: false },
  { header: "序列", words: FUNDING_SERIES, mayBeBlank: true },
  { header: "口径", words: FUNDING_ACCOUNTS, mayBeBlank: true },
] as const;
export const LISTED_HEADERS: readonly string[] = LISTED.map(({ header }) => header);
/** The word of a list as the row names it, without blanks; "" where none is named. */
export const wordOf = (header: string): string => cell(`${header}词`);
/** True where a cell names something that its list does not have. */
export const isUnlisted = (header: string): string => `${cell(`${header}识`)}=0`;
// Blank by its length: some engines hold a typed 0 equal to "".
const WORD_COLUMNS: readonly Column[] = LISTED.flatMap(({ header, words }) => [
  helperColumn(`${header}词`, withoutBlanks(header)),
  helperColumn(`${header}识`, `IF(OR(LEN(${wordOf(header)})=0,${isOneOf(wordOf(header), words)}),1,0)`),
]);
/** Where it does not hold, the row is no line, and nothing is concluded. */
const isLine = both(...LISTED.flatMap(({ header, mayBeBlank }) => [`${cell(`${header}识`)}=1`, ...(mayBeBlank ? [] : [`${wordOf(header)}<>""`])]));
export const IS_LINE = cell("可作结论");
const statedUnit = withoutBlanks("单位");

/** A bare amount in a row without 单位 has no unit, whatever the text beside it says. */
const unitOfTexts = `IF(${either(...AMOUNTS.map((header) => both(isNumber(readValue(header)), `${ownFactor(header)}=0`)))},0,` +
  `${firstOf(AMOUNTS.slice(0, -1).map((header) => [`${ownFactor(header)}>0`, ownFactor(header)] as const), ownFactor(AMOUNTS.at(-1)!))})`;

/** A read value in the scale of its column: a number, 无, or "". */
const scaled = (header: string, value: string): string =>
  `IF(${isNumber(readValue(header))},${value},IF(${readValue(header)}=${quoted(NONE_WORD)},${quoted(NONE_WORD)},""))`;
const inScale = (header: string): Column => {
  const value = `(${readValue(header)}*IF(${ownFactor(header)}>0,${ownFactor(header)},1))`;
  return helperColumn(`${header}数`, scaled(header, significant(value)));
};
const inRowUnit = (header: string): Column => {
  const value = `(${readValue(header)}*IF(${ownFactor(header)}>0,${ownFactor(header)},${UNIT_YUAN})/${UNIT_YUAN})`;
  return helperColumn(`${header}数`, scaled(header, `IF(${UNIT_YUAN}>0,${significant(value)},"")`));
};

const QUANTITY_COLUMNS: readonly Column[] = [
  helperColumn("单位元", firstOf([
    ...UNITS_OF_MONEY.map(([unit, yuan]) => [`${statedUnit}=${quoted(unit)}`, String(yuan)] as const),
    [`${statedUnit}<>""`, "0"],
  ], unitOfTexts)),
  ...AMOUNTS.map(inRowUnit),
  ...[...AVERAGES, "在校学生数", ...LEGS.map(({ rate }) => rate)].map(inScale),
  helperColumn("生均商", `IF(${both(isNumber(read("金额")), isNumber(read("在校学生数")))},IF(${read("在校学生数")}>0,` +
    `${significant(`(${read("金额")}*${UNIT_YUAN}/${read("在校学生数")})`)},""),"")`),
  // Where 生均 is not given, or cannot be read.
  helperColumn("生均算", `IF(${isNumber(read(AVERAGE_LEG.current))},"",${numberOf(cell("生均商"))})`),
];

export const isComputed = isNumber(cell("生均算"));

const part = ({ name }: LegColumns, suffix: string): string => cell(`${name}${suffix}`);
export const currentOf = (leg: LegColumns): string => part(leg, "本年");
export const baseOf = (leg: LegColumns): string => part(leg, "基数");
export const baseWordOf = (leg: LegColumns): string => part(leg, "基名");
export const isEntered = (leg: LegColumns): string => part(leg, "有");

export const usesRestated = (leg: LegColumns): string => isOneOf(baseWordOf(leg), ["同口径", "同口径（推算）"]);
/** True where the printed rates of a row were calculated on the restated base. */
export const RESTATED_RATE = `${withoutBlanks("公布口径")}="同口径"`;

/** The larger, of two numbers, gives the twelfth digit to which a difference is right. */
const difference = (left: string, right: string): string =>
  `IF(${left}=${right},0,ROUND(${left}-${right},11-INT(LOG10(MAX(ABS(${left}),ABS(${right}))))))`;
export const growthOn = (current: string, base: string): string => significant(`(${difference(current, base)}/${base})`);

/** The word of a figure against a base; `none` says that there was no year before. */
export const wordOn = (current: string, base: string, none: string): string => firstOf([
  [`IF(${isNumber(current)},FALSE,TRUE)`, quoted("缺数")],
  [`IF(${isNumber(base)},FALSE,TRUE)`, `IF(${none},"无上年","缺数")`],
  [`${base}=0`, quoted("基数为零")],
  [`${current}>${base}`, quoted("增长")],
  [`${current}=${base}`, quoted("持平")],
], quoted("下降"));

/** A rate that takes away everything, or more, derives no base, nor does one printed as 0.00%, nor a figure of 0. */
const derives = (leg: LegColumns): string =>
  `IF(${both(RESTATED_RATE, isNumber(currentOf(leg)), isNumber(read(leg.rate)))},AND(${read(leg.rate)}>-1,ROUND(${read(leg.rate)},4)<>0,${currentOf(leg)}<>0),FALSE)`;
/** Figures of which 生均 is to be calculated, whether it can be or not. */
const asksForAverage = both(isNumber(readValue("金额")), isNumber(read("在校学生数")));

const legColumns = (leg: LegColumns): readonly Column[] => [
  helperColumn(`${leg.name}本年`, leg === TOTAL_LEG ? numberOf(read(leg.current)) : `IF(${isComputed},${cell("生均算")},${numberOf(read(leg.current))})`),
  helperColumn(`${leg.name}基名`, firstOf([
    [both(isNumber(currentOf(leg)), isNumber(read(leg.restated))), quoted("同口径")], [derives(leg), quoted("同口径（推算）")], [isNumber(read(leg.published)), quoted("原公布")],
  ], quoted(""))),
  helperColumn(`${leg.name}基数`, firstOf([
    [`${baseWordOf(leg)}="同口径"`, read(leg.restated)],
    [`${baseWordOf(leg)}="同口径（推算）"`, significant(`(${currentOf(leg)}/(1+${read(leg.rate)}))`)],
    [`${baseWordOf(leg)}="原公布"`, read(leg.published)],
  ], quoted(""))),
  helperColumn(`${leg.name}有`, either(
    ...[leg.current, leg.published, leg.restated, leg.rate].map(isGiven), ...(leg === AVERAGE_LEG ? [asksForAverage] : []),
  )),
];

/** Hidden columns of 两个只增不减, each behind those that it reads. */
export const FUNDING_HELPERS: readonly Column[] = [
  ...WORD_COLUMNS, helperColumn("可作结论", isLine), ...READING_COLUMNS, ...QUANTITY_COLUMNS, ...LEGS.flatMap(legColumns),
];

export const verdictFormula = (leg: LegColumns): string =>
  `IF(${both(IS_LINE, isEntered(leg))},${wordOn(currentOf(leg), baseOf(leg), `${read(leg.published)}=${quoted(NONE_WORD)}`)},"")`;

export const changeFormula = (leg: LegColumns): string =>
  `IF(${both(isNumber(currentOf(leg)), isNumber(baseOf(leg)))},${difference(currentOf(leg), baseOf(leg))},"")`;

export const growthFormula = (leg: LegColumns): string =>
  `IF(${both(isNumber(currentOf(leg)), isNumber(baseOf(leg)))},IF(${baseOf(leg)}=0,"",${growthOn(currentOf(leg), baseOf(leg))}),"")`;

/** 结论: the first word of the order that a leg has. */
export const lineVerdictFormula = (): string => firstOf(
  FUNDING_WORD_ORDER.map((word) => [either(...LEGS.map(({ verdict }) => `${cell(verdict)}=${quoted(word)}`)), quoted(word)] as const), quoted(""),
);

/** 所用口径: one name where both legs use the same. */
export const baseFormula = (): string => {
  const [total, average] = LEGS.map(baseWordOf) as [string, string];
  return firstOf([
    [both(`${total}=""`, `${average}=""`), quoted("")],
    [either(`${average}=""`, `${total}=${average}`), total],
    [`${total}=""`, average],
  ], `"总量："&${total}&"；生均："&${average}`);
};
