import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useThemeName } from "../common/PaneContext";
import { verdictColours, verdictMark } from "../theme/verdictStyles";
import type { WordGroup } from "./wordGroups";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    boxSizing: "border-box",
    width: "76px",
    flexShrink: 0,
    lineHeight: "22px",
    whiteSpace: "nowrap",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { width: "1em", textAlign: "center" },
  bold: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: "italic" },
});

/** The word as a cell shows it, whose ground stays light in every theme of Excel, with the pane's mark. */
export function WordSample({ group }: { readonly group: WordGroup }) {
  const styles = useStyles();
  const theme = useThemeName();
  const verdict = group.verdicts[0]!;
  const { text, fill } = verdictColours(verdict, theme === "highContrast" ? theme : "light");
  return (
    <span
      lang="zh-CN"
      className={mergeClasses(
        styles.root,
        group.id === "未达标" && styles.bold,
        group.id === "待核实" && styles.italic,
      )}
      style={{ color: text, backgroundColor: fill }}
    >
      <span className={styles.mark} aria-hidden="true">
        {verdictMark(verdict)}
      </span>
      {group.id}
    </span>
  );
}
