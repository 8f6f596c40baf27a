import { judgeFundingLine, type FundingLine, type FundingVerdict } from "../../src/plan";
import { fundingSheet, readFunding, type CellValue, type SheetModel } from "../../src/sheets";

/**
 * A generated table of 两个只增不减: every word × kind of base × way of writing × unit × blank. It says what src/plan
 * answers for each row as src/sheets reads it, so that the native formulas can be held equal to it.
 */

type Cells = Readonly<Record<string, CellValue>>;

const IDENTITY: Cells = { 地区: "柳州市", 年度: 2024, 学段: "合计", 序列: "经费", 口径: "决算" };
const UNITS = ["元", "万元", "亿元"];

/** Current, as published, restated: every word on every base. */
const AMOUNTS: readonly (readonly [CellValue, CellValue, CellValue])[] = [
  [284597, 282255, null], [282255, 284597, null], [282255, 282255, null], [284597, 0, null], [0, 284597, null], [0, 0, null],
  [284597, "无", null], [284597, null, null], [null, 282255, null], [null, "无", null],
  [17772.06, 17803.6, 17468.12], [17772.06, 17468.12, 17803.6], [17772.06, null, 17772.06], [17772.06, 0, 17803.6], [17772.06, 17803.6, 0],
  [17772.06, "无", 17803.6], [null, null, 17803.6], [null, 17803.6, 17468.12],
  // Decimals that a binary comparison would get wrong, and amounts that differ in the twelfth digit.
  [0.3, 0.1 + 0.2, null], [100.1, 100.1000000001, null], [123456789.012, 123456789.011, null], [1.005, 1.004999999999, null],
  // Near zero, and far above.
  [10000.4, 10000, null], [10004.9, 10000, null], [10005, 10000, null], [9995, 10000, null], [9999.6, 10000, null], [310, 100, null],
];

const RATES: readonly (readonly [CellValue, CellValue])[] = [
  [0.0174, "同口径"], [0.0174, "原公布"], [0.0174, null], ["1.74%", "同口径"], ["１．７４％", "同口径"], ["−1.64%", "同口径"], ["-1.64%", "原公布"],
  ["+5.17%", "同口径"], [0, "同口径"], [-1, "同口径"], [-1.2, "同口径"], [2.5, "同口径"], ["5.17", "同口径"], ["17.4‰", "同口径"],
  ["增长1.74%", "同口径"], ["—", "同口径"], ["无", "同口径"], [-0.0018, "原公布"], [0.0174, " 同口径 "],
];

const WRITINGS: readonly CellValue[] = [
  "9,014.32", "９０１４.３２", "９，０１４．３２", " 9014.32 ", "9014.32元", "0.901432万元", "0.9014万", "9014", "0", "0元", "—", "-", "", "无", "暂无", "缺",
  "约9014.32", "9014.32以上", "9,01", "9 014.32", "1,2345", "901432分", "9014.32万人", "-9014.32", -5, "1.2.3", ".", ".5", "5.", "1/3", "3:1",
  "达9014.32元", "共9,014.32", "元9014.32", "9.01E3", "50%", "abc", "90141,9014", "12,345,678.9", "0.00009亿元",
];

const STUDENTS: readonly CellValue[] = [20, "20", "20人", "0.002万人", "20名", 0, "0", "约20", null, "—", -3, "无", "2万"];

const amountRows: readonly Cells[] = AMOUNTS.flatMap(([current, published, restated], index): Cells[] => [
  { 金额: current, 单位: UNITS[index % 3]!, 上年金额: published, 上年金额同口径: restated },
  { 生均: current, 上年生均: published, 上年生均同口径: restated },
  // The other leg beside it, one place on: the line's word is the first of both.
  { 金额: current, 单位: "万元", 上年金额: published, 上年金额同口径: restated, ...averageOf(AMOUNTS[(index + 3) % AMOUNTS.length]!) },
]);

function averageOf([current, published, restated]: readonly [CellValue, CellValue, CellValue]): Cells {
  return { 生均: current, 上年生均: published, 上年生均同口径: restated };
}

const rateRows: readonly Cells[] = RATES.flatMap(([rate, base]): Cells[] => [
  { 生均: 17772.06, 上年生均: 17803.6, 公布生均增长率: rate, 公布口径: base },
  { 金额: 37463.36, 单位: "亿元", 公布增长率: rate, 公布口径: base },
  { 金额: 37463.36, 单位: "亿元", 上年金额: 36310.47, 上年金额同口径: 35621.7, 公布增长率: rate, 公布口径: base },
  { 金额: null, 单位: "亿元", 上年金额: 36310.47, 公布增长率: rate, 公布口径: base },
]);

