import { CHARACTER_FORMS, FILLERS, NO_FIGURE } from "../plan";
import { helperColumn } from "./column";
import { cell, firstOf, quoted, substituted } from "./formula";
import type { Column } from "./sheetModel";

/**
 * The reading of a typed number as native formulas: a number, or text such as "9,014.32", "９０１４.３２" or "28.46亿元".
 * What is read stands in two hidden columns: 值 (a number in the unit of the text; 无 where the cell says that there is
 * none; 错 where it is no number; "" where nothing is given) and 倍 (what the text's own unit counts; 0 without one).
 */

const DIGITS = [..."0123456789", "."].map((digit) => [digit, ""] as const);
/** Half-width, but with blanks and separators still in place. */
const HALF_WIDTH = [...CHARACTER_FORMS.filter(([, to]) => to !== ""), ["，", ","] as const];
const SEPARATORS = CHARACTER_FORMS.filter(([, to]) => to === "");

export const NONE_WORD = "无";
export const WRONG = "错";

const listed = (texts: readonly string[]): string => quoted(`|${texts.join("|")}|`);
const isListed = (expression: string, texts: readonly string[]): string => `ISNUMBER(FIND("|"&${expression}&"|",${listed(texts)}))`;

export interface TypedNumber {
  readonly header: string;
  /** Units that the text may carry behind the number, with what one of them counts. */
  readonly units: readonly (readonly [string, number])[];
  /** True for growth: it may be below zero, and its text carries its unit (5.17 may be 5.17% or 517%). */
  readonly isRate: boolean;
}

export const readValue = (header: string): string => cell(`${header}值`);
export const ownFactor = (header: string): string => cell(`${header}倍`);
export const isWrong = (header: string): string => `${readValue(header)}=${quoted(WRONG)}`;
export const isGiven = (header: string): string => `${readValue(header)}<>""`;

/** Hidden columns that read one typed cell. */
export function typedNumberColumns({ header, units, isRate }: TypedNumber): readonly Column[] {
  const own = (part: string): string => cell(`${header}${part}`);
  // Not every program reads ".5".
  const number = `NUMBERVALUE("0"&${own("串")},".",",")`;
  const grouped = `TEXT(INT(${number}),"#,##0")&MID(${own("串")},FIND(".",${own("串")}&"."),20)`;
  const words = [...(isRate ? [] : [""]), ...units.map(([word]) => word)];
  return [
    helperColumn(`${header}半`, `IF(ISTEXT(${cell(header)}),${substituted(cell(header), HALF_WIDTH)},"")`),
    helperColumn(`${header}净`, substituted(own("半"), SEPARATORS)),
    helperColumn(`${header}核`, substituted(own("净"), FILLERS.map((word) => [word, ""] as const))),
    helperColumn(`${header}绝`, isRate ? `IF(OR(LEFT(${own("核")},1)="-",LEFT(${own("核")},1)="+"),MID(${own("核")},2,40),${own("核")})&""` : `${own("核")}&""`),
    helperColumn(`${header}余`, substituted(own("绝"), DIGITS)),
    // The digits stand together before or behind the unit, or there is no number.
    helperColumn(`${header}串`, `IF(${own("余")}="",${own("绝")},SUBSTITUTE(${own("绝")},${own("余")},""))&""`),
    helperColumn(`${header}值`, firstOf([
      [`ISBLANK(${cell(header)})`, quoted("")],
      [`ISNUMBER(${cell(header)})`, isRate ? cell(header) : `IF(${cell(header)}<0,${quoted(WRONG)},${cell(header)})`],
      [`IF(ISTEXT(${cell(header)}),FALSE,TRUE)`, quoted(WRONG)],
      [`${own("净")}=${quoted(NONE_WORD)}`, quoted(NONE_WORD)],
      [isListed(own("净"), NO_FIGURE.filter((word) => word !== NONE_WORD)), quoted("")],
      [`OR(${own("串")}="",${own("串")}=".")`, quoted(WRONG)],
      [isListed(own("余"), words), `IFERROR(IF(OR(ISNUMBER(FIND(${own("串")},${own("半")})),ISNUMBER(FIND(${grouped},${own("半")}))),` +
        `${isRate ? `IF(LEFT(${own("核")},1)="-",-1,1)*` : ""}${number},${quoted(WRONG)}),${quoted(WRONG)})`],
    ], quoted(WRONG))),
    helperColumn(`${header}倍`, firstOf(units.map(([word, factor]) => [`${own("余")}=${quoted(word)}`, String(factor)] as const), "0")),
  ];
}
