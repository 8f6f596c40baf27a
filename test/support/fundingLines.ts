import type { FundingLeg, FundingLine, FundingStage } from "../../src/plan";

const NOTHING: FundingLeg = { current: null, published: null, restated: null, printed: null };

/** A leg of the given figures, nothing else. */
export const leg = (figures: Partial<FundingLeg>): FundingLeg => ({ ...NOTHING, ...figures });

type Sketch = Partial<Omit<FundingLine, "total" | "average">> & { readonly total?: Partial<FundingLeg>; readonly average?: Partial<FundingLeg> };

/** A line of 随州 2022, final account, with what is given. */
export function fundingLine(stage: FundingStage, { total = {}, average = {}, ...more }: Sketch): FundingLine {
  return {
    region: "随州市", year: 2022, stage, series: "经费", account: "决算", unit: null, students: null, reason: "", source: "",
    ...more, total: leg(total), average: leg(average),
  };
}

const published = (growth: number) => ({ growth, base: "原公布" } as const);

/** 随州 2022 as its notice prints it: the total rises while 小学 and 初中 fall. */
export const SUIZHOU: readonly FundingLine[] = [
  fundingLine("合计", { unit: "万元", total: { current: 284597, published: 282255, printed: published(0.0083) }, source: "随州公告" }),
  fundingLine("幼儿园", { average: { current: 2431.76, published: 2277.64, printed: published(0.0677) }, source: "随州公告" }),
  fundingLine("普通小学", { average: { current: 9014.32, published: 9164.9, printed: published(-0.0164) }, reason: "基建一次性经费", source: "随州公告" }),
  fundingLine("普通初中", { average: { current: 15062.15, published: 15190.39, printed: published(-0.0084) }, source: "随州公告" }),
  fundingLine("普通高中", { average: { current: 14402.18, published: 14342.67, printed: published(0.0041) } }),
  fundingLine("中等职业学校", { average: { current: 8403.18, published: 8268.47, printed: published(0.0163) } }),
  fundingLine("普通高等学校", { average: { current: 9616.15, published: 9583.98, printed: published(0.0034) } }),
];
