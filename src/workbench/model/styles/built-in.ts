import type { Border, CellStyle } from "../../engine/terms";

/** The groups of a format that a style may give its cells, as in Excel's dialogue. */
export const groups = ["number", "alignment", "font", "border", "patterns", "protection"] as const;
export type Group = (typeof groups)[number];

export interface StyleDefinition {
  /** Which groups it gives; a cell keeps its own of the others. */
  readonly gives: readonly Group[];
  /** Parts that are not named are a new cell's. */
  readonly format: CellStyle;
  readonly locked: boolean;
}

export interface BuiltIn extends StyleDefinition {
  /** Its name in an English and in a Chinese Excel. */
  readonly names: readonly [english: string, chinese: string];
}

const line = (style: Border["style"], weight: Border["weight"], color: string): Border => ({ style, weight, color });
const around = (border: Border): CellStyle["borders"] => ({ EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border });
const give = (english: string, chinese: string, gives: readonly Group[], format: CellStyle): BuiltIn => ({ names: [english, chinese], gives, format, locked: true });

/** Colours of the theme that Office has had from 2013 on, which the usual font of a Chinese workbook (等线) belongs to. */
const dark = "#44546A";
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
/** Their lighter forms as Excel's palette shows them: 20, 40 and 60 per cent. */
const lighter = [
  ["#D9E1F2", "#B4C6E7", "#8EA9DB"], ["#FCE4D6", "#F8CBAD", "#F4B084"], ["#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFF2CC", "#FFE699", "#FFD966"], ["#DDEBF7", "#BDD7EE", "#9BC2E6"], ["#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;

const heading = (level: number, fontSize: number, border?: Border): [string, BuiltIn] => [`Heading${level}`, give(
  `Heading ${level}`, `标题 ${level}`, border ? ["font", "border"] : ["font"],
  { bold: true, fontSize, fontColor: dark, ...(border ? { borders: { EdgeBottom: border } } : {}) },
)];

const accentStyles = accents.flatMap((fill, index): [string, BuiltIn][] => {
  const number = index + 1;
  return [
    [`Accent${number}`, give(`Accent${number}`, `着色 ${number}`, ["font", "patterns"], { fill, fontColor: "#FFFFFF" })],
    ...([20, 40, 60] as const).map((share, step): [string, BuiltIn] => [
      `Accent${number}_${share}`,
      give(`${share}% - Accent${number}`, `${share}% - 着色 ${number}`, ["font", "patterns"], { fill: lighter[index]![step]!, fontColor: "#000000" }),
    ]),
  ];
});

/** Number formats of the styles for amounts: [English, Chinese] Excel's own. */
export const amountFormats: Readonly<Record<string, readonly [string, string]>> = {
  Comma: ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  WholeComma: ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  Currency: ['_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)', '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ '],
  WholeDollar: ['_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)', '_ ¥* #,##0_ ;_ ¥* \\-#,##0_ ;_ ¥* "-"_ ;_ @_ '],
};

/** What every workbook has, by the value of Excel.BuiltInStyle, with Office's own formats. */
export const builtIns: ReadonlyMap<string, BuiltIn> = new Map([
  ["Normal", give("Normal", "常规", groups, {})],
  ["Comma", give("Comma", "千位分隔", ["number"], {})],
  ["WholeComma", give("Comma [0]", "千位分隔[0]", ["number"], {})],
  ["Currency", give("Currency", "货币", ["number"], {})],
  ["WholeDollar", give("Currency [0]", "货币[0]", ["number"], {})],
  ["Percent", give("Percent", "百分比", ["number"], { numberFormat: "0%" })],
  ["Good", give("Good", "好", ["font", "patterns"], { fontColor: "#006100", fill: "#C6EFCE" })],
  ["Bad", give("Bad", "差", ["font", "patterns"], { fontColor: "#9C0006", fill: "#FFC7CE" })],
  ["Neutral", give("Neutral", "适中", ["font", "patterns"], { fontColor: "#9C5700", fill: "#FFEB9C" })],
  ["Calculation", give("Calculation", "计算", ["font", "border", "patterns"], { bold: true, fontColor: "#FA7D00", fill: "#F2F2F2", borders: around(line("Continuous", "Thin", "#7F7F7F")) })],
  ["CheckCell", give("Check Cell", "检查单元格", ["font", "border", "patterns"], { bold: true, fontColor: "#FFFFFF", fill: "#A5A5A5", borders: around(line("Double", "Thick", "#3F3F3F")) })],
  ["ExplanatoryText", give("Explanatory Text", "解释性文本", ["font"], { italic: true, fontColor: "#7F7F7F" })],
  ["Input", give("Input", "输入", ["font", "border", "patterns"], { fontColor: "#3F3F76", fill: "#FFCC99", borders: around(line("Continuous", "Thin", "#7F7F7F")) })],
  ["LinkedCell", give("Linked Cell", "链接单元格", ["font", "border"], { fontColor: "#FA7D00", borders: { EdgeBottom: line("Double", "Thick", "#FF8001") } })],
  ["Note", give("Note", "注释", ["border", "patterns"], { fill: "#FFFFCC", borders: around(line("Continuous", "Thin", "#B2B2B2")) })],
  ["Output", give("Output", "输出", ["font", "border", "patterns"], { bold: true, fontColor: "#3F3F3F", fill: "#F2F2F2", borders: around(line("Continuous", "Thin", "#3F3F3F")) })],
  ["WarningText", give("Warning Text", "警告文本", ["font"], { fontColor: "#FF0000" })],
  ["SheetTitle", give("Title", "标题", ["font"], { fontName: "等线 Light", fontSize: 18, fontColor: dark })],
  heading(1, 15, line("Continuous", "Thick", accents[0])),
  heading(2, 13, line("Continuous", "Thick", "#A2B8E1")),
  heading(3, 11, line("Continuous", "Medium", lighter[0][2])),
  heading(4, 11),
  ["Total", give("Total", "汇总", ["font", "border"], {
    bold: true, fontColor: "#000000", borders: { EdgeTop: line("Continuous", "Thin", accents[0]), EdgeBottom: line("Double", "Thick", accents[0]) },
  })],
  ...accentStyles,
]);

/** Styles that Excel brings into a workbook when they are first given to a cell. */
export const onDemand: ReadonlyMap<string, BuiltIn> = new Map([
  ["Hlink", give("Hyperlink", "超链接", ["font"], { underline: true, fontColor: "#0563C1" })],
  ["HlinkTrav", give("Followed Hyperlink", "已访问的超链接", ["font"], { underline: true, fontColor: "#954F72" })],
]);
