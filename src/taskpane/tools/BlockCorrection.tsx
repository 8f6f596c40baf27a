import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";

import type { LineCorrection, SheetBlock, SheetLook } from "../../actions/highlightSheetResults";
import type { IndicatorActions } from "../../actions/indicatorResults";
import { IndicatorChoice } from "./IndicatorChoice";
import { useHighlightSheetWords } from "./useHighlightSheetWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
  select: { minWidth: 0, width: "100%", "& > select": { minWidth: 0, width: "100%" } },
});

interface BlockCorrectionProps {
  readonly line: number;
  readonly block: SheetBlock;
  readonly look: SheetLook;
  readonly indicators: IndicatorActions;
  readonly disabled: boolean;
  readonly onCorrect: (correction: LineCorrection) => void;
}

/** What a planner can say of one block: another indicator, the year, the unit or how shares are written. */
export function BlockCorrection({ line, block, look, indicators, disabled, onCorrect }: BlockCorrectionProps) {
  const styles = useStyles();
  const say = useHighlightSheetWords();
  const said = look.corrections.lines?.find((one) => one.line === line);
  const asRead = <option value="">{say("correct.asRead")}</option>;
  return (
    <div className={styles.root}>
      <IndicatorChoice indicators={indicators} disabled={disabled} onChoose={(indicator) => onCorrect({ line, indicator })} />
      <div className={styles.fields}>
        <Field label={say("correct.year")} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.select}
            value={String(said?.year ?? "")}
            disabled={disabled}
            onChange={(_, { value }) => onCorrect({ line, year: value === "" ? undefined : Number(value) })}
            data-testid="highlight-year"
          >
            <option value="">{say("correct.yearAsRead")}</option>
            {look.planYears.map((year) => (
              <option key={year} value={year}>
                {say("block.year", { year })}
              </option>
            ))}
          </Select>
        </Field>
        {block.isRate && (
          <Field label={say("correct.scale")} size="small" className={styles.field}>
            <Select
              size="small"
              className={styles.select}
              value={said?.scale ?? ""}
              disabled={disabled}
              onChange={(_, { value }) => onCorrect({ line, scale: value === "" ? undefined : (value as "fraction" | "percent") })}
              data-testid="highlight-scale"
            >
              {asRead}
              <option value="percent">{say("scale.percent")}</option>
              <option value="fraction">{say("scale.fraction")}</option>
            </Select>
          </Field>
        )}
        {block.units.length > 0 && (
          <Field label={say("correct.unit")} size="small" className={styles.field}>
            <Select
              size="small"
              className={styles.select}
              value={said?.unit ?? ""}
              disabled={disabled}
              onChange={(_, { value }) => onCorrect({ line, unit: value === "" ? undefined : value })}
              data-testid="highlight-unit"
            >
              {asRead}
              {block.units.map((unit) => (
                <option key={unit} value={unit}>
                  {unit}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}
