import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useLayoutEffect, useRef } from "react";

import type { IndicatorActions, IndicatorCard as Card } from "../../actions/indicatorResults";
import { focusGently } from "../common/focus";
import { Notice } from "../common/Notice";
import { useWords } from "../common/PaneContext";
import { VerdictLabel } from "../common/VerdictLabel";
import { CardSection, Facts } from "./CardSection";
import { InsertBar } from "./InsertBar";
import { Sentence } from "./Sentence";
import { TargetLine } from "./TargetLine";
import { useIndicatorWords, useReasons } from "./useIndicatorWords";
import { useReading } from "./useReading";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  back: { justifySelf: "start", marginLeft: "-8px" },
  head: { display: "grid", rowGap: "2px" },
  title: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  verdict: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  strong: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  others: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  other: { display: "grid", rowGap: tokens.spacingVerticalXS },
});

interface IndicatorCardProps {
  readonly id: string;
  readonly actions: IndicatorActions;
  readonly onBack: () => void;
}

/** The card of one indicator, read again when plans or figures change. */
export function IndicatorCard({ id, actions, onBack }: IndicatorCardProps) {
  const styles = useStyles();
  const say = useIndicatorWords();
  const read = useCallback(async () => ({ card: await actions.readCard(id) }), [actions, id]);
  const reading = useReading(read, actions.watch);
  const card = reading.value?.card;
  return (
    <article className={styles.root} data-testid="indicator-card">
      <Button appearance="subtle" size="small" className={styles.back} onClick={onBack}>
        ‹ {say("card.back")}
      </Button>
      {reading.failed && (
        <Notice intent="error" actions={<Button onClick={reading.retry}>{say("retry")}</Button>}>
          {say("card.failed")}
        </Notice>
      )}
      {card === null && <Notice intent="info">{say("card.gone")}</Notice>}
      {card !== null && card !== undefined && (
        <>
          <CardBody card={card} />
          {card.formulas.length > 0 && <InsertBar card={card} actions={actions} />}
        </>
      )}
    </article>
  );
}

function CardBody({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const say = useIndicatorWords();
  const explain = useReasons();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => focusGently(heading.current), []);
  const { verdict, target, figure } = card;
  const gap = verdict === null || verdict.gapText === "" ? null : verdict;
  const separator = useWords()("list.separator");
  return (
    <>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2 ref={heading} tabIndex={-1} className={styles.name}>
            {card.name}
          </h2>{" "}
          {verdict !== null && <VerdictLabel verdict={verdict.verdict} strength={target?.strength} filled />}
        </div>
        <Facts
          facts={[
            card.stage,
            card.aliases.length > 0 ? say("card.aliases", { names: card.aliases.join(separator) }) : null,
          ]}
        />
      </header>
      <CardSection title={say("card.target")}>
        {target === null ? say("card.noTarget") : <TargetLine target={target} planLabel={card.planLabel} />}
      </CardSection>
      <CardSection title={say("card.figure")}>
        {figure === null ? (
          say(target === null ? "card.noFigureAtAll" : "card.noFigure")
        ) : (
          <>
            <span>
              <span className={styles.strong}>{figure.text}</span>{" "}
              <Facts
                facts={[
                  card.region,
                  say("card.deadline", { year: figure.year }),
                  figure.stage === null ? null : say("card.figureStage", { stage: figure.stage }),
                  figure.name === card.name ? null : say("card.reportedAs", { name: figure.name }),
                  figure.note,
                ]}
              />
            </span>
            <Sentence sentence={figure.sentence} />
          </>
        )}
      </CardSection>
      {verdict !== null && target !== null && (
        <CardSection title={say("card.verdict")}>
          <span className={styles.verdict} data-testid="card-verdict">
            <VerdictLabel verdict={verdict.verdict} strength={target.strength} filled />{" "}
            {gap !== null && (
              <span className={styles.strong}>
                {say(gap.gapIsNominal ? "card.nominalGap" : "card.gap", { gap: gap.gapText })}
              </span>
            )}
          </span>
          <Facts
            facts={[
              verdict.reason === null ? null : explain(verdict.reason),
              verdict.note === null ? null : explain(verdict.note),
            ]}
          />
        </CardSection>
      )}
      {target !== null && (
        <>
          <CardSection inline title={say("card.pace")}>
            {say("card.noBaseline")}
          </CardSection>
          <CardSection inline title={say("card.lead")}>
            {card.lead.length === 0 ? say("card.noLead") : card.lead.join(separator)}
          </CardSection>
        </>
      )}
      {card.others.length > 0 && (
        <CardSection title={say("card.others", { count: card.others.length })}>
          <Facts facts={[say("card.othersWhat")]} />
          <ul className={styles.others}>
            {card.others.map(({ target: other, verdict: otherVerdict }) => (
              <li key={other.code} className={styles.other}>
                <TargetLine target={other} planLabel={card.planLabel} />
                {otherVerdict === null ? (
                  <Facts facts={[say("card.unmatched")]} />
                ) : (
                  <span className={styles.verdict}>
                    <VerdictLabel verdict={otherVerdict.verdict} strength={other.strength} filled />{" "}
                    {otherVerdict.gapText !== "" &&
                      say(otherVerdict.gapIsNominal ? "card.nominalGap" : "card.gap", { gap: otherVerdict.gapText })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </CardSection>
      )}
    </>
  );
}
