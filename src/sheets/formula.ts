/**
 * Small pieces from which native formulas are put together. Only functions that Excel 2016, WPS and LibreOffice share:
 * no LET, no dynamic arrays. `[@列]` stands for the cell of the same row; `inTable` makes it a full reference.
 */

/** Control characters cannot stand in a formula's literal, and some engines lose a lone quotation mark in one. */
const BY_CODE: Readonly<Record<string, string>> = { "\n": "CHAR(10)", "\t": "CHAR(9)", '"': "CHAR(34)", "'": "CHAR(39)" };

/** Text as a literal of a formula. */
export const quoted = (text: string): string => BY_CODE[text] ?? `"${text.replace(/"/g, '""')}"`;

/** A cell of the same row. */
export const cell = (header: string): string => `[@${header}]`;

/** True where the cell holds one of the words. */
export const isOneOf = (expression: string, words: readonly string[]): string =>
  words.length === 1 ? `${expression}=${quoted(words[0]!)}` : `OR(${words.map((word) => `${expression}=${quoted(word)}`).join(",")})`;

/** The opposite of a comparison. Not NOT: some engines answer an error for NOT over a comparison inside another function. */
export const isNot = (condition: string): string => `IF(${condition},FALSE,TRUE)`;

/** True where the text contains the word. */
export const contains = (text: string, word: string): string => `ISNUMBER(FIND(${quoted(word)},${text}))`;

/** The text with each replacement made, in order. */
export const substituted = (text: string, replacements: readonly (readonly [string, string])[]): string =>
  replacements.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},${quoted(from)},${quoted(to)})`, text);

/** The first value whose condition holds, else the last one. */
export const firstOf = (branches: readonly (readonly [string, string])[], otherwise: string): string =>
  branches.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);

/** A number rounded to 12 significant digits: differences of decimals come out as decimals. */
export const significant = (number: string): string =>
  `IF(${number}=0,0,ROUND(${number},11-INT(LOG10(ABS(${number})))))`;

/** Makes `[@列]` a reference that Excel, the workbench and LibreOffice read alike. */
export const inTable = (formula: string, table: string): string =>
  formula.replace(/\[@([^\]]+)\]/g, (_, header: string) => `${table}[[#This Row],[${header}]]`);
