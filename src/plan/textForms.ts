import type { Bound } from "./figure";

/**
 * The one table of the ways in which a cell states a figure. Two readers work from it and must agree: readInput, and
 * the native formulas of the sheets, which can only replace, find and compare text. So a form is a plain word here,
 * never a pattern. Reading goes in this order:
 *  1. every CHARACTER_FORM is replaced (full-width to half-width, blanks and thousands separators away);
 *  2. a text that equals one of NO_FIGURE has no figure;
 *  3. the first BOUND_FORM that the text contains gives the bound; all bound forms and FILLERS are removed;
 *  4. a leading "-" makes it negative; a final ":1" makes it a ratio; "a/b" with two plain numbers is a share, unless
 *     a is larger than b (2024/5 is a date);
 *  5. what is left, without digits and ".", is the unit: "" or one of UNITS, behind a MULTIPLIER or not; it stands in
 *     front of the number or behind it. The digits must make one number, and stand together in the text of step 1
 *     (50以上100以下 holds two numbers, not 50100). In the text as typed, a blank may not part digits (30 35) and
 *     commas must part groups of three (1,259); everything else is no number;
 *  6. a text without digits that contains one of SELF_REPORTED and none of NOT_REPORTED says "met" without a number.
 */
export const CHARACTER_FORMS: readonly (readonly [string, string])[] = [
  ["０", "0"], ["１", "1"], ["２", "2"], ["３", "3"], ["４", "4"],
  ["５", "5"], ["６", "6"], ["７", "7"], ["８", "8"], ["９", "9"],
  ["．", "."], ["％", "%"], ["﹪", "%"], ["：", ":"], ["∶", ":"], ["／", "/"],
  ["＞", ">"], ["＜", "<"], ["三分之一", "1/3"], ["三分之二", "2/3"], ["二分之一", "1/2"], ["四分之三", "3/4"],
  // 多达 says nothing of a bound; 多 behind a number does.
  ["多达", "达"],
  ["－", "-"], ["−", "-"], ["，", ""], [",", ""], [" ", ""], ["\u3000", ""], ["\u00a0", ""], ["\t", ""], ["\n", ""],
];

/** Texts that stand for "no figure". */
export const NO_FIGURE: readonly string[] = ["", "-", "--", "—", "——", "–", "/", "无", "暂无", "不详", "缺"];

/**
 * Words that bound a figure; an earlier one wins, so 不低于 stands before 低于. With FILLERS at most 60: the sheets
 * take them away one inside the other, and Excel nests no deeper than 64.
 */
export const BOUND_FORMS: readonly { readonly word: string; readonly bound: Bound }[] = [
  { word: "不低于", bound: "以上" }, { word: "不少于", bound: "以上" }, { word: "不小于", bound: "以上" },
  { word: "至少", bound: "以上" }, { word: "及以上", bound: "以上" }, { word: "以上", bound: "以上" },
  { word: "≥", bound: "以上" }, { word: ">=", bound: "以上" },
  { word: "不超过", bound: "以下" }, { word: "不高于", bound: "以下" }, { word: "不多于", bound: "以下" },
  { word: "不大于", bound: "以下" }, { word: "至多", bound: "以下" }, { word: "最多", bound: "以下" },
  { word: "及以下", bound: "以下" }, { word: "以下", bound: "以下" }, { word: "以内", bound: "以下" },
  { word: "≤", bound: "以下" }, { word: "<=", bound: "以下" },
  { word: "不足", bound: "不足" }, { word: "不到", bound: "不足" }, { word: "低于", bound: "不足" },
  { word: "少于", bound: "不足" }, { word: "小于", bound: "不足" }, { word: "接近", bound: "不足" },
  { word: "将近", bound: "不足" }, { word: "近", bound: "不足" }, { word: "<", bound: "不足" },
  { word: "大约", bound: "约" }, { word: "约", bound: "约" }, { word: "左右", bound: "约" },
  { word: "超过", bound: "超过" }, { word: "高于", bound: "超过" }, { word: "多于", bound: "超过" },
  { word: "大于", bound: "超过" }, { word: "突破", bound: "超过" }, { word: "超", bound: "超过" },
  { word: "逾", bound: "超过" }, { word: "多", bound: "超过" }, { word: "余", bound: "超过" }, { word: ">", bound: "超过" },
];

/** Words that say nothing about the number itself; a longer one stands before the shorter that it contains. */
export const FILLERS: readonly string[] = [
  "稳定在", "保持在", "控制在", "保持", "提高到", "增加到", "增至", "达到", "达", "共有", "共", "已", "为", "的",
];

/** Units that a figure may carry; a unit that is not here makes the text no number. */
export const UNITS: readonly string[] = [
  "%", "‰", "百分点", "个百分点", "所", "个", "家", "人", "名", "位", "人次", "人次/年", "间", "条", "节", "场", "次", "年", "岁",
  "项", "小时", "分钟", "天", "起", "门", "套", "台", "册", "张", "件", "种", "类", "批", "对", "户", "处", "座", "笔", "班", "亩",
  "平方米", "元", "倍",
];

/** Multipliers before a unit: 3.05万人, 200万条. */
export const MULTIPLIERS: readonly { readonly word: string; readonly factor: number }[] = [
  { word: "万", factor: 10_000 }, { word: "亿", factor: 100_000_000 },
];

/** Words by which a text without a number says that something is met. */
export const SELF_REPORTED: readonly string[] = ["达标", "达到要求", "符合要求", "达到规定", "达到国家", "达到自治区", "均达到"];

/** Words that take such a claim back or soften it: 未达标, 部分达标, 预计达标. */
export const NOT_REPORTED: readonly string[] = ["未", "不", "没", "无", "非", "否", "部分", "基本", "预计", "力争", "争取", "计划"];
