import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { IndicatorEntry } from "../../actions/indicatorResults";
import { VerdictLabel } from "../common/VerdictLabel";
import { useIndicatorWords } from "./useIndicatorWords";

const useStyles = makeStyles({
  option: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: "5px 6px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  name: { flexGrow: 1, flexBasis: "50%" },
  alias: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  facts: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, marginLeft: "auto" },
  target: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface IndicatorOptionProps {
  readonly id: string;
  readonly entry: IndicatorEntry;
  /** The alias by which it was found; null where the name itself was. */
  readonly alias: string | null;
  readonly active: boolean;
  readonly onOpen: () => void;
}

/** One answer of the search: name, target, verdict. The focus stays in the search box, so a press must not take it. */
export function IndicatorOption({ id, entry, alias, active, onOpen }: IndicatorOptionProps) {
  const styles = useStyles();
  const say = useIndicatorWords();
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={mergeClasses(styles.option, active && styles.active)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
      data-testid="indicator-option"
    >
      <span className={styles.name}>
        {entry.name}
        {alias !== null && <span className={styles.alias}> {say("search.alias", { alias })}</span>}
      </span>{" "}
      <span className={styles.facts}>
        {entry.target !== "" && <span className={styles.target}>{entry.target}</span>}{" "}
        {entry.verdict !== null && <VerdictLabel verdict={entry.verdict} strength={entry.strength} filled />}
      </span>
    </div>
  );
}
