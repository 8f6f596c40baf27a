import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { LoadResult } from "../../actions/results";
import { Lines } from "../common/Lines";
import { Notice } from "../common/Notice";
import { useLanguage, useWords } from "../common/PaneContext";

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXS,
  },
  dismiss: { marginLeft: "auto" },
  code: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Result<Outcome> = Extract<LoadResult, { outcome: Outcome }>;

interface LoadedOutcomeProps {
  readonly result: Result<"loaded">;
  readonly onShowSheet: (name: string) => void;
  readonly onDismiss: () => void;
}

/** What was written, counted, with a way to each sheet. */
export function LoadedOutcome({ result, onShowSheet, onDismiss }: LoadedOutcomeProps) {
  const styles = useStyles();
  const say = useWords();
  const count = new Intl.NumberFormat(useLanguage());
  return (
    <Notice intent="success">
      {say("load.loaded", {
        sheets: count.format(result.sheets.length),
        plans: result.plans
          .map(({ label, targets, indicators }) =>
            say("load.plan", { plan: label, targets: count.format(targets), indicators: count.format(indicators) }),
          )
          .join(say("list.separator")),
        tasks: count.format(result.tasks),
        figures: count.format(result.figures),
      })}
      {result.kept > 0 && say("load.kept", { kept: count.format(result.kept) })}
      {renamedLines(result.renamed, say).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {result.changed > 0 && say("load.changed", { changed: count.format(result.changed) })}
      <span className={styles.sheets}>
        {say("load.view")}
        {result.sheets.map((name) => (
          <Link key={name} inline as="button" onClick={() => onShowSheet(name)}>
            {name}
          </Link>
        ))}
        <Link as="button" appearance="subtle" className={styles.dismiss} onClick={onDismiss}>
          {say("load.dismiss")}
        </Link>
      </span>
    </Notice>
  );
}

type Renames = Result<"loaded">["renamed"];

/** What somebody else's sheets and tables are called now, a sentence each. */
function renamedLines(renamed: Renames, say: ReturnType<typeof useWords>): readonly string[] {
  return (renamed ?? []).map(({ from, to }) => say("load.renamed", { from, to }));
}

/** Exactly what was written and what was not, a sentence each. */
export function partlyWritten(
  { written, notWritten, unfinished = [], renamed }: Pick<Result<"failed">, "written" | "notWritten" | "renamed"> & { readonly unfinished?: readonly string[] },
  say: ReturnType<typeof useWords>,
): readonly string[] {
  const names = (list: readonly string[]) => list.join(say("list.separator"));
  if (written.length === 0 && unfinished.length === 0) return [say("partly.nothing"), ...renamedLines(renamed, say)];
  const lines = written.length === 0 ? [] : [say("partly.written", { names: names(written) })];
  if (unfinished.length > 0) lines.push(say("partly.unfinished", { names: names(unfinished) }));
  if (notWritten.length > 0) lines.push(say("partly.notWritten", { names: names(notWritten) }));
  return [...lines, ...renamedLines(renamed, say)];
}

/** What to do about some of Excel's codes; for the others there is a general advice. */
const ADVICE = {
  AccessDenied: "failed.protected",
  InvalidOperationInCellEditMode: "failed.editing",
} as const;

interface FailedOutcomeProps {
  readonly result: Result<"failed">;
  readonly actions: ReactNode;
}

/** Excel refused half-way: what stands, what does not, what to do. */
export function FailedOutcome({ result, actions }: FailedOutcomeProps) {
  const styles = useStyles();
  const say = useWords();
  return (
    <Notice intent="error" title={say("failed.title")} actions={actions}>
      <Lines
        lines={[
          ...partlyWritten(result, say),
          say(ADVICE[result.code as keyof typeof ADVICE] ?? "failed.what"),
          <span className={styles.code}>{say("failed.code", { code: result.code })}</span>,
        ]}
      />
    </Notice>
  );
}
