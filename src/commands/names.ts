/** The actions that ribbon and menu name (FunctionName in manifest.xml) and that src/commands associates. */
export const ACTION_NAMES = ["loadPlan", "highlight"] as const;

export type ActionName = (typeof ACTION_NAMES)[number];
