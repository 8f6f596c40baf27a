import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";

import type { FundingRow } from "../../actions/fundingResults";
import { FUNDING_STAGES, leastSpending } from "../../actions/fundingTerms";
import type { FundingStage } from "../../plan";
import { leastLines, readStudents } from "./leastText";
import type { TypedStudents } from "./useFunding";
import { useFundingWords } from "./useFundingWords";

const useStyles = makeStyles({
  summary: { fontWeight: tokens.fontWeightSemibold, cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  body: { display: "grid", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  text: { margin: 0 },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))", gap: tokens.spacingHorizontalS, alignItems: "start" },
  list: { display: "grid", rowGap: "4px", margin: 0, paddingLeft: "18px", fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface BudgetProps {
  readonly region: string;
  /** The base year's rows of the region: 经费 in one account. */
  readonly rows: readonly FundingRow[];
  /** The base year. */
  readonly year: number;
  readonly typed: TypedStudents;
  readonly onType: (typed: TypedStudents) => void;
}

/** The budget round: with next year's students, the least spending that lowers neither leg. */
export function Budget({ region, rows, year, typed, onType }: BudgetProps) {
  const styles = useStyles();
  const say = useFundingWords();
  // What was typed is in the eye again behind a visit to another tab.
  const [isOpen, setOpen] = useState(Object.values(typed).some((text) => text !== ""));
  const [copying, setCopying] = useState<"none" | "copied" | "failed">("none");
  const result = useId();
  const base = useMemo(() => FUNDING_STAGES.flatMap((stage) => {
    const lines = rows.filter(({ line }) => line.stage === stage).map(({ line }) => line);
    // Of a stage that stands there twice nobody knows which line is meant.
    return lines.length === 1 ? lines : [];
  }), [rows]);
  const students: Partial<Record<FundingStage, number>> = {};
  for (const { stage } of base) {
    const read = readStudents(typed[stage] ?? "");
    if (typeof read === "number") students[stage] = read;
  }
  const isAsked = Object.keys(students).length > 0;
  const lines = isAsked ? leastSpending({ base, students }).flatMap((least) => leastLines(least, year, say)) : [];
  const twice = FUNDING_STAGES.filter((stage) => rows.filter(({ line }) => line.stage === stage).length > 1);
  const notes = twice.map((stage) => say("budget.twice", { stage: say(`term.${stage}`), year }));
  const heading = say("budget.heading", { region, year: year + 1 });
  const copy = () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText([heading, ...lines].join("\n")))
      .then(
        () => setCopying("copied"),
        (cause: unknown) => {
          console.error(cause);
          setCopying("failed");
        },
      );
  };
  return (
    <details data-testid="funding-budget" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{say("budget.title")}</summary>
      <div className={styles.body}>
        <p className={styles.text}>{say("budget.what", { year: year + 1 })}</p>
        <div className={styles.fields}>
          {base.map(({ stage }) => (
            <Field
              key={stage}
              size="small"
              label={say("budget.students", { stage: say(`term.${stage}`) })}
              validationMessage={readStudents(typed[stage] ?? "") === "wrong" ? say("budget.notANumber") : undefined}
            >
              <Input
                size="small"
                inputMode="numeric"
                value={typed[stage] ?? ""}
                onChange={(_, { value }) => {
                  onType({ ...typed, [stage]: value });
                  setCopying("none");
                }}
                data-testid={`funding-students-${stage}`}
              />
            </Field>
          ))}
        </div>
        {notes.map((note) => (
          <p key={note} className={styles.text}>
            {note}
          </p>
        ))}
        {lines.length > 0 && (
          <>
            <p id={result} className={styles.text}>
              {heading}
            </p>
            <ul aria-labelledby={result} aria-live="polite" className={styles.list} data-testid="funding-least">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div className={styles.buttons}>
              <Button size="small" onClick={copy}>
                {say("budget.copy")}
              </Button>
              <span role="status">{copying === "none" ? "" : say(copying === "copied" ? "budget.copied" : "budget.copyFailed")}</span>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
