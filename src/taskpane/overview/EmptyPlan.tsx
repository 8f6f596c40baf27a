import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type Ref } from "react";

import type { PlanChoice } from "../../actions/results";
import { useWords } from "../common/PaneContext";
import { PlanChoices } from "../load/PlanChoices";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  text: { margin: 0 },
  safe: { margin: 0, color: tokens.colorNeutralForeground2 },
  load: { marginTop: tokens.spacingVerticalS, justifySelf: "stretch" },
});

interface EmptyPlanProps {
  readonly plans: readonly PlanChoice[];
  /** Loads the plans with these ids. */
  readonly onLoad: (ids: readonly string[]) => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** No plan in the workbook: which can be loaded, what loading will do, and the one button that does it. */
export function EmptyPlan({ plans, onLoad, buttonRef }: EmptyPlanProps) {
  const styles = useStyles();
  const say = useWords();
  const [chosen, setChosen] = useState<readonly string[]>(plans.map(({ id }) => id));
  return (
    <section className={styles.root} data-testid="empty-plan">
      <PlanChoices legend={say("empty.plans")} plans={plans} chosen={chosen} onChoose={setChosen} />
      <p className={styles.text}>{say("empty.what")}</p>
      <p className={styles.safe}>{say("empty.safe")}</p>
      <Button
        ref={buttonRef}
        appearance="primary"
        className={styles.load}
        disabledFocusable={chosen.length === 0}
        onClick={() => onLoad(chosen)}
        data-testid="load-plan"
      >
        {say("empty.load")}
      </Button>
      {chosen.length === 0 && (
        <p className={styles.safe} role="status">
          {say("empty.chooseOne")}
        </p>
      )}
    </section>
  );
}
