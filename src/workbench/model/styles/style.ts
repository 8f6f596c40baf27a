import type { Border, BorderEdge, CellStyle } from "../../engine/terms";
import { alignmentProperties } from "../alignment";
import { text, truth } from "../arguments";
import type { Book } from "../book";
import { apiNotFound, itemNotFound } from "../errors";
import { type Edge, type Looks, noBorder, part } from "../looks";
import { HostObject, type Method, type Property, readable, writable } from "../object";
import { RangeBorderCollection } from "../range-borders";
import { RangeFill, RangeFont } from "../range-font";
import { followStyle } from "./apply-style";
import type { Group, StyleDefinition } from "./built-in";

/** A style's format; what changes in it changes in its cells. */
class StyleLooks implements Looks {
  readonly edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

  constructor(private readonly style: Style) {}

  shared(read: (style: CellStyle) => unknown): unknown {
    return read(this.style.definition().format);
  }

  change(change: CellStyle): void {
    const kept = Object.fromEntries(Object.entries({ ...this.style.definition().format, ...change }).filter(([, value]) => value !== null));
    this.style.become({ format: kept });
  }

  border(edge: Edge): Border {
    return this.style.definition().format.borders?.[edge as BorderEdge] ?? noBorder;
  }

  changeBorder(edge: Edge, border: Border): void {
    this.change({ borders: { ...this.style.definition().format.borders, [edge]: border } });
  }
}

export class Style extends HostObject {
  readonly className = "Style";
  private readonly looks = new StyleLooks(this);

  constructor(private readonly book: Book, private readonly key: string) {
    super();
  }

  override id(): string {
    return this.book.styles.nameOf(this.key);
  }

  definition(): StyleDefinition {
    const found = this.book.styles.get(this.key);
    if (!found) throw itemNotFound(`style ${this.key}`);
    return found;
  }

  become(change: Partial<StyleDefinition>): void {
    // It is what every cell without formats of its own shows, and the engine's cells have one look only.
    if (this.key === "Normal") throw apiNotFound('Style "Normal" with another format');
    const before = this.definition();
    this.book.styles.change(this.key, change);
    followStyle(this.book, this.key, before, this.definition());
  }

  private includes(group: Group): Property {
    return writable(() => this.definition().gives.includes(group), (value) => {
      const others = this.definition().gives.filter((one) => one !== group);
      this.become({ gives: truth(value, `include ${group}`) ? [...others, group] : others });
    });
  }

  private readonly numberFormat = part(() => this.looks, "numberFormat", "General", (value) => text(value, "numberFormat"));
  private readonly alignment = alignmentProperties(() => this.looks);

  override readonly properties: Record<string, Property> = {
    ...this.alignment,
    // The client reads TextOrientation and writes Orientation.
    Orientation: this.alignment.TextOrientation!,
    BuiltIn: readable(() => this.book.styles.isBuiltIn(this.key)),
    Name: readable(() => this.book.styles.nameOf(this.key)),
    NumberFormat: this.numberFormat,
    NumberFormatLocal: this.numberFormat,
    Locked: writable(() => this.definition().locked, (value) => this.become({ locked: truth(value, "locked") })),
    IncludeAlignment: this.includes("alignment"),
    IncludeBorder: this.includes("border"),
    IncludeFont: this.includes("font"),
    IncludeNumber: this.includes("number"),
    IncludePatterns: this.includes("patterns"),
    IncludeProtection: this.includes("protection"),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Borders: () => new RangeBorderCollection(this.looks),
    Fill: () => new RangeFill(this.looks),
    Font: () => new RangeFont(this.looks),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => {
      if (this.key === "Normal") throw apiNotFound('Style.delete of "Normal"');
      const before = this.definition();
      this.book.styles.remove(this.key);
      followStyle(this.book, this.key, before, undefined);
    },
  };
}
