import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import { FUNDING_STAGES } from "../../actions/fundingTerms";
import type { FundingStage } from "../../plan";
import { useFundingWords } from "./useFundingWords";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: { margin: 0 },
  boxes: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", marginLeft: "-8px" },
});

interface StageSettingProps {
  /** Never empty. */
  readonly stages: readonly FundingStage[];
  /** True where the workbook could not keep them. */
  readonly isUnkept: boolean;
  readonly onChange: (stages: readonly FundingStage[]) => void;
}

/** Which stages' averages decide the second leg: the average over all students unless somebody says otherwise. */
export function StageSetting({ stages, isUnkept, onChange }: StageSettingProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const name = useId();
  const nameOf = (stage: FundingStage) => say(stage === "合计" ? "stages.average" : `term.${stage}`);
  const change = (stage: FundingStage, isChosen: boolean) => {
    const chosen = FUNDING_STAGES.filter((one) => (one === stage ? isChosen : stages.includes(one)));
    onChange(chosen.length === 0 ? ["合计"] : chosen);
  };
  return (
    <details data-testid="funding-stages">
      <summary id={name} className={styles.summary}>
        {say("stages.title")}
        {say("stages.colon")}
        {stages.map(nameOf).join(say("list.separator"))}
      </summary>
      <div role="group" aria-labelledby={name} className={styles.boxes}>
        {FUNDING_STAGES.map((stage) => (
          <Checkbox
            key={stage}
            label={nameOf(stage)}
            checked={stages.includes(stage)}
            onChange={(_, { checked }) => change(stage, checked === true)}
            data-testid={`funding-stage-${stage}`}
          />
        ))}
      </div>
      {isUnkept && (
        <p role="status" className={styles.text}>
          {say("stages.unkept")}
        </p>
      )}
    </details>
  );
}
