import {
  FUNDING_ACCOUNTS, MONEY_UNITS, readFundingAccount, readFundingSeries, readFundingStage, readFundingYear, readStageOfTitle, readMoney, replaceForms,
  type FundingAccount, type FundingSeries, type FundingStage, type MoneyUnit,
} from "../plan";
import type { CellValue } from "./cell";

/** A block of somebody's cells: what they hold and what they show. */
export interface CellBlock {
  readonly values: readonly (readonly CellValue[])[];
  readonly text: readonly (readonly string[])[];
}

/** What a column of somebody's table holds. */
export const FUNDING_ROLES = [
  "region", "year", "stage", "series", "account", "amount", "unit", "students", "perStudent", "previousAmount", "restatedAmount",
  "previousPerStudent", "restatedPerStudent", "printedGrowth", "printedPerStudentGrowth", "printedBase", "reason", "source",
] as const;
export type FundingRole = (typeof FUNDING_ROLES)[number];

export interface FundingColumn {
  readonly header: string;
  /** What it was taken for; null where it is left out. */
  readonly role: FundingRole | null;
  /** The first cells, as shown. */
  readonly samples: readonly string[];
  /** The unit that the header states: 金额（万元）. */
  readonly unit: MoneyUnit | null;
}

/** A column with what its header says besides. */
export interface LayoutColumn extends FundingColumn {
  /** The account that the header states: 决算数. */
  readonly account: FundingAccount | null;
  /** The figure of an earlier year that the column holds, beside those of the latest year and its base; null for others. */
  readonly earlier: EarlierFigure | null;
}

/** A column of figures of one year. */
export interface EarlierFigure {
  readonly year: number;
  readonly role: "amount" | "perStudent";
}

/** What holds for all rows, where the table itself does not say. */
export interface FundingDefaults {
  readonly region: string | null;
  readonly year: number | null;
  readonly stage: FundingStage | null;
  readonly series: FundingSeries | null;
  readonly account: FundingAccount | null;
  readonly unit: MoneyUnit | null;
}

/** What a block was understood as. */
export interface FundingLayout {
  /** The block as it is read: a row a line, turned where the years stood side by side over rows of figures. */
  readonly block: CellBlock;
  /** The cell of the block that was given, from 0, where a cell of `block` stands. */
  readonly place: (row: number, column: number) => { readonly row: number; readonly column: number };
  /** Index in the block of the first row that holds figures. */
  readonly firstRow: number;
  readonly columns: readonly LayoutColumn[];
  readonly defaults: FundingDefaults;
}

const SAMPLES = 3;
/** Rows above the figures in which title and headers are looked for. */
const HEAD_ROWS = 12;

/**
 * Understands a block as a table of funding figures: titles above, headers in one row or two, figures below. Null where
 * no row of figures stands under a header. A proposal only: a person confirms it.
 */
export function proposeFunding(block: CellBlock): FundingLayout | null {
  const turned = turnedBlock(block);
  const columns = columnsOf(turned?.block ?? block);
  if (columns === null) return null;
  return { ...columns, block: turned?.block ?? block, place: turned?.place ?? ((row, column) => ({ row, column })) };
}

/** Where titles, headers and figures of a block stand; null where no figures stand under a header. */
function headOf({ values, text }: CellBlock): { readonly firstHeader: number; readonly firstRow: number; readonly headers: readonly string[] } | null {
  const firstRow = values.findIndex(isFigures);
  if (firstRow < 1 || firstRow > HEAD_ROWS) return null;
  let firstHeader = firstRow - 1;
  while (firstHeader > 0 && filled(text[firstHeader - 1]!) >= 2) firstHeader -= 1;
  return { firstHeader, firstRow, headers: headersOf(text.slice(firstHeader, firstRow)) };
}

/**
 * A block whose rows are figures (支出, 在校学生数, 生均) and whose columns are years, turned so that each year is a row.
 * Null for every other block: one whose rows name stages stays as it is.
 */
