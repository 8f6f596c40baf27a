import { makeStyles, tokens } from "@fluentui/react-components";

import type { CardTarget } from "../../actions/indicatorResults";
import { Facts } from "./CardSection";
import { Sentence } from "./Sentence";
import { useIndicatorWords } from "./useIndicatorWords";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  target: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface TargetLineProps {
  readonly target: CardTarget;
  readonly planLabel: string | null;
}

/** A commitment: its words, strength and deadline, and the sentence behind it. */
export function TargetLine({ target, planLabel }: TargetLineProps) {
  const styles = useStyles();
  const say = useIndicatorWords();
  // 力争 and 左右 stand in the words of the target itself.
  const spoken = target.strength === "strive" || target.strength === "about";
  const deadline = say(target.yearStated ? "card.deadline" : "card.deadlineOfPlan", { year: target.year });
  return (
    <>
      <span className={styles.line}>
        <span className={styles.target}>{target.text}</span>{" "}
        <Facts
          facts={[
            spoken && target.text !== "" ? null : say(`card.strength.${target.strength}`),
            deadline,
            target.scope,
            target.stage === null ? null : say("card.stage", { stage: target.stage }),
            target.measure,
            planLabel === target.sentence.document ? null : planLabel,
          ]}
        />
      </span>
      <Sentence sentence={target.sentence} />
    </>
  );
}
