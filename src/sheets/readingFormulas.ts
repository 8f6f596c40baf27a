import {
  BOUND_FORMS, CHARACTER_FORMS, FILLERS, MULTIPLIERS, NO_FIGURE, SELF_REPORTED, UNITS,
} from "../plan/textForms";
import { helperColumn } from "./column";
import { cell, contains, firstOf, isOneOf, quoted, significant, substituted } from "./formula";
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
  `IF(${isOneOf(`LEFT(${unit},1)`, MULTIPLIERS.map(({ word }) => word))},MID(${unit},2,20),${unit})`;
const multiplierOf = (unit: string): string =>
  firstOf(MULTIPLIERS.map(({ word, factor }) => [`LEFT(${unit},1)=${quoted(word)}`, String(factor)] as const), "1");

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
  helperColumn("文数", firstOf([
    [`${cell("核")}=""`, quoted("")],
    [`${cell("余")}="/"`,
      `IFERROR(NUMBERVALUE(LEFT(${cell("核")},FIND("/",${cell("核")})-1),".",",")/NUMBERVALUE(MID(${cell("核")},FIND("/",${cell("核")})+1,20),".",","),"")`],
    [`${cell("核")}=${cell("余")}`, quoted("")],
    [`NOT(OR(${cell("文单位")}="",${cell("文单位")}=":1",${isListed(cell("文单位"), UNITS)}))`, quoted("")],
  ], `IFERROR(NUMBERVALUE(IF(${cell("余")}="",${cell("核")},SUBSTITUTE(${cell("核")},${cell("余")},"")),".",",")*${multiplierOf(cell("余"))},"")`)),
];

function unsigned(): string {
  return `IF(LEFT(${cell("净数")},1)="-",MID(${cell("净数")},2,40),${cell("净数")})`;
}

function boundOfColumn(): string {
  return `IF(${cell("口径")}="","等于",${cell("口径")})`;
}

/** Nearness of a candidate to the target, by ratio; rounded so that an exact tenfold counts as tenfold. */
const distance = (candidate: string): string =>
  `ROUND(MAX(${candidate}/${cell("比照值")},${cell("比照值")}/${candidate}),9)`;

const BARE_NUMBER_COLUMNS: readonly Column[] = [
  // The unit that the figure states: the text's own, else the column's, else the target's.
  helperColumn("数单位", firstOf([
    [`${cell("余")}="/"`, quoted("%")],
    [`${cell("文单位")}<>""`, cell("文单位")],
    [`${cell("单位")}=""`, cell("目标单位")],
  ], withoutMultiplier(cell("单位")))),
  // A number without a unit of its own: a numeric cell, or text such as "52".
  helperColumn("裸数", firstOf([
    [`ISNUMBER(${cell("实际值")})`, `${cell("实际值")}*${multiplierOf(cell("单位"))}`],
    [`AND(ISNUMBER(${cell("文数")}),${cell("文单位")}="",${cell("余")}<>"/")`,
      `${cell("文数")}*IF(${cell("余")}="",${multiplierOf(cell("单位"))},1)`],
  ], quoted(""))),
  helperColumn("比照值", `IF(ISNUMBER(${cell("目标数")}),IF(${cell("目标数")}>0,${cell("目标数")},1),1)`),
  helperColumn("近一", `IF(ISNUMBER(${cell("裸数")}),IF(${cell("裸数")}>0,${distance(cell("裸数"))},""),"")`),
  helperColumn("近百", `IF(ISNUMBER(${cell("近一")}),${distance(`(${cell("裸数")}/100)`)},"")`),
  helperColumn("近千", `IF(AND(ISNUMBER(${cell("近一")}),${cell("目标单位")}="‰"),${distance(`(${cell("裸数")}/1000)`)},9E+99)`),
  // A bare number beside a rate: the reading that is at least ten times nearer to the target, else none.
  helperColumn("率读", firstOf([
    [`NOT(ISNUMBER(${cell("裸数")}))`, quoted("")],
    [`${cell("裸数")}=0`, "0"],
    [`NOT(ISNUMBER(${cell("近一")}))`, quoted("")],
    [`10*${cell("近一")}<=MIN(${cell("近百")},${cell("近千")})`, cell("裸数")],
    [`10*${cell("近百")}<=MIN(${cell("近一")},${cell("近千")})`, `${cell("裸数")}/100`],
    [`10*${cell("近千")}<=MIN(${cell("近一")},${cell("近百")})`, `${cell("裸数")}/1000`],
  ], quoted(""))),
];

