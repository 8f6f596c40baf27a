import { type Area, intersection, type RuleCondition } from "../engine/terms";
import { oneOf, text, whole } from "./arguments";
import { ConditionalFormat } from "./conditional-format";
import { itemNotFound } from "./errors";
import { usualCriteria } from "./icon-sets";
import { HostObject, type Method } from "./object";
import type { Range } from "./range";

const known = ["Custom", "CellValue", "ContainsText", "ColorScale", "DataBar", "TopBottom", "PresetCriteria", "IconSet"] as const;

/** What a new rule says before the add-in has said anything: it colours nothing, but for scales and bars, which begin as Excel's do. */
const beginnings: Record<(typeof known)[number], RuleCondition> = {
  Custom: { type: "Custom", formula: "=FALSE" },
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: '="\u0000"' },
  ColorScale: {
    type: "ColorScale",
    points: [{ type: "LowestValue", color: "#F8696B" }, { type: "Percentile", formula: "50", color: "#FFEB84" }, { type: "HighestValue", color: "#63BE7B" }],
  },
  DataBar: {
    type: "DataBar", lower: { type: "Automatic" }, upper: { type: "Automatic" }, color: "#638EC6", negativeColor: "#FF0000", gradient: true, barOnly: false,
  },
  IconSet: { type: "IconSet", set: "ThreeTrafficLights1", criteria: usualCriteria("ThreeTrafficLights1"), reverse: false, iconOnly: false },
  TopBottom: { type: "TopBottom", kind: "TopItems", rank: 10 },
  PresetCriteria: { type: "PresetCriteria", criterion: "Blanks" },
  ContainsText: { type: "ContainsText", operator: "Contains", text: "\u0000" },
};

/** The conditional formats that touch a range or one of several blocks, first the one that wins. */
export class ConditionalFormatCollection extends HostObject {
  readonly className = "ConditionalFormatCollection";

  constructor(private readonly range: Pick<Range, "book" | "sheetId"> & { readonly areas: readonly Area[] }) {
    super();
  }

  override items(): ConditionalFormat[] {
    const { book, sheetId, areas } = this.range;
    return book.engine.rules.list(sheetId)
      .filter((rule) => rule.areas.some((other) => areas.some((area) => intersection(other, area))))
      .map((rule) => new ConditionalFormat(book, sheetId, rule.id));
  }

  private find(id: unknown): ConditionalFormat | undefined {
    const wanted = text(id, "id");
    return this.items().find((format) => format.id() === wanted);
  }

  override readonly methods: Record<string, Method> = {
    Add: (type) => {
      const kind = oneOf(type, known, "type");
      const { book, sheetId, areas } = this.range;
      const id = book.engine.rules.add(sheetId, { areas, condition: beginnings[kind], style: {}, stopIfTrue: false });
      return new ConditionalFormat(book, sheetId, id);
    },
    GetItem: (id) => {
      const found = this.find(id);
      if (!found) throw itemNotFound("conditional format");
      return found;
    },
    GetItemOrNullObject: (id) => this.find(id) ?? null,
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("conditional format");
      return found;
    },
    GetCount: () => this.items().length,
    ClearAll: () => {
      const { book, sheetId } = this.range;
      for (const format of this.items()) book.engine.rules.remove(sheetId, format.id());
    },
  };
}
