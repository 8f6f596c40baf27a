/** The stages that notices publish. 合计 is all stages together: leg 1 is its amount, leg 2 its average (按在校学生人数平均). */
export const FUNDING_STAGES = ["合计", "幼儿园", "普通小学", "普通初中", "普通高中", "中等职业学校", "普通高等学校"] as const;
export type FundingStage = (typeof FUNDING_STAGES)[number];

/**
 * What was spent, never mixed. 经费 is 一般公共预算教育经费, which the two legs are about; 事业费 and 公用经费 are parts of
 * it; the last two stand in notices beside it and are compared over the years, but count for neither leg.
 */
export const FUNDING_SERIES = ["经费", "事业费", "公用经费", "国家财政性教育经费", "事业收入"] as const;
export type FundingSeries = (typeof FUNDING_SERIES)[number];

/** Series that stand in notices beside 经费 and count for neither leg. */
export const SERIES_NOT_COUNTED = ["国家财政性教育经费", "事业收入"] as const satisfies readonly FundingSeries[];
export type SeriesNotCounted = (typeof SERIES_NOT_COUNTED)[number];

/** True where the series counts for neither leg. */
export function isNotCounted(series: FundingSeries): series is SeriesNotCounted {
  return SERIES_NOT_COUNTED.some((one) => one === series);
}

/** Which account an amount is from; one is never compared with another. */
export const FUNDING_ACCOUNTS = ["预算", "调整预算", "决算"] as const;
export type FundingAccount = (typeof FUNDING_ACCOUNTS)[number];

/** Units of money, with how many 元 each is. */
export const MONEY_UNITS = [{ unit: "元", yuan: 1 }, { unit: "万元", yuan: 10_000 }, { unit: "亿元", yuan: 100_000_000 }] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number]["unit"];

/** What became of a figure against the year before. 无上年: a first year; 缺数: a figure is missing, and no year is bridged. */
export const FUNDING_WORDS = ["增长", "持平", "下降", "无上年", "基数为零", "缺数"] as const;
export type FundingWord = (typeof FUNDING_WORDS)[number];

/** The base that a figure was held against. 推算: derived from a rate that was printed on the restated base. */
export const FUNDING_BASES = ["原公布", "同口径", "同口径（推算）"] as const;
export type FundingBase = (typeof FUNDING_BASES)[number];
