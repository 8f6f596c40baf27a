import { hasStructuredReference, type Rule, type RuleCondition } from "../engine/terms";
import { oneOf, record, text, truth, whole } from "./arguments";
import type { Book } from "./book";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { IconSetConditionalFormat } from "./icon-sets";
import { HostObject, type Method, type Property, readable, writable } from "./object";
import { PresetCriteriaConditionalFormat, TopBottomConditionalFormat } from "./named-conditions";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { ColorScaleConditionalFormat, DataBarConditionalFormat } from "./scale-formats";

type ConditionOf<Type extends RuleCondition["type"]> = Extract<RuleCondition, { type: Type }>;

export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(readonly book: Book, readonly sheetId: string, readonly ruleId: string) {
    super();
  }

  override id(): string {
    return this.ruleId;
  }

  rule(): Rule {
    const found = this.book.engine.rules.list(this.sheetId).find((rule) => rule.id === this.ruleId);
    if (!found) throw itemNotFound("conditional format");
    return found;
  }

  change(change: Partial<Rule>): void {
    this.book.engine.rules.replace(this.sheetId, { ...this.rule(), ...change });
  }

  condition<Type extends RuleCondition["type"]>(type: Type): ConditionOf<Type> {
    const { condition } = this.rule();
    if (condition.type !== type) throw new HostError("InvalidArgument", `The conditional format is not of the type ${type}`);
    return condition as ConditionOf<Type>;
  }

  override readonly properties: Record<string, Property> = {
    Id: readable(() => this.ruleId),
    Type: readable(() => this.rule().condition.type),
    StopIfTrue: writable(() => this.rule().stopIfTrue, (value) => this.change({ stopIfTrue: truth(value, "stopIfTrue") })),
    Priority: writable(
      () => this.book.engine.rules.list(this.sheetId).findIndex((rule) => rule.id === this.ruleId),
      (value) => this.book.engine.rules.move(this.sheetId, this.ruleId, whole(value, "priority", 0)),
    ),
  };

  private only(type: RuleCondition["type"], make: () => HostObject): HostObject {
    this.condition(type);
    return make();
  }

  private orNull(type: RuleCondition["type"], make: () => HostObject): HostObject | null {
    return this.rule().condition.type === type ? make() : null;
  }

  override readonly objects: Record<string, () => HostObject | null> = {
    Custom: () => this.only("Custom", () => new CustomConditionalFormat(this)),
    CustomOrNullObject: () => this.orNull("Custom", () => new CustomConditionalFormat(this)),
    CellValue: () => this.only("CellValue", () => new CellValueConditionalFormat(this)),
    CellValueOrNullObject: () => this.orNull("CellValue", () => new CellValueConditionalFormat(this)),
    ColorScale: () => this.only("ColorScale", () => new ColorScaleConditionalFormat(this)),
    ColorScaleOrNullObject: () => this.orNull("ColorScale", () => new ColorScaleConditionalFormat(this)),
    DataBar: () => this.only("DataBar", () => new DataBarConditionalFormat(this)),
    DataBarOrNullObject: () => this.orNull("DataBar", () => new DataBarConditionalFormat(this)),
    IconSet: () => this.only("IconSet", () => new IconSetConditionalFormat(this)),
    IconSetOrNullObject: () => this.orNull("IconSet", () => new IconSetConditionalFormat(this)),
    TopBottom: () => this.only("TopBottom", () => new TopBottomConditionalFormat(this)),
    TopBottomOrNullObject: () => this.orNull("TopBottom", () => new TopBottomConditionalFormat(this)),
    Preset: () => this.only("PresetCriteria", () => new PresetCriteriaConditionalFormat(this)),
    PresetOrNullObject: () => this.orNull("PresetCriteria", () => new PresetCriteriaConditionalFormat(this)),
    TextComparison: () => this.only("ContainsText", () => new TextConditionalFormat(this)),
    TextComparisonOrNullObject: () => this.orNull("ContainsText", () => new TextConditionalFormat(this)),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => {
      this.rule();
      this.book.engine.rules.remove(this.sheetId, this.ruleId);
    },
    GetRange: () => this.range(),
    GetRanges: () => new RangeAreas(this.book, this.sheetId, this.rule().areas),
    GetRangeOrNullObject: () => (this.rule().areas.length === 1 ? this.range() : null),
  };

  private range(): Range {
    const [area, ...others] = this.rule().areas;
    if (!area || others.length > 0) throw new HostError("InvalidReference", "The conditional format covers several areas");
    return new Range(this.book, this.sheetId, area);
  }

  /** @throws where Excel refuses the formula of a rule: structured references, the add-in's own functions, what cannot be read. */
  checkFormula(value: unknown, what: string): string {
    const given = text(value, what);
    const formula = given.startsWith("=") ? given : `=${given}`;
    if (hasStructuredReference(formula)) throw invalidArgument(`${what}: structured references are not allowed in a conditional format`);
    if (/\b[A-Z_][A-Z0-9_]*\.[A-Z0-9_.]+\s*\(/i.test(formula.replace(/"[^"]*"/g, "")) && this.book.engine.functions.registered().some(
      (name) => new RegExp(`(?<![\\w.])${name.replace(/\./g, "\\.")}\\s*\\(`, "i").test(formula),
    )) {
      throw invalidArgument(`${what}: custom functions are not allowed in a conditional format`);
    }
    if (!this.book.engine.cells.readable(formula)) throw invalidArgument(what);
    return formula;
  }
}

