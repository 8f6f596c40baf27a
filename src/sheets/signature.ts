import { helperColumn } from "./column";
import { cell, quoted } from "./formula";
import type { Column } from "./sheetModel";

/** Decimals to which fractions are printed, so that every program that calculates the sheet prints the same. */
const DECIMALS = 12;

const printed = (header: string): string =>
  `IF(ISNUMBER(${cell(header)}),IF(${cell(header)}=INT(${cell(header)}),${cell(header)},ROUND(${cell(header)},${DECIMALS}))&"",${cell(header)}&"")`;
const joined = (headers: readonly string[]): string => headers.map(printed).join('&"|"&');

/** By what a row of 监测数据 is known. */
export const IDENTITY = ["指标", "地区", "年度", "编码"] as const;

/** What a row is known by, with a mark behind it: the beginning of its 核对. */
export const identityFormula = (): string => `${joined(IDENTITY)}&"|"`;

/** Everything of a judged figure that a snapshot repeats, in one text; the same formula in 监测数据 and in the snapshot. */
const signatureFormula = (strength: string): string => `${joined([...IDENTITY, "目标", "差距", "结论", strength, "实际原文"])}`;

/**
 * What a snapshot is compared with, hidden in 监测数据: the figure as it was typed, and the whole row in one text. An
 * error in a row stays in its row.
 */
export const SIGNATURE_COLUMNS: readonly Column[] = [
  helperColumn("实际原文", `IFERROR(${joined(["实际值", "单位", "口径"])},${quoted("错误")})`),
  helperColumn("核对", `IFERROR(${signatureFormula("目标强度")},${quoted("错误")})`),
];

/** 核对 of the snapshot's own row, from the cells that people see. */
export const snapshotSignature = (): string => `IFERROR(${signatureFormula("强度")},${quoted("错误")})`;
