import { CHARACTER_FORMS, SERIES_NOT_COUNTED } from "../plan";
import { helperColumn } from "./column";
import { cell, firstOf, isOneOf, quoted, substituted } from "./formula";
import {
  AVERAGE_LEG, baseOf, baseWordOf, both, currentOf, either, growthOn, IS_LINE, isComputed, isEntered, isNumber, isUnlisted, LEGS, LISTED_HEADERS, numberOf, read, RESTATED_RATE, TOTAL_LEG, TYPED_NUMBERS,
  UNIT_YUAN, usesRestated, wordOf, wordOn, type LegColumns,
} from "./fundingFormulas";
import type { Column } from "./sheetModel";
import { isGiven, isWrong } from "./typedNumberFormulas";

/** 提示 and 另一口径 of 两个只增不减: what the words alone do not say, as native formulas. */

const LONGEST_SHOWN = 12;

/** −1.64%: rounded in decimals first, since programs print a tie in binary differently. */
const rateText = (rate: string): string => `IF(${rate}<0,"−","")&TEXT(ABS(ROUND(${rate},4)),"0.00%")`;

const onPublished = (leg: LegColumns): string => wordOn(currentOf(leg), read(leg.published), "FALSE");

/** The growth on the base as published, "" where it cannot be told. */
const publishedGrowth = (leg: LegColumns): string =>
  `IF(${both(isNumber(currentOf(leg)), isNumber(read(leg.published)))},IF(${read(leg.published)}=0,"",${growthOn(currentOf(leg), read(leg.published))}),"")`;

/** Hidden: the other base of each leg, told where a restated one decided and the published one is there too. */
export const OTHER_BASE_COLUMNS: readonly Column[] = LEGS.flatMap((leg) => [
  helperColumn(`${leg.name}原增`, publishedGrowth(leg)),
  helperColumn(`${leg.name}另`, `IF(${both(IS_LINE, usesRestated(leg), isNumber(read(leg.published)))},${onPublished(leg)}&` +
    `IF(${isNumber(cell(`${leg.name}原增`))}," "&${rateText(cell(`${leg.name}原增`))},""),"")`),
]);

const other = ({ name }: LegColumns): string => cell(`${name}另`);

export const otherBaseFormula = (): string => firstOf([
  [both(`${other(TOTAL_LEG)}=""`, `${other(AVERAGE_LEG)}=""`), quoted("")],
  [`${other(AVERAGE_LEG)}=""`, `IF(${isEntered(AVERAGE_LEG)},"总量","")&"原公布："&${other(TOTAL_LEG)}`],
  [`${other(TOTAL_LEG)}=""`, `IF(${isEntered(TOTAL_LEG)},"生均","")&"原公布："&${other(AVERAGE_LEG)}`],
], `"总量原公布："&${other(TOTAL_LEG)}&"；生均原公布："&${other(AVERAGE_LEG)}`);

const isAnything = either(...LEGS.map(isEntered));
const unitIsAsked = `AND(${either(...[TOTAL_LEG.current, TOTAL_LEG.published, TOTAL_LEG.restated].map((header) => isNumber(cell(`${header}值`))))},${UNIT_YUAN}=0)`;
const isNot = (condition: string): string => `IF(${condition},FALSE,TRUE)`;
const missing = (header: string): string => isNot(isGiven(header));

/** Conditions and sentences, each sentence an expression. */
type Remark = readonly [condition: string, sentence: string];

const RATES = LEGS.map(({ rate }) => rate);
const wrongNumbers: readonly Remark[] = TYPED_NUMBERS.map((header) => [isWrong(header), RATES.includes(header)
  ? `"“${header}”请写成带百分号的数，如 5.17%"`
  : `"“${header}”不是数"&IF(ISTEXT(${cell(header)}),"：“"&LEFT(${cell(header)},${LONGEST_SHOWN})&"”","")`]);

const missingFigures = (leg: LegColumns): readonly Remark[] => [
  [both(isEntered(leg), missing(leg.current), ...(leg === AVERAGE_LEG ? [missing("在校学生数")] : [])), quoted(`“${leg.current}”未填`)],
  [both(isNumber(currentOf(leg)), `${baseWordOf(leg)}=""`, missing(leg.published)), quoted(`“${leg.published}”未填`)],
];

/** The growth on the base that the printed rate names. */
const recomputed = (leg: LegColumns): string => cell(`${leg.name}复算`);
const recomputedColumn = (leg: LegColumns): Column => helperColumn(`${leg.name}复算`, firstOf([
  [isNot(isNumber(read(leg.rate))), quoted("")],
  [isNot(RESTATED_RATE), numberOf(cell(`${leg.name}原增`))],
  [`IF(${both(`${baseWordOf(leg)}="同口径"`, isNumber(currentOf(leg)))},${baseOf(leg)}<>0,FALSE)`, growthOn(currentOf(leg), baseOf(leg))],
], quoted("")));

const printedDiffers = (leg: LegColumns): Remark => [
  `IF(${isNumber(recomputed(leg))},ROUND(${recomputed(leg)},4)<>ROUND(${read(leg.rate)},4),FALSE)`,
  `"${leg.rate}与复算不符（公布 "&${rateText(read(leg.rate))}&"，复算 "&${rateText(recomputed(leg))}&"）"`,
];

