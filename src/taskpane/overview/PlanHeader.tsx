import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";

import { useWords } from "../common/PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  plan: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  region: {
    marginLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  reload: { flexShrink: 0, marginRight: "-8px" },
});

interface PlanHeaderProps {
  /** The plan in force, or what there is to say instead. */
  readonly plan: string;
  readonly region: string | null;
  /** Absent where loading again makes no sense: no plan yet, or a load is running. */
  readonly onReload?: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** The plan in force and its region, on one line. */
export function PlanHeader({ plan, region, onReload, buttonRef }: PlanHeaderProps) {
  const styles = useStyles();
  const say = useWords();
  return (
    <header className={styles.root}>
      <h1 className={styles.plan}>
        {plan}
        {region !== null && <span className={styles.region}>{region}</span>}
      </h1>
      {onReload && (
        <Button
          ref={buttonRef}
          className={styles.reload}
          size="small"
          appearance="subtle"
          onClick={onReload}
          data-testid="reload-plan"
        >
          {say("header.reload")}
        </Button>
      )}
    </header>
  );
}
