import { makeStyles, tokens } from "@fluentui/react-components";

import type { FundingRow } from "../../actions/fundingResults";
import type { FundingStage } from "../../plan";
import { describeGrowth } from "../../actions/fundingTerms";
import { amountText } from "./figureText";
import { asPublishedOf, growthWithBase, missingOf, remarksOf } from "./legText";
import { legOf, worstWord, type LegFigure } from "./regionLegs";
import { useFundingWords } from "./useFundingWords";
import { WordLabel } from "./WordLabel";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: tokens.spacingHorizontalS },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: "2px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  growth: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
});

interface HeadlineProps {
  /** Rows of one region: 经费 in one account. */
  readonly rows: readonly FundingRow[];
  readonly year: number;
  /** The stages that decide the second leg. */
  readonly stages: readonly FundingStage[];
}

/** Both legs of a year: word, growth and base. */
export function Headline({ rows, year, stages }: HeadlineProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const isAllStages = stages.length === 1 && stages[0] === "合计";
  return (
    <div className={styles.cards}>
      <LegCard name={say("leg.total")} leg="total" legs={[legOf(rows, year, "合计", "total")]} />
      <LegCard
        name={say(isAllStages ? "leg.allStages" : "leg.average")}
        leg="average"
        legs={stages.map((stage) => legOf(rows, year, stage, "average"))}
      />
    </div>
  );
}

interface LegCardProps {
  readonly name: string;
  readonly leg: "total" | "average";
  readonly legs: readonly LegFigure[];
}

function LegCard({ name, leg, legs }: LegCardProps) {
  const styles = useStyles();
  const [only] = legs;
  const growth = legs.length === 1 ? (only?.verdict?.growth ?? null) : null;
  return (
    <div role="group" aria-label={name} className={styles.card} data-testid={`funding-card-${leg}`}>
      <h3 className={styles.name}>{name}</h3>
      <WordLabel word={worstWord(legs)} filled />
      {growth !== null && <span className={styles.growth}>{describeGrowth(growth)}</span>}
      {legs.map((figure) => (
        <LegLines key={figure.stage} figure={figure} leg={leg} isOnly={legs.length === 1} />
      ))}
    </div>
  );
}

/** What stands behind the word: for one stage the amounts, for several a line each. */
function LegLines({ figure, leg, isOnly }: { readonly figure: LegFigure; readonly leg: "total" | "average"; readonly isOnly: boolean }) {
  const styles = useStyles();
  const say = useFundingWords();
  const { row, verdict, stage } = figure;
  if (row === null || verdict === null) {
    const missing = say(row === null ? "missing.line" : "missing.current");
    return <span className={styles.text}>{isOnly ? missing : `${say(`term.${stage}`)} ${missing}`}</span>;
  }
  if (!isOnly) {
    return (
      <span className={styles.text}>
        {say(`term.${stage}`)} <WordLabel word={verdict.word} /> {growthWithBase(verdict, row.line, leg, say)}
      </span>
    );
  }
  const unit = leg === "average" ? "元" : row.line.unit;
  const amount = (value: number, isDivided = leg === "average") => `${amountText(value, isDivided)}${unit === null ? "" : ` ${say(`term.${unit}`)}`}`;
  const missing = missingOf(verdict, row.line, leg, say);
  return (
    <>
      {verdict.current !== null && <span className={styles.text}>{amount(verdict.current)}</span>}
      {verdict.baseAmount !== null && <span className={styles.text}>{say("leg.before", { base: amount(verdict.baseAmount, leg === "average" || verdict.base === "同口径（推算）") })}</span>}
      {missing !== null && <span className={styles.text}>{missing}</span>}
      {verdict.base !== null && <span className={styles.text}>{say(`basis.${verdict.base}`)}</span>}
      {[...asPublishedOf(verdict, say), ...remarksOf(verdict, row.line, leg, say)].map((remark) => (
        <span key={remark} className={styles.text}>
          {remark}
        </span>
      ))}
    </>
  );
}
