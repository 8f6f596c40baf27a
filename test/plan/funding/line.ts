import type { FundingLeg, FundingLine } from "../../../src/plan";

/** A leg of which only the given figures are there. */
export const leg = (given: Partial<FundingLeg> = {}): FundingLeg => ({ current: null, published: null, restated: null, printed: null, ...given });

/** A line of 随州市 2022 in 万元, final account; the two legs as given. */
export function line({ total, average, ...given }: Partial<Omit<FundingLine, "total" | "average">> & { total?: Partial<FundingLeg>; average?: Partial<FundingLeg> } = {}): FundingLine {
  return {
    region: "随州市", year: 2022, stage: "合计", series: "经费", account: "决算", unit: "万元", students: null, reason: "", source: "",
    total: leg(total), average: leg(average), ...given,
  };
}
