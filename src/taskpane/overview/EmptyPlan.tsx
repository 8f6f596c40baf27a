import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";

import { useWords } from "../common/PaneContext";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  text: { margin: 0 },
  plan: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  safe: { margin: 0, color: tokens.colorNeutralForeground2 },
  load: { marginTop: tokens.spacingVerticalS, justifySelf: "stretch" },
});

interface EmptyPlanProps {
  /** Title of the document whose plan would be loaded. */
  readonly title: string;
  readonly onLoad: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** No plan in the workbook: what loading it will do, and the one button that does it. */
export function EmptyPlan({ title, onLoad, buttonRef }: EmptyPlanProps) {
  const styles = useStyles();
  const say = useWords();
  return (
    <section className={styles.root} data-testid="empty-plan">
      <p className={styles.plan}>{say("empty.plan", { title })}</p>
      <p className={styles.text}>{say("empty.what")}</p>
      <p className={styles.safe}>{say("empty.safe")}</p>
      <Button ref={buttonRef} appearance="primary" className={styles.load} onClick={onLoad} data-testid="load-plan">
        {say("empty.load")}
      </Button>
    </section>
  );
}