const FIRST_DATE = 36526;
const LAST_DATE = 73415;
const looksLikeDate = `AND(ISNUMBER(${cell("实际值")}),${cell("裸数")}=INT(${cell("裸数")}),${cell("裸数")}>=${FIRST_DATE},${cell("裸数")}<=${LAST_DATE})`;
const looksLikeTime = `AND(ISNUMBER(${cell("实际值")}),${cell("裸数")}>0,${cell("裸数")}<1)`;

const sameClass = firstOf([
  [`${cell("单位类")}="率"`, isOneOf(cell("数单位"), ["%", "‰"])],
  [`${cell("单位类")}="比"`, `${cell("数单位")}=":1"`],
], `OR(${cell("数单位")}=${cell("目标单位")},AND(${isOneOf(cell("数单位"), ["人", "名"])},${isOneOf(cell("目标单位"), ["人", "名"])}))`);

const RESULT_COLUMNS: readonly Column[] = [
  helperColumn("读法", firstOf([
    [`ISBLANK(${cell("实际值")})`, quoted("无")],
    [`AND(ISTEXT(${cell("实际值")}),${isListed(cell("净文"), NO_FIGURE)})`, quoted("无")],
    [`AND(ISTEXT(${cell("实际值")}),NOT(ISNUMBER(${cell("文数")})))`,
      `IF(AND(${cell("核")}=${cell("余")},OR(${SELF_REPORTED.map((word) => contains(cell("净文"), word)).join(",")})),"自述","无")`],
    [`NOT(OR(ISNUMBER(${cell("实际值")}),ISTEXT(${cell("实际值")})))`, quoted("无")],
    [`NOT(${sameClass})`, quoted("异")],
    [`IF(ISNUMBER(${cell("实际值")}),${cell("实际值")}<0,LEFT(${cell("净数")},1)="-")`, quoted("疑")],
    [`AND(${cell("单位类")}="率",ISNUMBER(${cell("裸数")}),NOT(ISNUMBER(${cell("率读")})))`, quoted("疑")],
    [`AND(${cell("单位类")}<>"率",${looksLikeTime})`, quoted("疑")],
    [`AND(${cell("单位类")}="比",${looksLikeDate})`, quoted("疑")],
    [`AND(${cell("单位类")}="数",${looksLikeDate},${cell("裸数")}>=10*IF(ISNUMBER(${cell("目标数")}),${cell("目标数")},0))`, quoted("疑")],
  ], quoted("数"))),
  helperColumn("读数全", firstOf([
    [`${cell("读法")}<>"数"`, quoted("")],
    [`${cell("余")}="/"`, cell("文数")],
    [`${cell("文单位")}="%"`, `${cell("文数")}/100`],
    [`${cell("文单位")}="‰"`, `${cell("文数")}/1000`],
    [`AND(${cell("单位类")}="率",ISNUMBER(${cell("裸数")}))`, cell("率读")],
    [`ISNUMBER(${cell("裸数")})`, cell("裸数")],
  ], cell("文数"))),
  helperColumn("读数", `IF(ISNUMBER(${cell("读数全")}),${significant(cell("读数全"))},"")`),
];

/** Helper columns that read 实际值; they need 目标单位, 目标数 and 单位类 of the target. */
export const READING_COLUMNS: readonly Column[] = [...TEXT_COLUMNS, ...BARE_NUMBER_COLUMNS, ...RESULT_COLUMNS];
