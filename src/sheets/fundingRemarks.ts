import { describeGrowth, isNotCounted, type FundingLeg, type FundingVerdict, type JudgedFundingLine } from "../plan";

/** A growth that notices print as 0.00%. */
const PRINTED_ZERO = 0.00005;

/** What must be said beside the verdicts of lines: a sentence a line, and one on what is derived. */
export function fundingRemarks(lines: readonly JudgedFundingLine[]): string[] {
  const isDerived = lines.some(({ total, average }) => [total, average].some((verdict) => verdict?.base === "同口径（推算）"));
  return [
    ...(isDerived ? ["基数口径为“同口径（推算）”的，上年数由公布的同口径增长率推算：本年÷（1＋公布增长率）。"] : []),
    ...lines.flatMap(remarksOf),
  ];
}

function remarksOf({ line, total, average }: JudgedFundingLine): string[] {
  const isCounted = !isNotCounted(line.series);
  const hasFallen = total?.word === "下降" || average?.word === "下降";
  const remarks = [
    ...(total === null ? [] : ofLeg("总量", total, line.total)),
    ...(average === null ? [] : ofLeg("生均", average, line.average)),
    ...(isCounted && hasFallen && line.reason === "" ? ["下降，未填说明"] : []),
    ...(isCounted ? [] : ["不计入两个只增不减，仅列增减"]),
  ];
  return remarks.length === 0 ? [] : [`${line.stage}（${line.series}）：${remarks.join("；")}。`];
}

function ofLeg(name: string, verdict: FundingVerdict, leg: FundingLeg): string[] {
  const { asPublished, isComputed, isNearZero, printed, printedDiffers } = verdict;
  const remarks: string[] = [];
  if (leg.printed?.base === "同口径" && leg.restated === null && Math.abs(leg.printed.growth) < PRINTED_ZERO) {
    remarks.push(`${name}公布的同口径增长率为 0，不能推算同口径的上年数，请补填`);
  }
  if (verdict.base === "同口径（推算）" && printed !== null && Math.abs(printed) > 1) {
    remarks.push(`${name}公布增长率超过 100%，请核对是否漏写百分号`);
  }
  if (asPublished !== null) {
    remarks.push(`${name}如按原公布口径为${asPublished.word}${asPublished.growth === null ? "" : `（${describeGrowth(asPublished.growth)}）`}`);
  }
  const recomputed = (leg.printed?.base === "原公布" ? asPublished ?? verdict : verdict).growth;
  if (printed !== null && printedDiffers && recomputed !== null) {
    remarks.push(`${name}公布增长率 ${describeGrowth(printed)}，复算 ${describeGrowth(recomputed)}，以金额为准`);
  }
  if (isNearZero) remarks.push(`${name}增减不足 0.05%，以金额为准`);
  if (isComputed) remarks.push(`${name}按金额÷在校学生数计算`);
  return remarks;
}
