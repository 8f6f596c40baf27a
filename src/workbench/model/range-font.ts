import { color, number, oneOf, text, truth } from "./arguments";
import { apiNotFound } from "./errors";
import { type Looks, part, usual } from "./looks";
import { HostObject, type Method, type Property, writable } from "./object";

export class RangeFill extends HostObject {
  readonly className = "RangeFill";

  constructor(private readonly looks: Looks) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Color: part(() => this.looks, "fill", usual.fill, (value) => (value === "" ? null : color(value, "fill.color"))),
  };

  override readonly methods: Record<string, Method> = {
    Clear: () => this.looks.change({ fill: null }),
  };
}

export class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(private readonly looks: Looks) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Name: part(() => this.looks, "fontName", usual.fontName, (value) => text(value, "font.name")),
    Size: part(() => this.looks, "fontSize", usual.fontSize, (value) => number(value, "font.size")),
    Color: part(() => this.looks, "fontColor", usual.fontColor, (value) => color(value, "font.color")),
    Bold: part(() => this.looks, "bold", false, (value) => truth(value, "font.bold")),
    Italic: part(() => this.looks, "italic", false, (value) => truth(value, "font.italic")),
    Strikethrough: part(() => this.looks, "strikethrough", false, (value) => truth(value, "font.strikethrough")),
    Underline: writable(() => {
      const underlined = this.looks.shared((style) => style.underline ?? false);
      return underlined === null ? null : underlined ? "Single" : "None";
    }, (value) => {
      const wanted = oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const, "font.underline");
      if (wanted !== "None" && wanted !== "Single") throw apiNotFound(`RangeFont.underline "${wanted}"`);
      this.looks.change({ underline: wanted === "Single" });
    }),
  };
}
