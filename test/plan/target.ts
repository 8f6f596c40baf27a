import type { Region, Target } from "../../src/plan";

/** 柳州 and its counties, as the plan's own words name them. */
export const LIUZHOU: Region = {
  name: "柳州市",
  aliases: ["柳州", "全市", "合计"],
  members: [
    "城中区", "鱼峰区", "柳南区", "柳北区", "柳江区", "柳城县", "鹿寨县", "融安县", "融水苗族自治县", "三江侗族自治县",
    "柳东新区", "阳和工业新区（北部生态新区）",
  ],
};

/** A target of the plan with what a test does not care about filled in. */
export function targetOf(fields: Partial<Target>): Target {
  return {
    code: "T", planId: "plan", indicatorId: "indicator", name: "", comparator: ">=", value: null, upper: null, unit: "%",
    year: 2025, startYear: null, yearStated: false, strength: "binding", kind: "goal", appliesTo: "region",
    comparatorText: "", scope: "", measure: "", stage: null, bodyTask: null, tableRow: null, lead: [],
    source: { document: "", section: "", quote: "", start: 0, end: 0, numberText: "", noun: "" },
    ...fields,
  };
}
