import { makeStyles, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes } from "react";

const useStyles = makeStyles({
  row: {
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    display: "grid",
    width: "100%",
    rowGap: "2px",
    padding: "6px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": {
      borderTopColor: tokens.colorNeutralStroke1,
      borderRightColor: tokens.colorNeutralStroke1,
      borderBottomColor: tokens.colorNeutralStroke1,
      borderLeftColor: tokens.colorNeutralStroke1,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  // Wide enough for a mark and three characters, so that the names below each other begin in one line.
  label: { flexShrink: 0, minWidth: "64px" },
});

interface RowButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "type" | "tabIndex"> {
  /** Whether Tab comes to this row; one row of a list at a time. */
  readonly tabbable: boolean;
  /** Tells the row in its list. */
  readonly "data-key": string | number;
  readonly "data-testid": string;
}

/** A row of a list that can be pressed as a whole. */
export function RowButton({ tabbable, ...rest }: RowButtonProps) {
  const styles = useStyles();
  return <button type="button" className={styles.row} tabIndex={tabbable ? 0 : -1} {...rest} />;
}

/** The classes of a row's first line and of the label that it begins with. */
export function useRowHead(): { readonly head: string; readonly label: string } {
  const { head, label } = useStyles();
  return { head, label };
}
