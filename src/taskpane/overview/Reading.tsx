import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";

import { useWords } from "../common/PaneContext";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalSNudge },
});

/** Before the first reading has come back. */
export function Reading() {
  const styles = useStyles();
  const say = useWords();
  return (
    <div role="status" className={styles.root}>
      {say("header.reading")}
      <ProgressBar thickness="large" aria-label={say("header.reading")} />
    </div>
  );
}
