import { text, truth } from "../arguments";
import { calculated, HostObject, type Property, writable } from "../object";
import { apiNotFound } from "../errors";
import type { Chart } from "./chart";
import type { TitleState } from "./chart-state";
import { areaFormat } from "./formats";
import type { Part } from "./part";
import { seriesName } from "./values";

/** What Excel writes above a chart that nobody has given a title. */
export function automaticTitle(chart: Chart): string {
  const { series } = chart.state();
  return series.length === 1 ? seriesName(chart.book, series[0]!, 0) : chart.book.charts.words.title;
}

/** Words that are given are there to be seen. */
const wording = (part: Part<TitleState>, automatic: () => string): Property => writable(() => part.now().text ?? automatic(), (value) => {
  const words = text(value, "text");
  Object.assign(part.edit(), { text: words, visible: true });
});

export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  private readonly part: Part<TitleState>;
  override readonly properties: Record<string, Property>;

  constructor(chart: Chart) {
    super();
    const part = chart.part.at("title");
    this.part = part;
    this.properties = {
      Text: calculated(wording(part, () => automaticTitle(chart))),
      Visible: part.keep("visible", true, (value) => truth(value, "visible")),
      Overlay: part.keep("overlay", false, (value) => truth(value, "overlay")),
      Position: writable(() => "Top", (value) => {
        if (value !== "Top" && value !== "Automatic") throw apiNotFound(`ChartTitle.position("${String(value)}")`);
      }),
    };
  }

  override readonly objects: Record<string, () => HostObject> = {
    Format: () => areaFormat("ChartTitleFormat", this.part.at("look"), 14),
  };
}

/** The title of an axis. */
export class ChartAxisTitle extends HostObject {
  readonly className = "ChartAxisTitle";

  override readonly properties: Record<string, Property>;

  constructor(chart: Chart, private readonly part: Part<TitleState>) {
    super();
    this.properties = {
      Text: wording(part, () => chart.book.charts.words.axisTitle),
      Visible: part.keep("visible", false, (value) => truth(value, "visible")),
    };
  }

  override readonly objects: Record<string, () => HostObject> = {
    Format: () => areaFormat("ChartAxisTitleFormat", this.part.at("look"), 10),
  };
}
