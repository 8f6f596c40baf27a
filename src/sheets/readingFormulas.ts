import {
  BOUND_FORMS, CHARACTER_FORMS, FILLERS, FIRST_DATE, LAST_DATE, MULTIPLIERS, NO_FIGURE, NOT_REPORTED, SELF_REPORTED, UNITS,
} from "../plan";
import { helperColumn } from "./column";
import { cell, contains, firstOf, isNot, isOneOf, quoted, significant, substituted } from "./formula";
import type { Column } from "./sheetModel";

/**
 * The reading of 实际值 as native formulas, step by step as src/plan/textForms.ts orders it. The result is 读法
 * (数 a number, 无 none, 自述 says met, 异 another unit, 疑 two readings) and, for 数, 读数 in the target's own scale.
 */

const DIGITS = [..."0123456789", "."].map((digit) => [digit, ""] as const);
const listed = (texts: readonly string[]): string => quoted(`|${texts.join("|")}|`);
const isListed = (expression: string, texts: readonly string[]): string =>
  `ISNUMBER(FIND("|"&${expression}&"|",${listed(texts)}))`;

const withoutMultiplier = (unit: string): string =>
  `(IF(${isOneOf(`LEFT(${unit},1)`, MULTIPLIERS.map(({ word }) => word))},MID(${unit},2,20),${unit})&"")`;
const multiplierOf = (unit: string): string =>
  firstOf(MULTIPLIERS.map(({ word, factor }) => [`LEFT(${unit},1)=${quoted(word)}`, String(factor)] as const), "1");

/** Half-width, but with blanks and separators still in place. */
const HALF_WIDTH = [...CHARACTER_FORMS.filter(([, to]) => to !== ""), ["，", ","] as const];

/** The digits stand in the text as one number, with thousands separators or without: "30 35" is not 3035. */
const separated = `TEXT(INT(${cell("数值")}),"#,##0")&MID(${cell("数串")},FIND(".",${cell("数串")}&"."),20)`;
const standsTogether = `OR(ISNUMBER(FIND(${cell("数串")},${cell("半文")})),ISNUMBER(FIND(${separated},${cell("半文")})))`;

const TEXT_COLUMNS: readonly Column[] = [
  helperColumn("净文", `IF(ISTEXT(${cell("实际值")}),${substituted(cell("实际值"), CHARACTER_FORMS)},"")`),
  helperColumn("界", `IF(${cell("净文")}="",${boundOfColumn()},${firstOf(
    BOUND_FORMS.map(({ word, bound }) => [contains(cell("净文"), word), quoted(bound)] as const), boundOfColumn())})`),
  helperColumn("净数", substituted(cell("净文"), [...BOUND_FORMS.map(({ word }) => word), ...FILLERS].map((word) => [word, ""] as const))),
  // The number's own text: without a sign in front and without the ":1" of a ratio.
  helperColumn("核", `IF(RIGHT(${unsigned()},2)=":1",LEFT(${unsigned()},LEN(${unsigned()})-2),${unsigned()})`),
  helperColumn("余", substituted(cell("核"), DIGITS)),
  helperColumn("文单位", firstOf([
    [`AND(${cell("净数")}<>"",RIGHT(${cell("净数")},2)=":1")`, quoted(":1")],
  ], withoutMultiplier(cell("余")))),
  helperColumn("半文", `IF(ISTEXT(${cell("实际值")}),${substituted(cell("实际值"), HALF_WIDTH)},"")`),
  helperColumn("数串", firstOf([
    [`${cell("余")}="/"`, `LEFT(${cell("核")},FIND("/",${cell("核")})-1)`],
    [`${cell("余")}=""`, `${cell("核")}&""`],
  ], `SUBSTITUTE(${cell("核")},${cell("余")},"")`)),
  helperColumn("数值", `IF(${cell("数串")}="","",IFERROR(NUMBERVALUE(${cell("数串")},".",","),""))`),
  helperColumn("文数", firstOf([
    [`NOT(ISNUMBER(${cell("数值")}))`, quoted("")],
    [`NOT(${standsTogether})`, quoted("")],
    [`${cell("余")}="/"`, shareOf()],
    [`NOT(OR(${cell("文单位")}="",AND(${cell("文单位")}=":1",${cell("余")}=""),${isListed(cell("文单位"), UNITS)}))`, quoted("")],
  ], `${cell("数值")}*${multiplierOf(cell("余"))}`)),
];

