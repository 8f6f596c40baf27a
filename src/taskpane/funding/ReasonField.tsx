import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";

import type { FundingRow, FundingWriteResult } from "../../actions/fundingResults";
import { useFundingWords } from "./useFundingWords";

const useStyles = makeStyles({ root: { padding: "0 6px 8px" }, text: { minHeight: "32px", height: "32px" } });

export type KeepReason = (row: FundingRow, reason: string) => Promise<FundingWriteResult>;

type Saving = "idle" | "saving" | "saved" | "cellEditing" | "failed";

interface ReasonFieldProps {
  readonly row: FundingRow;
  readonly onKeep: KeepReason;
}

/** 说明 of a fall: kept in the sheet when the field is left or Enter is pressed; what is not kept stays in the field. */
export function ReasonField({ row, onKeep }: ReasonFieldProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const { reason, stage } = row.line;
  // Null while nobody is typing here: the sheet's own text shows, whoever changes it.
  const [draft, setDraft] = useState<string | null>(null);
  const [saving, setSaving] = useState<Saving>("idle");
  const busy = useRef(false);

  const keep = () => {
    if (draft === null || busy.current) return;
    const text = draft.trim();
    if (text === reason && saving !== "failed" && saving !== "cellEditing") return setDraft(null);
    busy.current = true;
    setSaving("saving");
    onKeep(row, text).then(
      (result) => {
        busy.current = false;
        setSaving(result.outcome === "written" ? "saved" : result.outcome === "cellEditing" ? "cellEditing" : "failed");
      },
      (cause: unknown) => {
        console.error(cause);
        busy.current = false;
        setSaving("failed");
      },
    );
  };
  // What was saved is read back from the sheet; from then on the field follows the sheet again.
  if (saving === "saved" && draft !== null && draft.trim() === reason) setDraft(null);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the choice of a character of an input method.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
  };
  const message =
    saving === "saving" || saving === "saved" || saving === "cellEditing" || saving === "failed" ? say(`reason.${saving}`) : undefined;
  return (
    <Field
      className={styles.root}
      size="small"
      label={say("reason.label")}
      validationState={saving === "saved" ? "success" : saving === "cellEditing" || saving === "failed" ? "error" : "none"}
      validationMessage={message}
    >
      <Textarea
        size="small"
        resize="vertical"
        textarea={{ className: styles.text }}
        value={draft ?? reason}
        aria-label={say("reason.of", { stage: say(`term.${stage}`) })}
        onChange={(_, { value }) => {
          setDraft(value);
          setSaving("idle");
        }}
        onBlur={keep}
        onKeyDown={onKeyDown}
        data-testid="funding-reason"
      />
    </Field>
  );
}
