import { helperColumn } from "./column";
import { cell, contains, firstOf, isOneOf, quoted, substituted } from "./formula";
import type { Column } from "./sheetModel";
import { NAMES_TABLE } from "./tableNames";

/**
 * What native formulas take away from a typed name before they compare it: a part of what `normalizeName` of src/plan
 * does, and nothing that it does not do. So a name that the formulas match is one that `resolve` answers alike; the
 * formulas may match fewer.
 */
export const NAME_FORMS: readonly (readonly [string, string])[] = [
  ["（", "("], ["）", ")"], ["〔", "("], ["〕", ")"],
  ["“", ""], ["”", ""], ["‘", ""], ["’", ""], ['"', ""], ["'", ""], ["＂", ""], ["＇", ""],
  ["「", ""], ["」", ""], ["『", ""], ["』", ""], ["《", ""], ["》", ""], ["〈", ""], ["〉", ""],
  [" ", ""], ["\u3000", ""], ["\u00a0", ""], ["\t", ""], ["\n", ""],
  ["—", "-"], ["–", "-"], ["－", "-"], ["−", "-"], ["％", "%"], ["，", ","],
  ["０", "0"], ["１", "1"], ["２", "2"], ["３", "3"], ["４", "4"], ["５", "5"], ["６", "6"], ["７", "7"], ["８", "8"], ["９", "9"],
];

/** Hidden columns of 指标名称, one a form: each holds a name of the row as the formulas compare it. */
export const FORM_HEADERS: readonly string[] = ["名一", "名二", "名三", "名四", "名五", "名六"];

const WILDCARDS = ["*", "?", "~"];
const hasOneOf = (header: string, signs: readonly string[]): string =>
  `OR(${signs.map((sign) => contains(cell(header), sign)).join(",")})`;

const rowOfForm = FORM_HEADERS.reduceRight(
  (rest, header) => `IFERROR(MATCH(${cell("指标净")},${NAMES_TABLE}[${header}],0),${rest})`, "0");

/**
 * Helper columns that turn the name in 指标 into the one that 指标名称 gives it: 名行 is its row there, 0 for a name that
 * is not listed; 规范名 is then the name as it was typed. A typed wildcard never stands for other names.
 */
export const NAME_COLUMNS: readonly Column[] = [
  helperColumn("指标净", `LOWER(${substituted(cell("指标"), NAME_FORMS)})`),
  helperColumn("名行", `IF(${cell("指标净")}="",0,IF(${hasOneOf("指标净", WILDCARDS)},0,${rowOfForm}))`),
  helperColumn("规范名", `IF(${cell("名行")}>0,INDEX(${NAMES_TABLE}[名称],${cell("名行")})&"",${cell("指标")}&"")`),
];

/** True where 规范名 would mean something else than itself as a criterion of MAXIFS. */
export const isNoCriterion = `OR(${hasOneOf("规范名", WILDCARDS)},${isOneOf(`LEFT(${cell("规范名")},1)`, ["=", "<", ">"])})`;

/** Signs that some engines take for more than themselves where part of a name is looked for. */
const SIGNS = [...WILDCARDS, "(", ")", "[", "]", "+", ".", "^", "$", "|", "\\"];
const alike = `"*"&${cell("指标净")}&"*"`;
const firstAlike = `INDEX(${NAMES_TABLE}[名称],MATCH(${alike},${NAMES_TABLE}[名一],0))`;
const countAlike = `COUNTIF(${NAMES_TABLE}[名一],${alike})`;

/** What names are near to an unknown one: those that hold it as a part; "" where there are none. */
export const nearNames = firstOf([
  [`LEN(${cell("指标净")})<2`, quoted("")],
  [hasOneOf("指标净", SIGNS), quoted("")],
  [`${countAlike}=1`, `"；是否指“"&${firstAlike}&"”"`],
  [`${countAlike}>1`, `"；相近的有“"&${firstAlike}&"”等 "&${countAlike}&" 个"`],
], quoted(""));
