import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { PlanChoice } from "../../actions/results";

const useStyles = makeStyles({
  root: { display: "grid", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  // The box of a checkbox stands apart from its edge; the words begin where the others do.
  choice: { marginLeft: "-8px" },
  title: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface PlanChoicesProps {
  readonly legend: string;
  readonly plans: readonly PlanChoice[];
  /** Ids of those that are chosen. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which plans to load, each with its label and the title of its document. */
export function PlanChoices({ legend, plans, chosen, onChoose }: PlanChoicesProps) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.root} aria-labelledby={name}>
      <legend id={name} className={styles.legend}>
        {legend}
      </legend>
      {plans.map(({ id, label, title }) => (
        <Checkbox
          key={id}
          className={styles.choice}
          checked={chosen.includes(id)}
          label={
            <>
              {label}
              <span className={styles.title}>{title}</span>
            </>
          }
          data-testid={`plan-${id}`}
          onChange={(_, data) => onChoose(data.checked === true ? [...chosen, id] : chosen.filter((other) => other !== id))}
        />
      ))}
    </fieldset>
  );
}
