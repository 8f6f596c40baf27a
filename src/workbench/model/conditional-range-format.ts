import type { RuleStyle } from "../engine/terms";
import { color, oneOf, truth } from "./arguments";
import type { ConditionalFormat } from "./conditional-format";
import { HostObject, type Method, type Property, writable } from "./object";

export class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly objects: Record<string, () => HostObject> = {
    Fill: () => new ConditionalRangeFill(this.format),
    Font: () => new ConditionalRangeFont(this.format),
  };
}

const restyle = (format: ConditionalFormat, change: RuleStyle): void => format.change({ style: { ...format.rule().style, ...change } });

class ConditionalRangeFill extends HostObject {
  readonly className = "ConditionalRangeFill";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Color: writable(() => this.format.rule().style.fill ?? null, (value) => restyle(this.format, { fill: color(value, "fill.color") })),
  };

  override readonly methods: Record<string, Method> = { Clear: () => restyle(this.format, { fill: undefined }) };
}

class ConditionalRangeFont extends HostObject {
  readonly className = "ConditionalRangeFont";

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Color: writable(() => this.format.rule().style.fontColor ?? null, (value) => restyle(this.format, { fontColor: color(value, "font.color") })),
    Bold: writable(() => this.format.rule().style.bold ?? null, (value) => restyle(this.format, { bold: truth(value, "font.bold") })),
    Italic: writable(() => this.format.rule().style.italic ?? null, (value) => restyle(this.format, { italic: truth(value, "font.italic") })),
    Strikethrough: writable(() => this.format.rule().style.strikethrough ?? null, (value) => restyle(this.format, { strikethrough: truth(value, "font.strikethrough") })),
    Underline: writable(() => (this.format.rule().style.underline ? "Single" : "None"), (value) => restyle(this.format, { underline: oneOf(value, ["None", "Single"] as const, "font.underline") === "Single" })),
  };

  override readonly methods: Record<string, Method> = {
    Clear: () => restyle(this.format, { fontColor: undefined, bold: undefined, italic: undefined, underline: undefined, strikethrough: undefined }),
  };
}
