import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ line: { display: "block" } });

/** Sentences, each on a line of its own. */
export function Lines({ lines }: { readonly lines: readonly ReactNode[] }) {
  const styles = useStyles();
  return lines.map((line, index) => (
    <span key={index} className={styles.line}>
      {line}{" "}
    </span>
  ));
}
