import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";

import type { GapLine } from "../../actions/results";
import type { Verdict } from "../../plan";
import { useLanguage, useWords } from "../common/PaneContext";
import { GapRow } from "../gaps/GapRow";
import { useRovingRows } from "../common/useRovingRows";

/** The sheet that holds every figure, by its name in the workbook (never translated). */
const FIGURES_SHEET = "监测数据";

/** The verdicts that the list holds; of all others the counts only are known here. */
const LISTED: ReadonlySet<Verdict> = new Set<Verdict>(["未达标", "接近", "待核实"]);

const useStyles = makeStyles({
  section: { outlineStyle: "none" },
  head: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: "0 -6px",
    padding: `0 6px ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  all: { fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: "0 -6px", padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  further: { marginTop: tokens.spacingVerticalS },
  empty: { margin: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground2 },
});

interface WorstGapsProps {
  readonly lines: readonly GapLine[];
  /** Lines that are shown, the first ones. */
  readonly most: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly region: string;
  readonly filter: Verdict | null;
  readonly onFilter: (verdict: Verdict | null) => void;
  readonly onSelect: (line: GapLine) => void;
  readonly onShowSheet: (name: string) => void;
  /** Leads to the list of all; left out where all are shown. */
  readonly onAll?: () => void;
}

/** What misses worst, in the order given. */
export function WorstGaps(props: WorstGapsProps) {
  const { lines, filter, most } = props;
  const styles = useStyles();
  const say = useWords();
  const number = new Intl.NumberFormat(useLanguage());
  const title = useId();
  const found = useMemo(
    () => (filter === null ? lines : lines.filter((line) => line.verdict === filter)),
    [lines, filter],
  );
  const shown = useMemo(() => found.slice(0, most), [found, most]);
  const years = new Set(lines.map((line) => line.year));
  const [onlyYear] = years.size === 1 ? years : [];
  const keys = useMemo(() => shown.map((line) => line.key), [shown]);
  const roving = useRovingRows(keys);
  return (
    <section ref={roving.list} aria-labelledby={title} tabIndex={-1} className={styles.section} data-testid="gap-list">
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {filter === null ? say("list.title") : say(`verdict.${filter}`)}
        </h2>
        <span className={styles.count}>
          {shown.length > 0 && onlyYear !== undefined && onlyYear > 0 && `${say("list.year", { year: onlyYear })} · `}
          {found.length > 0 &&
            (found.length > most
              ? say("list.worst", { shown: number.format(most), count: number.format(found.length) })
              : say("list.count", { count: number.format(found.length) }))}
        </span>
        {filter !== null && (
          <Link as="button" className={styles.all} onClick={() => props.onFilter(null)}>
            {say("list.all")}
          </Link>
        )}
      </div>
      {shown.length > 0 ? (
        <ul className={styles.list} onBlur={roving.onBlur}>
          {shown.map((line) => (
            <li key={line.key} className={styles.item}>
              <GapRow
                line={line}
                region={props.region}
                showYear={onlyYear === undefined}
                tabbable={line.key === roving.tabbable}
                onSelect={props.onSelect}
                onFocus={roving.onFocus}
                onKeyDown={roving.onKeyDown}
              />
            </li>
          ))}
        </ul>
      ) : (
        <NothingListed filter={filter} counts={props.counts} onShowSheet={props.onShowSheet} />
      )}
      {props.onAll !== undefined && (
        <Link as="button" className={styles.further} onClick={props.onAll} data-testid="all-gaps">
          {say("list.allGaps")}
        </Link>
      )}
    </section>
  );
}

function NothingListed({ filter, counts, onShowSheet }: Pick<WorstGapsProps, "filter" | "counts" | "onShowSheet">) {
  const styles = useStyles();
  const say = useWords();
  if (filter === null) return <p className={styles.empty}>{say("list.none")}</p>;
  const verdict = say(`verdict.${filter}`);
  if (LISTED.has(filter) || counts[filter] === 0) {
    return <p className={styles.empty}>{say("list.noneOf", { verdict })}</p>;
  }
  return (
    <>
      <p className={styles.empty}>{say("list.elsewhere", { verdict, count: counts[filter] })}</p>
      <Button onClick={() => onShowSheet(FIGURES_SHEET)}>{say("list.show")}</Button>
    </>
  );
}
