import { type Area, quoteSheet, splitSheet, type Validation, type ValidationOperator, type ValidationType } from "../engine/terms";
import { record, text } from "./arguments";
import { apiNotFound, invalidArgument, itemNotFound } from "./errors";
import { type Judgement, judge } from "./invalid-cells";
import { calculated, HostObject, type Method, type Property, readable, writable } from "./object";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

const operators: readonly ValidationOperator[] = [
  "Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo",
];
/** The rule's member for each type. */
const members: Readonly<Record<string, ValidationType>> = {
  list: "List", wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom",
};
/** Excel refuses a longer list text. */
const longestList = 255;

export class DataValidation extends HostObject {
  readonly className = "DataValidation";

  constructor(private readonly range: Pick<Range, "book" | "sheetId"> & { readonly areas: readonly Area[] }) {
    super();
  }

  private now(): Validation | "mixed" | undefined {
    const { book, sheetId, areas } = this.range;
    const [first, ...others] = areas.map((area) => book.engine.validations.get(sheetId, area));
    return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : "mixed";
  }

  private async set(validation: Validation): Promise<void> {
    const { book, sheetId, areas } = this.range;
    for (const area of areas) await book.engine.validations.set(sheetId, area, validation);
  }

  private judge(): Promise<Judgement> {
    const { book, sheetId, areas } = this.range;
    return judge(book, sheetId, areas);
  }

  private async invalid(): Promise<RangeAreas | null> {
    const { invalid } = await this.judge();
    return invalid.length === 0 ? null : new RangeAreas(this.range.book, this.range.sheetId, invalid);
  }

  private async change(change: Partial<Validation>): Promise<void> {
    const now = this.now();
    if (now === "mixed" || now === undefined) throw invalidArgument("a validation without a rule");
    await this.set({ ...now, ...change });
  }

  override readonly properties: Record<string, Property> = {
    Valid: calculated(readable(async () => (await this.judge()).valid)),
    Type: readable(() => {
      const now = this.now();
      return now === "mixed" ? "Inconsistent" : (now?.type ?? "None");
    }),
    Rule: writable(() => {
      const now = this.now();
      return now === undefined || now === "mixed" ? {} : ruleOf(now);
    }, async (value) => {
      const now = this.now();
      const kept = now === "mixed" || now === undefined ? { ignoreBlanks: true } : { ignoreBlanks: now.ignoreBlanks, error: now.error, prompt: now.prompt };
      await this.set({ ...kept, ...this.read(record(value, "rule")) });
    }),
    IgnoreBlanks: writable(() => {
      const now = this.now();
      return now === "mixed" ? null : (now?.ignoreBlanks ?? true);
    }, (value) => this.change({ ignoreBlanks: value === true })),
    ErrorAlert: writable(() => {
      const now = this.now();
      const error = now === "mixed" ? undefined : now?.error;
      return { showAlert: error?.show ?? true, style: error?.style ?? "Stop", title: error?.title ?? "", message: error?.message ?? "" };
    }, (value) => {
      const alert = record(value, "errorAlert");
      const style = (["Stop", "Warning", "Information"] as const).find((candidate) => candidate === (alert.style ?? "Stop"));
      if (!style) throw invalidArgument("errorAlert.style");
      return this.change({ error: { show: alert.showAlert !== false, style, title: text(alert.title ?? "", "errorAlert.title"), message: text(alert.message ?? "", "errorAlert.message") } });
    }),
    Prompt: writable(() => {
      const now = this.now();
      const prompt = now === "mixed" ? undefined : now?.prompt;
      return { showPrompt: prompt?.show ?? true, title: prompt?.title ?? "", message: prompt?.message ?? "" };
    }, (value) => {
      const prompt = record(value, "prompt");
      return this.change({ prompt: { show: prompt.showPrompt !== false, title: text(prompt.title ?? "", "prompt.title"), message: text(prompt.message ?? "", "prompt.message") } });
    }),
  };

  override readonly methods: Record<string, Method> = {
    Clear: async () => {
      const { book, sheetId, areas } = this.range;
      for (const area of areas) await book.engine.validations.clear(sheetId, area);
    },
    GetInvalidCells: async () => {
      const found = await this.invalid();
      if (!found) throw itemNotFound("invalid cells");
      return found;
    },
    GetInvalidCellsOrNullObject: () => this.invalid(),
  };

  private read(rule: Record<string, unknown>): Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown"> {
    const [member, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
    const type = member && members[member];
    if (!type || others.length > 0) throw invalidArgument("rule");
    const body = record(rule[member], `rule.${member}`);
    if (type === "List") {
      const source = this.formula(body.source, "source");
      if (!source.startsWith("=") && source.length > longestList) throw invalidArgument("a list longer than 255 characters");
      return { type, formula1: source, inCellDropDown: body.inCellDropDown !== false };
    }
    if (type === "Custom") return { type, formula1: this.formula(body.formula, "formula") };
    const operator = operators.find((candidate) => candidate === body.operator);
    if (!operator) throw invalidArgument("operator");
    const formula2 = body.formula2 === undefined || body.formula2 === null ? undefined : this.formula(body.formula2, "formula2");
    if ((operator === "Between" || operator === "NotBetween") && formula2 === undefined) throw invalidArgument("formula2");
    return { type, operator, formula1: this.formula(body.formula1, "formula1"), formula2 };
  }

  private formula(value: unknown, what: string): string {
    if (typeof value === "number") return String(value);
    if (value instanceof Range) return `=${absolute(value)}`;
    const given = text(value, what);
    if (given === "") throw invalidArgument(what);
    if (given.startsWith("=") && given.includes("[")) throw apiNotFound("DataValidation.rule with a structured reference");
    return given;
  }
}

/** The cells wherever the rule's own cells are. */
function absolute(range: Range): string {
  const { sheet, local } = splitSheet(range.address());
  return `${quoteSheet(sheet!)}!${local.replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

function ruleOf(validation: Validation): Record<string, unknown> {
  const member = Object.keys(members).find((key) => members[key] === validation.type)!;
  if (validation.type === "List") return { list: { inCellDropDown: validation.inCellDropDown ?? true, source: validation.formula1 } };
  if (validation.type === "Custom") return { custom: { formula: validation.formula1 } };
  const number = (formula: string | undefined): string | number | undefined =>
    formula === undefined || formula.startsWith("=") || formula.trim() === "" || Number.isNaN(Number(formula)) ? formula : Number(formula);
  return { [member]: { formula1: number(validation.formula1), formula2: number(validation.formula2), operator: validation.operator } };
}