const writingRows: readonly Cells[] = WRITINGS.flatMap((typed): Cells[] => [
  { 金额: typed, 单位: "元", 上年金额: 9164.9 },
  { 金额: 0.9, 单位: "万元", 上年金额: typed },
  { 生均: typed, 上年生均: "9,164.90" },
  { 生均: 9164.9, 上年生均: 9000, 上年生均同口径: typed },
  { 金额: typed, 上年金额: "28亿元" },
]);

const unitRows: readonly Cells[] = [
  ...["元", "万元", "亿元", null, "千元", " 万元", "万 元", "美元"].flatMap((unit): Cells[] => [
    { 金额: 284597, 单位: unit, 上年金额: 282255 }, { 金额: "28.4597亿元", 单位: unit, 上年金额: "282255万元" },
    { 金额: "28.4597亿元", 单位: unit, 上年金额: 282255 }, { 金额: 284597, 单位: unit, 上年金额: 282255, 在校学生数: 20000, 上年生均: 140000 },
    { 金额: 284597, 单位: unit, 上年金额: "无" }, { 单位: unit, 公布增长率: 0.01 },
  ]),
  ...STUDENTS.flatMap((students): Cells[] => [
    { 金额: 18, 单位: "万元", 上年金额: 17, 在校学生数: students, 上年生均: 9000 },
    { 金额: 18, 单位: "万元", 上年金额: 17, 在校学生数: students },
    { 生均: 9000, 上年生均: 8999.5, 在校学生数: students },
    { 金额: 18, 单位: "万元", 生均: "约9000", 在校学生数: students, 上年生均: 9000 },
  ]),
  {}, { 在校学生数: 300 }, { 说明: "基建一次性经费" },
];

/** What the sheet should show in a row. */
export interface ExpectedFunding {
  /** The row in words, for a failing test. */
  readonly row: string;
  readonly total: string;
  readonly average: string;
  readonly word: string;
  readonly base: string;
  readonly changes: readonly (number | "")[];
  readonly growths: readonly (number | "")[];
  readonly otherBase: boolean;
  readonly printedDiffers: boolean;
  readonly nearZero: boolean;
}

export interface FundingTable {
  readonly sheet: SheetModel;
  readonly expected: readonly ExpectedFunding[];
}

/** A truth value is no amount; LibreOffice keeps none in a cell of amounts, it becomes 1. */
export const TRUTH_ROWS: readonly Cells[] = [
  { ...IDENTITY, 金额: true, 单位: "元", 上年金额: 9164.9 }, { ...IDENTITY, 生均: 9164.9, 上年生均: 9000, 上年生均同口径: true },
];

/** Every n-th generated row, from a first one on. */
export function fundingTable(every = 1, first = 0, more: readonly Cells[] = []): FundingTable {
  const all = [...amountRows, ...rateRows, ...writingRows, ...unitRows].map((cells): Cells => ({ ...IDENTITY, ...cells }));
  return tableOf([...all.filter((_, index) => index % every === first), ...more]);
}

/** Rows with every word of the lists, words that sound like one, and blanks: those that are no line get no verdict. */
export const WORD_ROWS: readonly Cells[] = Object.entries({
  学段: [
    "合计", "幼儿园", "普通小学", "普通初中", "普通高中", "中等职业学校", "普通高等学校", " 普通小学", "普通\u3000小学", "小学", "幼儿园教育", "普通小学合计",
    "特殊教育", "义务教育", "小计", "|", null, " ", 1,
  ],
  序列: ["经费", "事业费", "公用经费", "国家财政性教育经费", "事业收入", " 经费 ", "支出", "一般公共预算教育经费", "经 费", null, " \u3000", 0],
  口径: ["预算", "调整预算", "决算", "决 算", "决算数", "执行", "快报", "预算、决算", null, " "],
}).flatMap(([header, words]) => words.map((word): Cells => ({
  ...IDENTITY, 金额: 284597, 单位: "万元", 上年金额: 282255, 生均: 9014.32, 上年生均: 9164.9, 上年生均同口径: 9000, [header]: word,
})));

