import { type Icon, type IconCriterion, type IconSet, iconSets, type RuleCondition } from "../engine/terms";
import { oneOf, record, text, truth, whole } from "./arguments";
import type { ConditionalFormat } from "./conditional-format";
import { HostError, invalidArgument } from "./errors";
import { HostObject, type Property, writable } from "./object";
import { bound } from "./scale-formats";

type Icons = Extract<RuleCondition, { type: "IconSet" }>;

const setNames = Object.keys(iconSets) as IconSet[];

/** Excel's own criteria of a set: its icons share the way from the lowest to the highest value evenly. */
export function usualCriteria(set: IconSet): readonly IconCriterion[] {
  const count = iconSets[set];
  return Array.from({ length: count }, (_, index) => ({ type: "Percent", formula: String(Math.round((100 / count) * index)), operator: "GreaterThanOrEqual" }));
}

export class IconSetConditionalFormat extends HostObject {
  readonly className = "IconSetConditionalFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  private condition(): Icons {
    return this.format.condition("IconSet");
  }

  private change(change: Partial<Icons>): void {
    this.format.change({ condition: { ...this.condition(), ...change } });
  }

  override readonly properties: Record<string, Property> = {
    Style: writable(() => this.condition().set, (value) => {
      const set = oneOf(value, setNames, "style");
      const fits = iconSets[set] === this.condition().criteria.length;
      this.change({ set, criteria: fits ? this.condition().criteria.map(({ icon: _, ...own }) => own) : usualCriteria(set) });
    }),
    ReverseIconOrder: writable(() => this.condition().reverse, (value) => {
      const reverse = truth(value, "reverseIconOrder");
      if (reverse && this.condition().criteria.some(({ icon }) => icon)) throw new HostError("InvalidOperation", "Icons that are chosen one by one have no order to be reversed.");
      this.change({ reverse });
    }),
    ShowIconOnly: writable(() => this.condition().iconOnly, (value) => this.change({ iconOnly: truth(value, "showIconOnly") })),
    Criteria: writable(() => this.condition().criteria.map(({ type, formula, operator, icon }) => ({
      type, formula, operator, customIcon: icon ? { set: icon.set ?? "", index: icon.index } : null,
    })), (value) => {
      const { set, criteria } = this.condition();
      if (!Array.isArray(value) || value.length !== iconSets[set]) throw invalidArgument("criteria");
      this.change({ criteria: value.map((given, index) => this.criterion(given, index, criteria[index]!)) });
    }),
  };

  /** Of the first one Excel takes the icon alone. */
  private criterion(value: unknown, index: number, before: IconCriterion): IconCriterion {
    const given = record(value, `criteria[${index}]`);
    const icon = given.customIcon === undefined || given.customIcon === null ? {} : { icon: iconOf(given.customIcon) };
    if (index === 0) return { type: before.type, formula: before.formula, operator: before.operator, ...icon };
    const { type, formula } = bound(this.format, value, `criteria[${index}]`, ["Number", "Percent", "Percentile", "Formula"]);
    const operator = oneOf(given.operator, ["GreaterThan", "GreaterThanOrEqual"] as const, `criteria[${index}].operator`);
    return { type: type as IconCriterion["type"], formula: formula!, operator, ...icon };
  }
}

function iconOf(value: unknown): Icon {
  const { set, index } = record(value, "customIcon");
  if (text(set, "customIcon.set") === "") return { index: 0 };
  const name = oneOf(set, setNames, "customIcon.set");
  const place = whole(index, "customIcon.index", 0);
  if (place >= iconSets[name]) throw invalidArgument("customIcon.index");
  return { set: name, index: place };
}
