import { presetCriteria } from "../engine/terms";
import { oneOf, record, whole } from "./arguments";
import type { ConditionalFormat } from "./conditional-format";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { invalidArgument } from "./errors";
import { HostObject, type Property, writable } from "./object";

export class TopBottomConditionalFormat extends HostObject {
  readonly className = "TopBottomConditionalFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Rule: writable(() => {
      const { kind, rank } = this.format.condition("TopBottom");
      return { rank, type: kind };
    }, (value) => {
      this.format.condition("TopBottom");
      const rule = record(value, "rule");
      const kind = oneOf(rule.type, ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const, "rule.type");
      const rank = whole(rule.rank, "rule.rank", 1);
      if (rank > (kind.endsWith("Percent") ? 100 : 1000)) throw invalidArgument("rule.rank");
      this.format.change({ condition: { type: "TopBottom", kind, rank } });
    }),
  };

  override readonly objects: Record<string, () => HostObject> = { Format: () => new ConditionalRangeFormat(this.format) };
}

export class PresetCriteriaConditionalFormat extends HostObject {
  readonly className = "PresetCriteriaConditionalFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Rule: writable(() => ({ criterion: this.format.condition("PresetCriteria").criterion }), (value) => {
      this.format.condition("PresetCriteria");
      const wanted = record(value, "rule").criterion;
      this.format.change({ condition: { type: "PresetCriteria", criterion: oneOf(wanted, presetCriteria, "rule.criterion") } });
    }),
  };

  override readonly objects: Record<string, () => HostObject> = { Format: () => new ConditionalRangeFormat(this.format) };
}