function turnedBlock(block: CellBlock): { readonly block: CellBlock; readonly place: FundingLayout["place"] } | null {
  const head = headOf(block);
  if (head === null) return null;
  const { firstHeader, firstRow, headers } = head;
  const years = headers.flatMap((header, column) => (yearInHeader(header) === null ? [] : [column]));
  const labels = block.text.slice(firstRow).map((row) => (row[0] ?? "").replace(/\s+/g, ""));
  const kinds = new Set(labels.map((label) => roleOf(label, null, { title: "", latest: -Infinity, isPerStudent: false })).filter((role) => role !== null && ROWS_OF_FIGURES.includes(role)));
  const namesStages = labels.some((label) => ![null, "合计"].includes(readFundingStage(label)));
  if (years.length < 2 || years[0] === 0 || kinds.size < 2 || namesStages) return null;
  const turn = <Cell,>(cells: readonly (readonly Cell[])[], first: (header: string) => Cell, blank: Cell): Cell[][] => {
    const padded = (row: readonly Cell[]): Cell[] => Array.from({ length: labels.length + 1 }, (_, index) => row[index] ?? blank);
    return [
      ...cells.slice(0, firstHeader).map(padded),
      padded([first("年度"), ...cells.slice(firstRow).map((row) => row[0] ?? blank)]),
      ...years.map((column) => padded([first(String(yearInHeader(headers[column]!))), ...cells.slice(firstRow).map((row) => row[column] ?? blank)])),
    ];
  };
  return {
    block: { values: turn<CellValue>(block.values, (text) => text, null), text: turn(block.text, (text) => text, "") },
    place: (row, column) => {
      if (row < firstHeader) return { row, column: 0 };
      const year = years[row - firstHeader - 1];
      return { row: column === 0 ? firstRow - 1 : firstRow + column - 1, column: year ?? 0 };
    },
  };
}

const ROWS_OF_FIGURES: readonly FundingRole[] = ["amount", "students", "perStudent"];