/** a/b as a share; nothing where it is no share of a whole. */
function shareOf(): string {
  const below = `NUMBERVALUE(MID(${cell("核")},FIND("/",${cell("核")})+1,20),".",",")`;
  return `IFERROR(IF(AND(${cell("文单位")}<>":1",${cell("数值")}<=${below},MID(${cell("核")},FIND("/",${cell("核")})+1,20)<>""),${cell("数值")}/${below},""),"")`;
}

function unsigned(): string {
  return `(IF(LEFT(${cell("净数")},1)="-",MID(${cell("净数")},2,40),${cell("净数")})&"")`;
}

function boundOfColumn(): string {
  return `IF(${cell("口径")}="","等于",${cell("口径")})`;
}

/** Distance of a candidate from the target, by ratio. */
const distance = (candidate: string): string =>
  `MAX(${candidate}/${cell("比照值")},${cell("比照值")}/${candidate})`;

/** At least ten times nearer than the others; an exact tenfold counts, whatever the last binary digit says. */
const tenTimesNearer = (nearest: string, one: string, other: string): string =>
  `10*${cell(nearest)}<=MIN(${cell(one)},${cell(other)})*(1+1E-9)`;

const BLANKS_AND_PERCENT = [[" ", ""], ["\u3000", ""], ["％", "%"]] as const;

const BARE_NUMBER_COLUMNS: readonly Column[] = [
  // The column 单位 without blanks, in half-width.
  helperColumn("列单位", substituted(cell("单位"), BLANKS_AND_PERCENT)),
  // The unit that the figure states: the text's own, else the column's, else the target's.
  helperColumn("数单位", firstOf([
    [`${cell("余")}="/"`, quoted("%")],
    [`${cell("文单位")}<>""`, `${cell("文单位")}&""`],
    [`${cell("列单位")}=""`, `${cell("目标单位")}&""`],
  ], withoutMultiplier(cell("列单位")))),
  // A number without a unit of its own: a numeric cell, or text such as "52".
  helperColumn("裸数", firstOf([
    [`ISNUMBER(${cell("实际值")})`, `${cell("实际值")}*${multiplierOf(cell("列单位"))}`],
    [`AND(ISNUMBER(${cell("文数")}),${cell("文单位")}="",${cell("余")}<>"/")`,
      `${cell("文数")}*IF(${cell("余")}="",${multiplierOf(cell("列单位"))},1)`],
  ], quoted(""))),
  helperColumn("比照值", `IF(ISNUMBER(${cell("目标数")}),IF(${cell("目标数")}>0,${cell("目标数")},1),1)`),
  helperColumn("近一", `IF(ISNUMBER(${cell("裸数")}),IF(${cell("裸数")}>0,${distance(cell("裸数"))},""),"")`),
  helperColumn("近百", `IF(${cell("列单位")}="‰",9E+99,IF(ISNUMBER(${cell("近一")}),${distance(`(${cell("裸数")}/100)`)},""))`),
  helperColumn("近千", `IF(AND(ISNUMBER(${cell("近一")}),IF(${cell("列单位")}="",${cell("目标单位")},${cell("列单位")})="‰"),${distance(`(${cell("裸数")}/1000)`)},9E+99)`),
  // A bare number beside a rate: the reading that is at least ten times nearer to the target, else none.
  helperColumn("率读", firstOf([
    [`NOT(ISNUMBER(${cell("裸数")}))`, quoted("")],
    [`${cell("裸数")}=0`, "0"],
    [`NOT(ISNUMBER(${cell("近一")}))`, quoted("")],
    [tenTimesNearer("近一", "近百", "近千"), cell("裸数")],
    [tenTimesNearer("近百", "近一", "近千"), `${cell("裸数")}/100`],
    [tenTimesNearer("近千", "近一", "近百"), `${cell("裸数")}/1000`],
  ], quoted(""))),
];