/** What the sheet should show of those rows: a row that is read has its verdicts, another says that it has none. */
export function wordTable(): { readonly sheet: SheetModel; readonly shown: readonly unknown[] } {
  const { sheet } = tableOf(WORD_ROWS);
  const { columns, rows } = sheet.table!;
  const read = new Set(readFunding({ headers: columns.map(({ header }) => header), rows }).rows.map(({ row }) => row));
  const shown = WORD_ROWS.map((cells, row) => ({ cells, words: read.has(row) ? ["增长", "增长", "增长"] : ["", "", ""], isTold: !read.has(row) }));
  return { sheet, shown };
}

export function shownWords(cells: Cells, at: (header: string) => unknown): unknown {
  return { cells, words: ["总量结论", "生均结论", "结论"].map((header) => at(header) ?? ""), isTold: String(at("提示")).includes("本行不作结论") };
}

/** A table of lines, as the sheet writes them. */
export function tableOfLines(lines: readonly FundingLine[]): FundingTable {
  const { columns, rows } = fundingSheet(lines).table!;
  return tableOf(rows.map((row) => Object.fromEntries(columns.map(({ header }, index) => [header, row[index] ?? null]))));
}

/** A table of typed cells with what src/plan answers for its rows. */
export function tableOf(rows: readonly Cells[]): FundingTable {
  const empty = fundingSheet([]);
  const columns = empty.table!.columns;
  const body = rows.map((cells) => columns.map(({ header }) => cells[header] ?? null));
  const { rows: read, notNumbers } = readFunding({ headers: columns.map(({ header }) => header), rows: body });
  const expected = read.map(({ row, line }): ExpectedFunding => {
    const { total, average, word } = judgeFundingLine(line);
    const wrong = notNumbers.filter((cell) => cell.row === row).map(({ header }) => header);
    // A leg that holds nothing but a cell that cannot be read is missing its figures, which a line no longer says.
    const isWrong = (names: readonly string[]): boolean => wrong.some((header) => names.includes(header));
    const totalWord = total?.word ?? (isWrong(["金额", "上年金额", "上年金额同口径", "公布增长率"]) ? "缺数" : "");
    const averageWord = average?.word ?? (isWrong(["生均", "上年生均", "上年生均同口径", "公布生均增长率"]) ? "缺数" : "");
    const legs = [total, average];
    const typed = JSON.stringify(Object.fromEntries(Object.entries(rows[row]!).filter(([header]) => !(header in IDENTITY))));
    return {
      row: typed,
      total: totalWord,
      average: averageWord,
      word: `${totalWord}${averageWord}` === "" ? "" : totalWord === "" || averageWord === "" || isWrong(Object.keys(rows[row]!)) ? firstWord(totalWord, averageWord) : word,
      base: baseWords(total, average),
      changes: legs.map((leg) => comparableAmount(leg?.change ?? "")),
      growths: legs.map((leg) => comparableAmount(leg?.growth ?? "")),
      otherBase: legs.some((leg) => (leg?.asPublished ?? null) !== null),
      printedDiffers: legs.some((leg) => leg?.printedDiffers === true),
      nearZero: legs.some((leg) => leg?.isNearZero === true),
    };
  });
  return { sheet: { ...empty, table: { ...empty.table!, rows: body } }, expected };
}

function firstWord(total: string, average: string): string {
  return ["下降", "缺数", "基数为零", "无上年", "持平", "增长"].find((word) => word === total || word === average) ?? "";
}

function baseWords(total: FundingVerdict | null, average: FundingVerdict | null): string {
  const [one, other] = [total?.base ?? "", average?.base ?? ""];
  if (one === "" || other === "" || one === other) return one === "" ? other : one;
  return `总量：${one}；生均：${other}`;
}

/** To nine significant digits: a derived base has twelve, and its difference loses some. */
export function comparableAmount(value: unknown): number | "" {
  return typeof value === "number" ? Number(Number(value.toPrecision(9)).toFixed(6)) : "";
}

/** A calculated row in the same words. */
export function shownFunding(row: string, at: (header: string) => unknown): ExpectedFunding {
  const text = (header: string): string => String(at(header) ?? "");
  return {
    row,
    total: text("总量结论"),
    average: text("生均结论"),
    word: text("结论"),
    base: text("所用口径"),
    changes: ["增减额", "生均增减额"].map((header) => comparableAmount(at(header))),
    growths: ["增长率", "生均增长率"].map((header) => comparableAmount(at(header))),
    otherBase: text("另一口径") !== "",
    printedDiffers: text("提示").includes("与复算不符"),
    nearZero: text("提示").includes("不足 0.05%"),
  };
}
