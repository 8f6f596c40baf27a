import { dictionary } from "./dictionary";

/**
 * What is remarked on the input of 两个只增不减, a sentence for each kind. The cell stands beside it. Numbers come as
 * text (`fundingFindingParameters` of the domain makes it).
 */
export const fundingFindingWords = dictionary(
  {
    yearTwice: "{region} {stage}（{series}，{account}）{year} 年有 {count} 行，请只保留一行；有重复的年度不作为下一年的基数。",
    yearMissing: "{region} {stage}（{series}，{account}）缺 {year} 年；缺少的年度不跨年比较。",
    unitChanged: "单位由上年的“{from}”变为“{to}”，已换算后比较，请核实。",
    studentsJump: "在校学生数由 {from} 人变为 {to} 人（{change}），变动超过一半，请核实。",
    totalIsNotTheSum: "合计为 {total} {unit}，各学段之和为 {sum} {unit}，两者不一致，请核实。",
    baseDiffers: "所填上年数为 {base} {unit}，表中上年一行为 {before} {unit}，两者不一致；如为调整后的数，请填入“同口径”列。",
    baseSaidNone: "上年注明“无”，但表中上年一行为 {before} {unit}，请核实。",
    printedDiffers: "公布增长率为 {printed}，按公布的两年数复算为 {growth}，两者不一致；结论以金额为准。",
    otherAccount: "上年数一列是{from}，本年数是{to}，口径不同，不作比较；请提供同一口径的上年数。",
    unitMissing: "金额没有单位，请选择元、万元或亿元；未选择前不作结论。",
    accountMissing: "有 {count} 行没有注明预算、调整预算或决算，这些行只在彼此之间比较。",
    averageDiffers: "所填生均为 {given} 元，金额除以在校学生数为 {computed} 元，两者不一致；结论以所填生均为准，请核实。",
    notANumber: "“{text}”不是可用的数值，按缺数处理。",
    rowUnread: "“{text}”不能识别为{column}，本行未计入；请改正，或不理会（如小计、附注行）。",
    rowIncomplete: "本行没有写明{column}，未计入；请补填。",
  },
  {
    yearTwice: "{region} {stage} ({series}, {account}) has {count} rows for {year}; keep one of them. A year given twice is no base for the next.",
    yearMissing: "{region} {stage} ({series}, {account}) has no row for {year}; a missing year is never bridged.",
    unitChanged: "The unit was {from} the year before and is {to} now. The amounts were converted; please check.",
    studentsJump: "Students went from {from} to {to} ({change}), a change of more than half; please check.",
    totalIsNotTheSum: "The total is {total} {unit}, the stages add up to {sum} {unit}; please check.",
    baseDiffers: "The year before is entered as {base} {unit}, but its own row says {before} {unit}. A restated amount belongs in the column 同口径.",
    baseSaidNone: "The year before is entered as 无 (none), but its own row says {before} {unit}; please check.",
    printedDiffers: "The printed growth is {printed}, the growth recomputed from the printed amounts {growth}. The amounts decide.",
    otherAccount: "The column of the year before is {from}, the figures are {to}: they are not compared. Give the year before on the same account.",
    unitMissing: "The amount has no unit. Choose 元, 万元 or 亿元; until then there is no verdict.",
    accountMissing: "{count} rows do not say whether they are 预算 (budget), 调整预算 (adjusted budget) or 决算 (final account); they are compared among themselves only.",
    averageDiffers: "The average is entered as {given} 元, the amount divided by the students is {computed} 元. The average as entered decides; please check.",
    notANumber: "“{text}” is no usable number and counts as missing.",
    rowUnread: "“{text}” is no {column} that is known; the row is left out. Correct it, or leave it (a subtotal, a note).",
    rowIncomplete: "The row does not say its {column} and is left out; please fill it in.",
  },
);
