import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";

import type { FundingChoice, FundingColumn, FundingProposal, FundingRole } from "../../actions/fundingResults";
import { FUNDING_ROLES } from "../../actions/fundingTerms";
import { Lines } from "../common/Lines";
import { Notice } from "../common/Notice";
import { DefaultField } from "./DefaultField";
import { openDefaults, openQuestions, requiredDefaults, type TableQuestion } from "./tableChoice";
import { useBringIntoView } from "./useBringIntoView";
import { useFundingWords, type SayFunding } from "./useFundingWords";
import type { SelectedTable, TableCheck } from "./useSelectedTable";
import { useSelectStyles } from "./useSelectStyles";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS, outlineStyle: "none" },
  text: { margin: 0 },
  columns: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 144px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  header: { display: "block", fontWeight: tokens.fontWeightSemibold },
  samples: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  fields: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TableFormProps {
  readonly proposal: FundingProposal;
  readonly choice: FundingChoice;
  readonly check: TableCheck;
  readonly table: SelectedTable;
}

/** What each column holds, as proposed, to be confirmed; and what the table itself does not say. */
export function TableForm({ proposal, choice, check, table }: TableFormProps) {
  const styles = useStyles();
  const select = useSelectStyles();
  const say = useFundingWords();
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useBringIntoView(form);
  const questions = openQuestions(proposal, choice);
  const told = check.state === "settled" && check.result.outcome === "ask" ? check.result.missing : [];
  const missing = new Set<FundingRole>([...told, ...(isAsked ? questions.flatMap((one) => (one.kind === "missing" ? [one.role] : [])) : [])]);
  const isRunning = check.state === "running";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (questions.length === 0) return table.preview();
    const [first] = questions;
    const name = first?.kind === "missing" ? first.role : first?.kind === "yearWrong" ? "year" : null;
    if (name !== null) form.current?.querySelector<HTMLElement>(`[name="default-${name}"]`)?.focus();
  };
  const setRole = (index: number, role: FundingRole | null) =>
    table.choose({ ...choice, roles: choice.roles.map((own, place) => (place === index ? role : own)) });
  const general = [
    ...(isAsked ? questions.filter(({ kind }) => kind === "twice" || kind === "noFigure").map((question) => sayQuestion(question, say)) : []),
    ...told.filter((role) => !(role in choice.defaults)).map((role) => say("table.required", { name: say(`role.${role}`) })),
  ];
  const fields = openDefaults(proposal, choice);
  const required = new Set<FundingRole>([...requiredDefaults(proposal, choice), ...told]);
  const all = [...fields, ...told.filter((role) => role in choice.defaults && !fields.some((field) => field === role))] as typeof fields;

  return (
    <form ref={form} tabIndex={-1} className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.text}>{say("table.read", { address: proposal.address, rows: proposal.rows })}</p>
      <ul className={styles.columns}>
        {proposal.columns.map((column, index) => (
          <li key={index} className={styles.column}>
            <ColumnName column={column} ordinal={index + 1} />
            <Select
              size="small"
              className={select.root}
              aria-label={say("table.role", { header: headerOf(column, index + 1, say) })}
              value={choice.roles[index] ?? ""}
              onChange={(_, { value }) => setRole(index, FUNDING_ROLES.find((role) => role === value) ?? null)}
              data-testid={`funding-column-${index}`}
            >
              <option value="">{say("table.unused")}</option>
              {FUNDING_ROLES.map((role) => (
                <option key={role} value={role}>
                  {say(`role.${role}`)}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      {all.length > 0 && (
        <fieldset className={styles.fields}>
          <legend className={styles.legend}>{say("table.more")}</legend>
          {all.map((role) => (
            <Field
              key={role}
              size="small"
              label={role === "unit" ? say("table.unitQuestion") : say(`role.${role}`)}
              required={required.has(role)}
              validationMessage={
                missing.has(role)
                  ? say("table.required", { name: say(`role.${role}`) })
                  : isAsked && role === "year" && questions.some(({ kind }) => kind === "yearWrong")
                    ? say("table.yearWrong")
                    : undefined
              }
            >
              <DefaultField role={role} isRequired={required.has(role)} defaults={choice.defaults} onChange={(defaults) => table.choose({ ...choice, defaults })} />
            </Field>
          ))}
        </fieldset>
      )}
      {general.length > 0 && (
        <Notice intent="warning">
          <Lines lines={general} />
        </Notice>
      )}
      <CheckProblem check={check} onProposeAgain={table.propose} />
      {isRunning && <span role="status">{say("running.preview")}</span>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isRunning} data-testid="funding-preview">
          {say("table.check")}
        </Button>
        <Button onClick={table.close}>{say("table.back")}</Button>
      </div>
    </form>
  );
}

function ColumnName({ column, ordinal }: { readonly column: FundingColumn; readonly ordinal: number }) {
  const styles = useStyles();
  const say = useFundingWords();
  const samples = column.samples.filter((sample) => sample !== "");
  return (
    <span>
      <span className={styles.header}>{headerOf(column, ordinal, say)} </span>
      {samples.length > 0 && (
        <span className={styles.samples}>{say("table.samples", { samples: samples.slice(0, 3).join(say("list.separator")) })}</span>
      )}
    </span>
  );
}

function headerOf({ header }: FundingColumn, ordinal: number, say: SayFunding): string {
  return header.trim() === "" ? say("table.column", { ordinal }) : header;
}

function sayQuestion(question: TableQuestion, say: SayFunding): string {
  if (question.kind === "twice") return say("table.twice", { role: say(`role.${question.role}`) });
  return question.kind === "noFigure" ? say("table.required.figure") : "";
}

/** Why the table could not be judged, where it is not for something to be filled in. */
function CheckProblem({ check, onProposeAgain }: { readonly check: TableCheck; readonly onProposeAgain: () => void }) {
  const say = useFundingWords();
  if (check.state === "unexpected") return <Notice intent="error">{say("table.unexpected")}</Notice>;
  if (check.state !== "settled") return null;
  switch (check.result.outcome) {
    case "changed":
      return (
        <Notice intent="warning" actions={<Button onClick={onProposeAgain}>{say("start.check")}</Button>}>
          {say("table.changed")}
        </Notice>
      );
    case "cellEditing":
      return <Notice intent="warning">{say("table.cellEditing")}</Notice>;
    case "failed":
      return (
        <Notice intent="error">
          {say("table.failed")} {say("code", { code: check.result.code })}
        </Notice>
      );
    default:
      return null;
  }
}
