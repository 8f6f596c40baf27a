import { color, number, oneOf, text, truth } from "../arguments";
import { invalidArgument } from "../errors";
import { HostObject, type Method, type Property } from "../object";
import { type AreaLook, type FontLook, type LineLook, lineStyles } from "./chart-state";
import type { Part } from "./part";

/** What a line, a font or a fill is as long as nobody has said otherwise. */
export const greyText = "#595959";
export const greyLine = "#D9D9D9";

const weight = (value: unknown): number => {
  const points = number(value, "weight");
  if (points < 0) throw invalidArgument("weight");
  return points;
};

export class ChartFont extends HostObject {
  readonly className = "ChartFont";
  override readonly properties: Record<string, Property>;

  constructor(part: Part<FontLook>, size: number) {
    super();
    this.properties = {
      Bold: part.keep("bold", false, (value) => truth(value, "bold")),
      Color: part.keep("color", greyText, (value) => color(value, "color")),
      Italic: part.keep("italic", false, (value) => truth(value, "italic")),
      Name: part.keep("name", "等线", (value) => text(value, "name")),
      Size: part.keep("size", size, (value) => {
        const points = number(value, "size");
        if (points < 1 || points > 409) throw invalidArgument("size");
        return points;
      }),
      Underline: part.keep("underline", "None", (value) => oneOf(value, ["None", "Single"] as const, "underline")),
    };
  }
}

/** A fill that is set or cleared; what the library offers for it has nothing to read. */
export class ChartFill extends HostObject {
  readonly className = "ChartFill";
  override readonly methods: Record<string, Method>;

  constructor(part: Part<{ fill?: string }>) {
    super();
    this.methods = {
      Clear: () => { part.edit().fill = "none"; },
      SetSolidColor: (given) => { const chosen = color(given, "color"); part.edit().fill = chosen; },
    };
  }
}

const lineMembers = (part: Part<LineLook>, usual: { color: () => string; weight: number }): Record<string, Property> => ({
  Color: part.keep("color", usual.color, (value) => color(value, "color")),
  LineStyle: part.keep("lineStyle", "Continuous", (value) => oneOf(value, lineStyles, "lineStyle")),
  Weight: part.keep("weight", usual.weight, weight),
});

const lineMethods = (part: Part<LineLook>): Record<string, Method> => ({ Clear: () => { part.edit().lineStyle = "None"; } });

export class ChartLineFormat extends HostObject {
  readonly className = "ChartLineFormat";
  override readonly properties: Record<string, Property>;
  override readonly methods: Record<string, Method>;

  constructor(part: Part<LineLook>, usualColor: () => string = () => greyLine, usualWeight = 0.75) {
    super();
    this.properties = lineMembers(part, { color: usualColor, weight: usualWeight });
    this.methods = lineMethods(part);
  }
}

export class ChartBorder extends HostObject {
  readonly className = "ChartBorder";
  override readonly properties: Record<string, Property>;
  override readonly methods: Record<string, Method>;

  constructor(part: Part<LineLook>) {
    super();
    this.properties = lineMembers(part, { color: () => greyLine, weight: 0.75 });
    this.methods = lineMethods(part);
  }
}

/** The format of a part of a chart under the class name that the library has for it. */
export class PartFormat extends HostObject {
  override readonly properties: Record<string, Property>;
  override readonly objects: Record<string, () => HostObject>;

  constructor(readonly className: string, objects: Record<string, () => HostObject>, properties: Record<string, Property> = {}) {
    super();
    this.objects = objects;
    this.properties = properties;
  }
}

/** Border, fill and font of a part. */
export const areaFormat = (className: string, part: Part<AreaLook>, fontSize: number | undefined): PartFormat => new PartFormat(className, {
  Border: () => new ChartBorder(part.at("border")),
  Fill: () => new ChartFill(part),
  ...(fontSize === undefined ? {} : { Font: () => new ChartFont(part.at("font"), fontSize) }),
});