/** A derived base far from the published one: the rate was probably typed a hundred times too large. */
const farBase = (leg: LegColumns): Remark => [
  `IF(${both(`${baseWordOf(leg)}="同口径（推算）"`, isNumber(read(leg.published)))},ABS(${baseOf(leg)}-${read(leg.published)})>0.5*ABS(${read(leg.published)}),FALSE)`,
  quoted(`${leg.name}推算的上年数与原公布数相差一半以上，请核对“${leg.rate}”`),
];

/** 5.17 typed for 5.17% is 517%: a base derived from it makes a fall a rise, whatever else there is to hold it against. */
const largeRate = (leg: LegColumns): Remark => [
  `IF(${both(`${baseWordOf(leg)}="同口径（推算）"`, isNumber(read(leg.rate)))},ABS(${read(leg.rate)})>1,FALSE)`,
  quoted(`${leg.rate}超过 100%，请核对是否漏写百分号`),
];

/** A rate printed as 0.00% may have been a small fall: nothing is derived from it. */
const zeroRate = (leg: LegColumns): Remark => [
  `IF(${both(RESTATED_RATE, isNumber(read(leg.rate)), isNot(isNumber(read(leg.restated))))},ROUND(${read(leg.rate)},4)=0,FALSE)`,
  quoted(`“${leg.rate}”为 0，不能推算同口径的上年数，请填写`),
];

const nearZero = (leg: LegColumns): Remark => [
  `IF(${isNumber(cell(leg.growth))},AND(${cell(leg.growth)}<>0,ABS(${cell(leg.growth)})<0.0005),FALSE)`,
  `"${leg.name}增减不足 0.05%，请看${leg === TOTAL_LEG ? "金额" : "生均"}"`,
];

const yearText = substituted(`(${cell("年度")}&"")`, [...CHARACTER_FORMS, ["年度", ""], ["年", ""]]);
const year = cell("年数");
const isYear = `IF(ISNUMBER(${year}),AND(${year}=INT(${year}),${year}>=1949,${year}<=2100),FALSE)`;

const about = (first: readonly Remark[]): string =>
  first.map(([condition, sentence]) => `IF(${condition},${sentence}&"；","")`).join("&");

const ROW_REMARKS: readonly Remark[] = [
  [isNot(isYear), `IF(${cell("年度")}="","“年度”未填","“年度”不是年份")`],
  [`${cell("地区")}=""`, quoted("“地区”未填")],
  [`${wordOf("学段")}=""`, quoted("“学段”未填，本行不作结论")],
  ...LISTED_HEADERS.map((header): Remark => [isUnlisted(header), quoted(`“${header}”不在可选范围，本行不作结论`)]),
  [unitIsAsked, `IF(${cell("单位")}="","“单位”未填，请从列表选取","“单位”应为元、万元或亿元")`],
];

const quotient = cell("生均商");
const AVERAGE_TOLERANCE = 0.01;

const FIGURE_REMARKS: readonly Remark[] = [
  ...LEGS.flatMap(missingFigures),
  [both(missing(AVERAGE_LEG.current), isGiven("在校学生数"), isNot(isComputed), isNot(isWrong("在校学生数"))),
    `IF(${isNumber(read("金额"))},"“在校学生数”须大于 0，才能计算生均","没有可用的金额，不能计算生均")`],
  ...LEGS.flatMap((leg) => [farBase(leg), largeRate(leg), zeroRate(leg), nearZero(leg)]),
  [isComputed, quoted("生均按金额÷在校学生数计算")],
  [`IF(${both(isNumber(read(AVERAGE_LEG.current)), isNumber(quotient))},ABS(${read(AVERAGE_LEG.current)}-${quotient})>${AVERAGE_TOLERANCE}*${quotient},FALSE)`,
    `"所填生均与金额÷在校学生数（"&TEXT(ROUND(${quotient},2),"0.00")&" 元）相差 1% 以上，请核实"`],
];

const CLOSING_REMARKS: readonly Remark[] = [
  [`${wordOf("口径")}=""`, quoted("“口径”（预算、调整预算、决算）未填")],
  [`${wordOf("序列")}=""`, quoted("“序列”未填，按经费看待")],
  [isOneOf(wordOf("序列"), SERIES_NOT_COUNTED), `${wordOf("序列")}&"不计入两个只增不减，仅列增减"`],
];

const SENTENCES = ["提示甲", "提示乙", "提示丙", "提示丁"] as const;

/** Hidden: the remarks, each with its ；; several columns, since a formula holds no more than 8192 characters. */
export const HINT_COLUMNS: readonly Column[] = [
  helperColumn("年数", `IF(${cell("年度")}="","",IFERROR(NUMBERVALUE(${yearText},".",","),""))`),
  ...LEGS.map(recomputedColumn),
  helperColumn("提示甲", about(ROW_REMARKS)),
  helperColumn("提示乙", about(wrongNumbers)),
  helperColumn("提示丙", about(FIGURE_REMARKS)),
  helperColumn("提示丁", about([...LEGS.map(printedDiffers), ...CLOSING_REMARKS])),
];

const joined = SENTENCES.map(cell).join("&");
const isTyped = either(isAnything, isGiven("在校学生数"));

/** 提示: a row's plain remarks; empty in a row without figures. */
export const hintFormula = (): string => `IF(${isTyped},IF(LEN(${joined})>0,LEFT(${joined},LEN(${joined})-1),""),"")`;
