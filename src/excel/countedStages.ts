import { FUNDING_STAGES, type FundingStage } from "../plan";

const KEY = "edu-plan.funding-stages";

/** The stages that are kept in the workbook, in their order; null where none are, or what is kept is not of our making. */
export async function readCountedStages(): Promise<readonly FundingStage[] | null> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    const kept: unknown = setting.isNullObject ? null : setting.value;
    if (!Array.isArray(kept)) return null;
    const stages = FUNDING_STAGES.filter((stage) => kept.includes(stage));
    return stages.length === 0 ? null : stages;
  });
}

/** Keeps the stages in the workbook, for everybody who opens it. */
export async function storeCountedStages(stages: readonly FundingStage[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(KEY, stages);
    await context.sync();
  });
}
