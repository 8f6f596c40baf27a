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
  // What was kept over which text of the sheet, until the sheet has been read again.
  const [kept, setKept] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const [saving, setSaving] = useState<Saving>("idle");
  const busy = useRef(false);
  const standing = kept !== null && kept.over === reason ? kept.text : reason;

  const keep = () => {
    if (draft === null || busy.current) return;
    const text = draft.trim();
    if (text === standing) return setDraft(null);
    busy.current = true;
    setSaving("saving");
    const settle = (next: Saving) => {
      busy.current = false;
      setSaving(next);
    };
    onKeep(row, text).then(
      (result) => {
        if (result.outcome !== "written") return settle(result.outcome === "cellEditing" ? "cellEditing" : "failed");
        setKept({ text, over: reason });
        // What was typed meanwhile is not kept yet.
        setDraft((now) => (now?.trim() === text ? null : now));
        settle("saved");
      },
      (cause: unknown) => {
        console.error(cause);
        settle("failed");
      },
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the choice of a character of an input method.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
  };
  const message = saving === "idle" ? undefined : say(`reason.${saving}`);
  return (
    <Field
      className={styles.root}
      size="small"
      label={say("reason.label")}
      validationState={saving === "saved" ? "success" : saving === "cellEditing" || saving === "failed" ? "error" : "none"}
      validationMessage={saving === "saving" || saving === "saved" ? { children: message, role: "status" } : message}
    >
      <Textarea
        size="small"
        resize="vertical"
        textarea={{ className: styles.text }}
        value={draft ?? standing}
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
