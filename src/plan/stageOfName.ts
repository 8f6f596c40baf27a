import { STAGES, type Stage } from "./figure";

/** The stage of completion in brackets at the end of a target's name: 初中强校实验校（通过验收）; null without one. */
export function stageOfName(name: string): Stage | null {
  return STAGES.find((stage) => name.endsWith(`（${stage}）`)) ?? null;
}