class CustomConditionalFormat extends HostObject {
  readonly className = "CustomConditionalFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly objects: Record<string, () => HostObject> = {
    Rule: () => new ConditionalFormatRule(this.format),
    Format: () => new ConditionalRangeFormat(this.format),
  };
}

class ConditionalFormatRule extends HostObject {
  readonly className = "ConditionalFormatRule";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  private set(value: unknown): void {
    this.format.change({ condition: { type: "Custom", formula: this.format.checkFormula(value, "rule.formula") } });
  }

  override readonly properties: Record<string, Property> = {
    Formula: writable(() => this.format.condition("Custom").formula, (value) => this.set(value)),
    FormulaLocal: writable(() => this.format.condition("Custom").formula, (value) => this.set(value)),
  };
}

const cellOperators = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const;

class CellValueConditionalFormat extends HostObject {
  readonly className = "CellValueConditionalFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Rule: writable(() => {
      const { formula1, formula2, operator } = this.format.condition("CellValue");
      return { formula1, formula2, operator };
    }, (value) => {
      this.format.condition("CellValue");
      const rule = record(value, "rule");
      const operator = oneOf(rule.operator, cellOperators, "rule.operator");
      const bound = (formula: unknown, what: string): string => this.format.checkFormula(typeof formula === "number" ? String(formula) : formula, what);
      const formula2 = rule.formula2 === undefined || rule.formula2 === null ? undefined : bound(rule.formula2, "rule.formula2");
      if (operator.endsWith("Between") && formula2 === undefined) throw invalidArgument("rule.formula2");
      this.format.change({ condition: { type: "CellValue", operator, formula1: bound(rule.formula1, "rule.formula1"), formula2 } });
    }),
  };

  override readonly objects: Record<string, () => HostObject> = { Format: () => new ConditionalRangeFormat(this.format) };
}

class TextConditionalFormat extends HostObject {
  readonly className = "TextConditionalFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Rule: writable(() => {
      const condition = this.format.condition("ContainsText");
      return { operator: condition.operator, text: condition.text };
    }, (value) => {
      this.format.condition("ContainsText");
      const rule = record(value, "rule");
      const operator = oneOf(rule.operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const, "rule.operator");
      this.format.change({ condition: { type: "ContainsText", operator, text: text(rule.text, "rule.text") } });
    }),
  };

  override readonly objects: Record<string, () => HostObject> = { Format: () => new ConditionalRangeFormat(this.format) };
}
