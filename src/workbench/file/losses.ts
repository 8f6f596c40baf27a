/** What a file does not take along, or the workbench does not take from a file. The page has a word for each. */
export const losses = [
  "customXml", "settings", "filters", "rules", "tableOptions", "printOptions", "cellFormats", "cellStyles", "richText", "validations", "names", "formulas", "links",
  "protection", "properties", "images", "charts", "chartParts", "pivots", "slicers", "threadedComments", "sparklines", "drawings", "macros",
] as const;

export type Loss = (typeof losses)[number];

/** Gathers them; each is told once and in the order above. */
export class Losses {
  private readonly found = new Set<Loss>();

  add(loss: Loss): void {
    this.found.add(loss);
  }

  addIf(isLost: unknown, loss: Loss): void {
    if (isLost) this.found.add(loss);
  }

  list(): Loss[] {
    return losses.filter((loss) => this.found.has(loss));
  }
}
