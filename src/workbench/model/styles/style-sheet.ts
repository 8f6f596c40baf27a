import type { CellStyle } from "../../engine/terms";
import { amountFormats, builtIns, groups, onDemand, type StyleDefinition } from "./built-in";

/** What differs from a new workbook's styles, in the order in which it came; null for one that has been deleted. */
export type StyleState = readonly (readonly [key: string, style: StyleDefinition | null])[];

/** The styles that a workbook holds. A style's key is its value of Excel.BuiltInStyle, or else the name that it was given. */
export class StyleSheet {
  private readonly changed: Map<string, StyleDefinition | null>;

  constructor(private readonly language: string, state: StyleState = []) {
    this.changed = new Map(state);
  }

  state(): StyleState {
    return [...this.changed];
  }

  private builtIn(key: string): StyleDefinition | undefined {
    const found = builtIns.get(key) ?? onDemand.get(key);
    const amount = amountFormats[key];
    return found && amount ? { ...found, format: { numberFormat: amount[this.isChinese() ? 1 : 0] } } : found;
  }

  private isChinese(): boolean {
    return this.language.toLowerCase().startsWith("zh");
  }

  keys(): string[] {
    const all = new Set([...builtIns.keys(), ...this.changed.keys()]);
    return [...all].filter((key) => this.changed.get(key) !== null);
  }

  get(key: string): StyleDefinition | undefined {
    const changed = this.changed.get(key);
    return changed === undefined ? this.builtIn(key) : (changed ?? undefined);
  }

  isBuiltIn(key: string): boolean {
    return builtIns.has(key) || onDemand.has(key);
  }

  /** As it is called in this Excel's language. */
  nameOf(key: string): string {
    return (builtIns.get(key) ?? onDemand.get(key))?.names[this.isChinese() ? 1 : 0] ?? key;
  }

  /** Finds a style by its key or its name in either language, which know no case. */
  find(name: string): string | undefined {
    const wanted = name.toLowerCase();
    const candidates = [...new Set([...this.keys(), ...onDemand.keys()])];
    return candidates.find((key) => key.toLowerCase() === wanted)
      ?? candidates.find((key) => (builtIns.get(key) ?? onDemand.get(key))?.names.some((one) => one.toLowerCase() === wanted));
  }

  /** A style of its own, like the usual one to begin with. */
  add(name: string): void {
    this.changed.set(name, { gives: groups, format: {}, locked: true });
  }

  /** Keeps a style that cells now have. */
  keep(key: string): void {
    if (!builtIns.has(key) && !this.changed.has(key)) this.changed.set(key, this.get(key)!);
  }

  change(key: string, change: Partial<Omit<StyleDefinition, "format">> & { readonly format?: CellStyle }): void {
    const { gives, format, locked } = { ...this.get(key)!, ...change };
    this.changed.set(key, { gives, format, locked });
  }

  remove(key: string): void {
    if (builtIns.has(key)) this.changed.set(key, null);
    else this.changed.delete(key);
  }
}
