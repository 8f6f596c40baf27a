/** What of the workbook is ours: written with every sheet, so that a half-done load knows itself again. */
export interface Register {
  readonly version: string;
  /** Ids of the plans whose words the sheets hold. */
  readonly planIds: readonly string[];
  readonly sheets: readonly string[];
}

const KEY = "edu-plan.register";

/** The register as a setting of the workbook; loaded with the next sync. */
export function requestRegister(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

/** The register in a loaded setting, or null where there is none or it is not of our making. */
export function registerOf(setting: Excel.Setting): Register | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return isRegister(value) ? value : null;
}

export function storeRegister(context: Excel.RequestContext, register: Register): void {
  context.workbook.settings.add(KEY, register);
}

function isRegister(value: unknown): value is Register {
  const candidate = value as Partial<Register> | null;
  return Array.isArray(candidate?.planIds) && Array.isArray(candidate.sheets);
}
