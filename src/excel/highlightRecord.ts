import { colouredWords, type Highlighting } from "../sheets";

/** What a person chose to have coloured, and the ids of the rules that we wrote for it, by table. */
export interface HighlightRecord extends Highlighting {
  readonly rules: Readonly<Record<string, readonly string[]>>;
}

const KEY = "edu-plan.highlight";

/** Before anybody chooses: every word that has a colour. */
export const EVERYTHING: HighlightRecord = { isOn: true, words: colouredWords, rules: {} };

/** The record as a setting of the workbook, beside the register; loaded with the next sync. */
export function requestHighlight(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

/** The record in a loaded setting; everything, where there is none or it is not of our making. */
export function highlightOf(setting: Excel.Setting): HighlightRecord {
  if (setting.isNullObject) return EVERYTHING;
  const value = setting.value as Partial<HighlightRecord> | null;
  if (typeof value?.isOn !== "boolean" || !Array.isArray(value.words)) return EVERYTHING;
  const words = colouredWords.filter((word) => value.words!.includes(word));
  return { isOn: value.isOn, words, rules: isRules(value.rules) ? value.rules : {} };
}

export function storeHighlight(context: Excel.RequestContext, { isOn, words, rules }: HighlightRecord): void {
  context.workbook.settings.add(KEY, { isOn, words, rules });
}

function isRules(value: unknown): value is HighlightRecord["rules"] {
  return typeof value === "object" && value !== null && Object.values(value).every((ids) => Array.isArray(ids));
}
