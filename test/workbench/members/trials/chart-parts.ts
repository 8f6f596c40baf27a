import type { ChartState } from "../../../../src/workbench/model/charts";
import { fill, read } from "./reading";
import type { Trial, Trying } from "./trial";

export const chartOf = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItemAt(0);
export const seriesOf = (sheet: Excel.Worksheet, index = 0): Excel.ChartSeries => chartOf(sheet).series.getItemAt(index);

/** Gives the specimen's chart two series of two points each: 10 and 30, 20 and 50. */
export async function figures({ context, sheet }: Trying<object>): Promise<void> {
  chartOf(sheet).setData(await fill(context, sheet, "A1:B3", [["学前", "义务"], [10, 20], [30, 50]]), "Columns");
  await context.sync();
}

export const typed = (type: Excel.Chart["chartType"]) => async ({ context, sheet }: Trying<object>): Promise<void> => {
  chartOf(sheet).chartType = type;
  await context.sync();
};

interface Loadable { load(names: string): unknown }

const ask = async (context: Excel.RequestContext, part: Loadable, name: string): Promise<unknown> => read(context, part as Loadable & Record<string, unknown>, name);

/** The trial of an object behind another: a property of it reads differently at first, is set in one batch, and reads so in the next. */
export function behind<Subject>(part: (object: Subject, sheet: Excel.Worksheet) => Loadable, name: string, value: unknown): Trial<Subject> {
  return {
    async does({ object, sheet, context }) {
      const before = await ask(context, part(object, sheet), name);
      (part(object, sheet) as Loadable & Record<string, unknown>)[name] = value;
      return [before === value, await ask(context, part(object, sheet), name)];
    },
    gives: [false, value],
  };
}

/** The trial of a member that answers an object, told by one of its properties. */
export function answers<Subject>(part: (object: Subject) => Loadable, name: string, value: unknown): Trial<Subject> {
  return {
    async does(trying) {
      await figures(trying as Trying<object>);
      return ask(trying.context, part(trying.object), name);
    },
    gives: value,
  };
}

/** What is to be drawn of the specimen's chart, for fills: the library offers nothing to read of them. */
export async function drawn({ context, workbench }: Trying<object>): Promise<ChartState> {
  await context.sync();
  const [first] = await workbench.host.charts.drawn();
  return first!.state;
}

/** The trial of a fill: it is drawn in the colour that it was given, and in none once it is cleared. */
export function filled<Subject>(part: (object: Subject) => Excel.ChartFill, of: (state: ChartState) => string | undefined): Trial<Subject> {
  return {
    async does(trying) {
      part(trying.object).setSolidColor("#70AD47");
      const coloured = of(await drawn(trying as Trying<object>));
      part(trying.object).clear();
      return [coloured, of(await drawn(trying as Trying<object>))];
    },
    gives: ["#70AD47", "none"],
  };
}
