import type { ChartLeg, ChartPoint } from "./chartFigures";
import { describeGrowth } from "../../../actions/fundingTerms";
import type { FundingWord } from "../../../plan";
import { amountText } from "../figureText";
import { wordColours, wordMark } from "../wordStyles";
import type { ThemeName } from "../../theme/themes";

/** How the chart looks beside the words: the theme's own colours, sRGB. */
export interface ChartLook {
  readonly theme: ThemeName;
  readonly text: string;
  readonly quiet: string;
  readonly font: string;
}

/** Height of a leg's part, in pixels, its title and years included. */
export const LEG_HEIGHT = 148;

const TITLE_HEIGHT = 18;
const LABEL_ROOM = 32;
const YEARS_HEIGHT = 22;
const LEG_GAP = 10;
/** With more bars than this, what rose or stayed is not labelled but for the latest: labels would run into each other. */
const MOST_LABELS = 5;
const QUIET_WORDS: readonly FundingWord[] = ["增长", "持平"];
/** With so few bars there is room for the amounts. */
const MOST_AMOUNTS = 4;

/** What to draw for the legs below each other: bars from zero, a label with mark and growth on each. */
export function chartOption(legs: readonly ChartLeg[], titles: readonly string[], look: ChartLook) {
  return {
    animation: false,
    textStyle: { fontFamily: look.font, color: look.text },
    title: legs.map((_, index) => ({
      text: titles[index],
      left: 0,
      top: index * LEG_HEIGHT,
      padding: 0,
      textStyle: { color: look.text, fontSize: 12, fontWeight: "normal" as const },
    })),
    grid: legs.map((_, index) => ({
      left: 2,
      right: 2,
      top: index * LEG_HEIGHT + TITLE_HEIGHT + LABEL_ROOM,
      height: LEG_HEIGHT - TITLE_HEIGHT - LABEL_ROOM - YEARS_HEIGHT - LEG_GAP,
      containLabel: false,
    })),
    xAxis: legs.map(({ points }, index) => ({
      type: "category" as const,
      gridIndex: index,
      data: points.map(({ year }) => String(year)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.quiet } },
      axisLabel: { color: look.text, fontSize: 11, hideOverlap: true },
    })),
    // The axis begins at zero, or a small difference would look like a great one.
    yAxis: legs.map((_, index) => ({ type: "value" as const, gridIndex: index, min: 0, show: false })),
    series: legs.map(({ leg, points }, index) => ({
      type: "bar" as const,
      xAxisIndex: index,
      yAxisIndex: index,
      barMaxWidth: 40,
      data: points.map((point) => bar(point, points, leg === "average", look)),
    })),
  };
}

function bar(point: ChartPoint, points: readonly ChartPoint[], isAverage: boolean, look: ChartLook) {
  const { amount, word } = point;
  if (amount === null) return { value: null };
  const ink = word === null ? look.quiet : wordColours(word, look.theme).text;
  // A bar without a verdict is hollow, so that it is told apart where colours are not seen.
  const style = word === null ? { color: "transparent", borderColor: ink, borderWidth: 1 } : { color: ink };
  const text = labelOf(point, points, isAverage);
  return {
    value: amount,
    itemStyle: style,
    label: { show: text !== "", position: "top" as const, distance: 3, color: word === null ? look.text : ink, fontSize: 11, formatter: () => text },
  };
}

/** What stands over a bar: its mark and growth, under them its amount where there is room; "" where there is none. */
export function labelOf(point: ChartPoint, points: readonly ChartPoint[], isAverage: boolean): string {
  const { word, growth, amount } = point;
  const lines: string[] = [];
  const isSaid = points.length <= MOST_LABELS || !QUIET_WORDS.includes(word ?? "增长") || point === points.at(-1);
  if (word !== null && isSaid) lines.push(growth === null ? wordMark(word) : `${wordMark(word)}${describeGrowth(growth)}${point.isRestated ? "*" : ""}`);
  if (amount !== null && points.length <= MOST_AMOUNTS) lines.push(amountText(amount, isAverage));
  return lines.join("\n");
}
