import type { TargetKind, TargetScope } from "../plan";

/** Target kinds as the hidden column 类别 holds them. */
export const KIND_LABELS: Readonly<Record<TargetKind, string>> = {
  goal: "目标", nationalStandard: "国家标准", funding: "经费", nationalReference: "全国参照", background: "背景",
};

/** Whom a target binds, as the hidden column 适用 holds it. */
export const SCOPE_LABELS: Readonly<Record<TargetScope, string>> = { region: "全市", eachCounty: "各县" };