// AND takes every argument, so what needs a number stands behind an IF.
const looksLikeDate =
  `IF(AND(ISNUMBER(${cell("实际值")}),ISNUMBER(${cell("裸数")})),AND(${cell("裸数")}=INT(${cell("裸数")}),${cell("裸数")}>=${FIRST_DATE},${cell("裸数")}<=${LAST_DATE}),FALSE)`;
const looksLikeTime = `IF(ISNUMBER(${cell("裸数")}),AND(${cell("裸数")}>0,${cell("裸数")}<1),FALSE)`;
const minutes = `(${cell("裸数")}*1440)`;
/** N:1 typed into a sheet is a time of one minute past the hour, also beyond a day. */
const looksLikeTypedRatio =
  `IF(ISNUMBER(${cell("裸数")}),AND(ABS(${minutes}-ROUND(${minutes},0))<0.000001,MOD(ROUND(${minutes},0),60)=1),FALSE)`;

const sameClass = firstOf([
  [`${cell("单位类")}="率"`, isOneOf(cell("数单位"), ["%", "‰"])],
  [`${cell("单位类")}="比"`, `${cell("数单位")}=":1"`],
], `OR(${cell("数单位")}=${cell("目标单位")},AND(${isOneOf(cell("数单位"), ["人", "名"])},${isOneOf(cell("目标单位"), ["人", "名"])}))`);

const containsOneOf = (words: readonly string[]): string => `OR(${words.map((word) => contains(cell("净文"), word)).join(",")})`;

const RESULT_COLUMNS: readonly Column[] = [
  helperColumn("读法", firstOf([
    [`ISBLANK(${cell("实际值")})`, quoted("无")],
    [`AND(ISTEXT(${cell("实际值")}),${isListed(cell("净文"), NO_FIGURE)})`, quoted("无")],
    [`AND(ISTEXT(${cell("实际值")}),NOT(ISNUMBER(${cell("文数")})))`,
      `IF(AND(${cell("核")}=${cell("余")},${containsOneOf(SELF_REPORTED)},NOT(${containsOneOf(NOT_REPORTED)})),"自述","无")`],
    [`NOT(OR(ISNUMBER(${cell("实际值")}),ISTEXT(${cell("实际值")})))`, quoted("无")],
    [isNot(sameClass), quoted("异")],
    [`IF(ISNUMBER(${cell("实际值")}),${cell("实际值")}<0,LEFT(${cell("净数")},1)="-")`, quoted("疑")],
    [`AND(${cell("单位类")}="率",ISNUMBER(${cell("裸数")}),NOT(ISNUMBER(${cell("率读")})))`, quoted("疑")],
    [`AND(${cell("单位类")}<>"率",${looksLikeTime})`, quoted("疑")],
    [`AND(${cell("单位类")}="比",${looksLikeTypedRatio})`, quoted("疑")],
    [`AND(${cell("单位类")}<>"数",${looksLikeDate})`, quoted("疑")],
    [`AND(${cell("单位类")}="数",${looksLikeDate},${cell("裸数")}>=10*IF(ISNUMBER(${cell("目标数")}),${cell("目标数")},0))`, quoted("疑")],
  ], quoted("数"))),
  helperColumn("读数全", firstOf([
    [`${cell("读法")}<>"数"`, quoted("")],
    [`AND(ISTEXT(${cell("实际值")}),${cell("余")}="/")`, cell("文数")],
    [`${cell("文单位")}="%"`, `${cell("文数")}/100`],
    [`${cell("文单位")}="‰"`, `${cell("文数")}/1000`],
    [`AND(${cell("单位类")}="率",ISNUMBER(${cell("裸数")}))`, cell("率读")],
    [`ISNUMBER(${cell("裸数")})`, cell("裸数")],
  ], cell("文数"))),
  helperColumn("读数", `IF(ISNUMBER(${cell("读数全")}),${significant(cell("读数全"))},"")`),
];

/** Helper columns that read 实际值; they need 目标单位, 目标数 and 单位类 of the target. */
export const READING_COLUMNS: readonly Column[] = [...TEXT_COLUMNS, ...BARE_NUMBER_COLUMNS, ...RESULT_COLUMNS];
