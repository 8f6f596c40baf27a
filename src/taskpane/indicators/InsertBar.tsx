import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { FormulaKind, IndicatorActions, IndicatorCard, InsertResult } from "../../actions/indicatorResults";
import { Notice } from "../common/Notice";
import { LoadQuestion } from "../load/LoadQuestion";
import { useIndicatorWords } from "./useIndicatorWords";
import { useInsert, type Insertion } from "./useInsert";

const useStyles = makeStyles({
  // Inserting is what the card is opened for most: always in view, below what is read.
  root: {
    position: "sticky",
    bottom: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: `0 -12px -12px`,
    padding: "8px 12px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: { flexGrow: 1, minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, wordBreak: "break-all" },
});

interface InsertBarProps {
  readonly card: IndicatorCard;
  readonly actions: IndicatorActions;
}

/** The formulas that the card can write into the selected cell, and what came of the last one. */
export function InsertBar({ card, actions }: InsertBarProps) {
  const styles = useStyles();
  const say = useIndicatorWords();
  const label = useId();
  const { insertion, insert, dismiss } = useInsert(actions, card.id);
  return (
    <div className={styles.root} data-testid="insert-bar">
      <InsertOutcome insertion={insertion} onInsert={insert} onDismiss={dismiss} />
      <p id={label} className={styles.label}>
        {say("insert.label")}
      </p>
      <div role="group" aria-labelledby={label} className={styles.buttons}>
        {card.formulas.map((kind) => (
          <Button
            key={kind}
            size="small"
            className={styles.button}
            disabledFocusable={insertion.state === "running"}
            aria-label={say("insert.button", { what: say(`insert.${kind}`) })}
            onClick={() => insert(kind)}
          >
            {say(`insert.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface InsertOutcomeProps {
  readonly insertion: Insertion;
  readonly onInsert: (kind: FormulaKind, options: { replacing: Occupied["cell"] }) => void;
  readonly onDismiss: () => void;
}

type Occupied = Extract<InsertResult, { outcome: "occupied" }>;

function InsertOutcome({ insertion, onInsert, onDismiss }: InsertOutcomeProps) {
  const styles = useStyles();
  const say = useIndicatorWords();
  if (insertion.state === "idle" || insertion.state === "running") return null;
  const close = (
    <Button appearance="transparent" onClick={onDismiss}>
      {say("insert.dismiss")}
    </Button>
  );
  if (insertion.state === "unexpected") {
    return (
      <Notice intent="error" actions={close}>
        {say("insert.unexpected")}
      </Notice>
    );
  }
  const { kind, result } = insertion;
  switch (result.outcome) {
    case "inserted":
      return (
        <Notice intent="success" actions={close}>
          {say("insert.done", { place: `${result.sheet} ${result.address}` })}
          <span className={styles.formula}>{result.formula}</span>
        </Notice>
      );
    case "occupied": {
      const { cell } = result;
      return (
        <LoadQuestion
          title={say("insert.occupied.title")}
          lines={[
            say("insert.occupied.what", { place: `${cell.sheet} ${cell.address}`, content: cell.content }),
            say("insert.occupied.lost"),
          ]}
          safeAnswer={say("insert.safe")}
          onSafe={onDismiss}
          otherAnswer={say("insert.replace")}
          onOther={() => onInsert(kind, { replacing: cell })}
        />
      );
    }
    case "failed":
      return (
        <Notice intent="error" actions={close}>
          {say("insert.failed")} {say("insert.code", { code: result.code })}
        </Notice>
      );
    default:
      return (
        <Notice intent="warning" actions={close}>
          {say(`insert.${result.outcome}`)}
        </Notice>
      );
  }
}
