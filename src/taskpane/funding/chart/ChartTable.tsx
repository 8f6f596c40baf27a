import { makeStyles, tokens } from "@fluentui/react-components";

import { describeGrowth } from "../../../actions/fundingTerms";
import { amountText } from "../figureText";
import { useFundingWords } from "../useFundingWords";
import type { ChartLeg, ChartPoint } from "./chartFigures";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "2px 4px", textAlign: "right", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
    "& tr > :first-child": { textAlign: "left" },
  },
});

interface ChartTableProps {
  readonly legs: readonly ChartLeg[];
  readonly titles: readonly string[];
  /** True where the drawing failed and the table stands for it. */
  readonly isOpen: boolean;
}

/** The chart's figures, a line a year. */
export function ChartTable({ legs, titles, isOpen }: ChartTableProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const years = [...new Set(legs.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => b - a);
  return (
    <details open={isOpen || undefined}>
      <summary className={styles.summary}>{say("chart.figures")}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("view.year")}</th>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {legs.map((leg) => (
                <td key={leg.leg}>{cellOf(leg.points.find((point) => point.year === year), leg, say("term.缺数"))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function cellOf(point: ChartPoint | undefined, { leg }: ChartLeg, missing: string): string {
  if (point === undefined || point.amount === null) return missing;
  const growth = point.growth === null ? "" : ` ${describeGrowth(point.growth)}${point.isRestated ? "*" : ""}`;
  return `${amountText(point.amount, leg === "average")}${growth}`;
}