function columnsOf(block: CellBlock): Omit<FundingLayout, "block" | "place"> | null {
  const head = headOf(block);
  if (head === null) return null;
  const { text } = block;
  const { firstHeader, firstRow, headers } = head;
  const title = text.slice(0, firstHeader).flat().join(" ");
  const years = headers.map(yearInHeader);
  const latest = Math.max(...years.map((year) => year ?? -Infinity));
  const said = { title, latest, isPerStudent: /生均|平均/.test(title) && !headers.some((header) => /生均|平均/.test(header)) };
  const meant = headers.map((header, index) => roleOf(header, years[index] ?? null, said));
  // A growth that does not say of what is that of the only figure.
  const isAverageOnly = meant.includes("perStudent") && !meant.includes("amount");
  const accounts = headers.map(accountInHeader);
  const taken = new Map<FundingRole, number>();
  meant.forEach((own, index) => {
    const role = isAverageOnly && own === "printedGrowth" ? "printedPerStudentGrowth" : own ?? null;
    if (role === null) return;
    const standing = taken.get(role);
    // The first column of a kind is taken, of several accounts the one that was settled last; others wait for a person.
    if (standing === undefined || rankOf(accounts[index]!) > rankOf(accounts[standing]!)) taken.set(role, index);
  });
  const roles = new Map([...taken].map(([role, index]) => [index, role]));
  const columns = headers.map((header, index): LayoutColumn => ({
    header, role: roles.get(index) ?? null, unit: unitIn(header), account: accounts[index]!,
    earlier: roles.has(index) ? null : earlierFigure(header, years[index] ?? null, said),
    samples: text.slice(firstRow, firstRow + SAMPLES).map((row) => row[index] ?? ""),
  }));
  const has = (role: FundingRole): boolean => taken.has(role);
  const figures = columns.filter(({ role }) => role === "amount" || role === "perStudent").map(({ header }) => header).join(" ");
  return {
    firstRow,
    columns,
    defaults: {
      region: has("region") ? null : regionIn(title),
      year: has("year") ? null : Number.isFinite(latest) ? latest : yearIn(title),
      stage: has("stage") ? null : readStageOfTitle(title),
      series: has("series") ? null : readFundingSeries(figures) ?? readFundingSeries(title) ?? "经费",
      account: has("account") ? null : columns.find(({ role, account }) => (role === "amount" || role === "perStudent") && account !== null)?.account ?? readFundingAccount(title),
      unit: has("unit") || columns.some(({ role, unit }) => role === "amount" && unit !== null) ? null : unitIn(title),
    },
  };
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;

/** At least one figure that is no year, beside something else. */
function isFigures(row: readonly CellValue[]): boolean {
  const isFigure = (cell: CellValue): boolean => readMoney(cell, null).kind === "given" && readFundingYear(cell) === null;
  return row.some(isFigure) && row.filter((cell) => cell !== null && cell !== "").length >= 2;
}

/** One header a column; of two rows the upper one, which may span several columns, stands before the lower one. */
function headersOf(rows: readonly (readonly string[])[]): string[] {
  const lower = rows[rows.length - 1]!;
  const spans = rows.slice(0, -1).map((row) => {
    let last = "";
    return row.map((cell) => (last = cell.trim() === "" ? last : cell));
  });
  return lower.map((cell, index) => [...spans.map((row) => row[index] ?? ""), cell]
    .map((part) => part.replace(/\s+/g, "")).filter((part, place, parts) => part !== "" && parts.indexOf(part) === place).join(""));
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const STUDENTS = /学生|在校生|人数/;

/** The only year that a text names; null for none or several. */
function yearIn(text: string): number | null {
  const years = [...new Set(replaceForms(text).match(YEAR) ?? [])];
  return years.length === 1 ? Number(years[0]) : null;
}

const yearInHeader = (header: string): number | null => (isGrowth(header) ? null : yearIn(header));

const isGrowth = (header: string): boolean => /增长|增幅|增速|增减|变动|比上年|较上年|同比/.test(header);

/** 柳州市, 莲都区, 鹿寨县, 三江侗族自治县: the first name of a place in a title; 全市 and 我县 are none. */
function regionIn(title: string): string | null {
  if (/全国/.test(title)) return "全国";
  const words = title.replace(/附件|附表|[\s\d年度：:]+/g, " ").replace(/[全本我各][省市区县]/g, " ");
  return /[\u4e00-\u9fa5]{1,7}?(?:自治区|自治州|自治县|省|市|区|县)/.exec(words)?.[0] ?? null;
}

/** 单位：万元, 金额（亿元）: the unit of money that a text names; 千元 and 百万元 are none that is known. */
function unitIn(text: string): MoneyUnit | null {
  const found = /(?<![十百千万亿])(亿元|万元|元)(?=[）)\s/／,，;；]|$)/.exec(replaceForms(text).replace(/[（(]/g, " "));
  return MONEY_UNITS.find(({ unit }) => unit === found?.[1])?.unit ?? null;
}

/** 年初预算, 调整预算数, 2022年决算数: the account that a header of a figure states. */
const accountInHeader = (header: string): FundingAccount | null => (isGrowth(header) ? null : readFundingAccount(header));

/** 决算 is what was spent, 调整预算 stands above 预算. */
const rankOf = (account: FundingAccount | null): number => (account === null ? -1 : FUNDING_ACCOUNTS.indexOf(account));

/** What a column of a year before the base year holds: 2020年 beside 2022年 and 2021年. */
function earlierFigure(header: string, year: number | null, said: Said): EarlierFigure | null {
  if (year === null || year >= said.latest - 1) return null;
  const role = roleOf(header, year, { ...said, latest: year });
  return role === "amount" || role === "perStudent" ? { year, role } : null;
}

interface Said {
  readonly title: string;
  readonly latest: number;
  readonly isPerStudent: boolean;
}

function roleOf(header: string, year: number | null, { latest, isPerStudent }: Said): FundingRole | null {
  const bare = replaceForms(header);
  if (bare === "") return null;
  const isAverage = /生均|平均/.test(bare) || (isPerStudent && !STUDENTS.test(bare));
  if (/^(公布口径|增长率口径)$/.test(bare)) return "printedBase";
  if (/^(说明|原因|备注)|下降原因/.test(bare)) return "reason";
  if (/^(出处|来源|数据来源|依据)$/.test(bare)) return "source";
  if (/^(年度|年份|年)$/.test(bare)) return "year";
  if (/^(地区|区域|行政区|行政区划|所在地区|区划|区县|县区|县市区|市县|县别)/.test(bare)) return "region";
  if (/^(口径|数据口径|预决算|预算口径)$/.test(bare)) return "account";
  if (/^(序列|经费类型|支出类型|经费项目)$/.test(bare)) return "series";
  if (/^(单位|计量单位|金额单位)$/.test(bare)) return "unit";
  if (/学段|学校类别|学校类型|教育阶段|^(类别|项目|指标|名称)$/.test(bare)) return "stage";
  if (/增减额|增长额|增加额|差额/.test(bare)) return null;
  if (isGrowth(bare)) return isAverage ? "printedPerStudentGrowth" : "printedGrowth";
  if (STUDENTS.test(bare) && !isAverage) return year !== null && year < latest ? null : "students";
  const isBefore = /上年|上一年|去年|上期|基期/.test(bare) || (year !== null && year < latest);
  if (isBefore && year !== null && year !== latest - 1 && !/上年|上一年|去年/.test(bare)) return null;
  const isFigure = isAverage || isBefore || year !== null || /金额|支出|经费|总额|投入|预算|决算|执行/.test(bare) || unitIn(bare) !== null;
  if (!isFigure) return null;
  const isRestated = /同口径|可比口径/.test(bare);
  if (isRestated) return isAverage ? "restatedPerStudent" : "restatedAmount";
  if (isBefore) return isAverage ? "previousPerStudent" : "previousAmount";
  return isAverage ? "perStudent" : "amount";
}

