import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";

import type { FundingRow } from "../../../actions/fundingResults";
import { useThemeName } from "../../common/PaneContext";
import { THEMES } from "../../theme/themes";
import { amountText } from "../figureText";
import { useFundingWords, type SayFunding } from "../useFundingWords";
import { chartLegs, type ChartLeg } from "./chartFigures";
import { ChartTable } from "./ChartTable";
import { chartOption, LEG_HEIGHT } from "./chartOption";
import type { DrawnChart } from "./drawChart";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
  chart: { width: "100%", minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Drawing = "opening" | "drawn" | "failed";

interface FundingChartProps {
  readonly region: string;
  /** Rows of one region: 经费 in one account. */
  readonly rows: readonly FundingRow[];
}

/** Both legs over the years: the drawing, its figures as one sentence for whoever hears it, and as a table. */
export function FundingChart({ region, rows }: FundingChartProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const theme = useThemeName();
  const legs = useMemo(() => chartLegs(rows), [rows]);
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>("opening");
  const titles = legs.map((leg) => titleOf(leg, say));
  const titleKey = titles.join("\n");

  useEffect(() => {
    const element = place.current;
    if (element === null || legs.length === 0) return;
    let drawn: DrawnChart | null = null;
    let isWanted = true;
    const fluent = THEMES[theme];
    const look = { theme, text: fluent.colorNeutralForeground1, quiet: fluent.colorNeutralStrokeAccessible, font: fluent.fontFamilyBase };
    const observer = new ResizeObserver(() => drawn?.resize());
    import(/* webpackChunkName: "chart" */ "./drawChart").then(
      ({ drawChart }) => {
        if (!isWanted) return;
        drawn = drawChart(element, chartOption(legs, titleKey.split("\n"), look));
        observer.observe(element);
        setDrawing("drawn");
      },
    ).catch((cause: unknown) => {
      console.error(cause);
      if (isWanted) setDrawing("failed");
    });
    return () => {
      isWanted = false;
      observer.disconnect();
      drawn?.remove();
    };
  }, [legs, titleKey, theme]);

  if (legs.length === 0) return null;
  return (
    <div className={styles.root} data-testid="funding-chart">
      {drawing === "opening" && <p role="status" className={styles.note}>{say("chart.opening")}</p>}
      {drawing === "failed" && <p role="status" className={styles.note}>{say("chart.failed")}</p>}
      <div
        ref={place}
        role="img"
        aria-label={sentenceOf(region, legs, say)}
        className={styles.chart}
        style={{ height: drawing === "failed" ? 0 : legs.length * LEG_HEIGHT }}
      />
      {legs.some(({ points }) => points.some(({ isRestated, growth }) => isRestated && growth !== null)) && (
        <p className={styles.note}>{say("chart.restated")}</p>
      )}
      <ChartTable legs={legs} titles={titles} isOpen={drawing === "failed"} />
    </div>
  );
}

function titleOf({ leg, unit }: ChartLeg, say: SayFunding): string {
  if (leg === "average") return say("chart.average");
  return unit === null ? say("leg.total") : say("chart.total", { unit: say(`term.${unit}`) });
}

/** The figures of the chart in words; a missing year is said, never left out. */
function sentenceOf(region: string, legs: readonly ChartLeg[], say: SayFunding): string {
  const parts = legs.map((leg) => {
    const points = leg.points.map(({ year, amount }) =>
      amount === null ? say("chart.missing", { year }) : say("chart.point", { year, amount: amountText(amount, leg.leg === "average") }));
    return say("chart.leg", { leg: titleOf(leg, say), points: points.join(say("list.separator")) });
  });
  return [say("chart.what", { region }), ...parts].join(say("clause.separator"));
}
