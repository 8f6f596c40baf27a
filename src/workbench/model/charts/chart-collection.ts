import { text, whole } from "../arguments";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Method, type Property, readable } from "../object";
import { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { registrations } from "../worksheets";
import { Chart, seriesBy } from "./chart";
import { chartType } from "./chart-types";
import { readSource } from "./source";

/** The charts of a worksheet. */
export class ChartCollection extends HostObject {
  readonly className = "ChartCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  override readonly properties: Record<string, Property> = { Count: readable(() => this.items().length) };

  override items(): Chart[] {
    return this.sheet.book.charts.list(this.sheet.sheetId).map(({ id }) => new Chart(this.sheet.book, id));
  }

  private find(key: unknown): Chart | null {
    const wanted = text(key, "name");
    const items = this.items();
    return items.find((chart) => chart.id() === wanted) ?? items.find((chart) => chart.state().name.toLowerCase() === wanted.toLowerCase()) ?? null;
  }

  override readonly methods: Record<string, Method> = {
    Add: async (type, source, by) => {
      const { book, sheetId } = this.sheet;
      const wanted = chartType(type, "ChartCollection.add");
      if (!(source instanceof Range)) throw invalidArgument("sourceData");
      const direction = seriesBy(by);
      await book.engine.calculation.settle();
      const reading = readSource(book, { sheetId: source.sheetId, ...source.area }, wanted, direction);
      // Excel takes the middle of its window, which nobody can count on: here it stands beside its cells.
      const extent = (name: string): number => source.properties[name]!.get() as number;
      const beside = source.sheetId === sheetId && source.area.columns < 1000;
      const box = beside ? { left: extent("Left") + extent("Width") + 12, top: source.area.rows < 100_000 ? extent("Top") + 12 : 12 } : { left: 12, top: 12 };
      return new Chart(book, book.charts.add(sheetId, wanted, source.sheetId, reading, box).id);
    },
    GetCount: () => this.items().length,
    GetItem: (name) => {
      const found = this.find(name);
      if (!found) throw itemNotFound(`chart ${String(name)}`);
      return found;
    },
    GetItemOrNullObject: (name) => this.find(name),
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("chart");
      return found;
    },
    ...registrations(() => this.sheet.book, ["AddedEvent", "DeletedEvent", "ActivatedEvent", "DeactivatedEvent"], "Chart"),
  };
}
