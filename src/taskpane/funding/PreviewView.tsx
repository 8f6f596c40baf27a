import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";

import { FUNDING_WORD_ORDER } from "../../actions/fundingTerms";
import type { PreviewResult } from "../../actions/fundingResults";
import { Findings } from "./Findings";
import { useBringIntoView } from "./useBringIntoView";
import { useFundingWords } from "./useFundingWords";
import { VerdictLines } from "./VerdictRow";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, outlineStyle: "none" },
  text: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "grid", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  more: { justifySelf: "start" },
  // In view below however many rows the table has.
  buttons: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: "0 -12px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** More lines are drawn on request only. */
const MOST_LINES = 40;

interface PreviewViewProps {
  readonly result: Extract<PreviewResult, { outcome: "read" }>;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onBack: () => void;
  readonly onSelectCell: (address: string) => void;
}

/** What the officer's table comes to, before anything is written: verdicts, remarks, what could not be read. */
export function PreviewView({ result, isBusy, onTake, onBack, onSelectCell }: PreviewViewProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const title = useRef<HTMLHeadingElement>(null);
  const [isWhole, setWhole] = useState(false);
  useBringIntoView(title);
  const { lines, findings, unread, replaced } = result;
  const shown = isWhole ? lines : lines.slice(0, MOST_LINES);
  const counts = FUNDING_WORD_ORDER.map((word) => ({ word, rows: lines.filter((judged) => judged.word === word).length })).filter(({ rows }) => rows > 0);
  return (
    <div className={styles.root} data-testid="funding-preview-result">
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {say("preview.title")}
      </h3>
      <p className={styles.text}>
        {lines.length === 0
          ? say("preview.none")
          : say(replaced > 0 ? "preview.count" : "preview.countNew", replaced > 0 ? { rows: lines.length, replaced } : { rows: lines.length })}
      </p>
      <p className={styles.text} data-testid="funding-preview-counts">
        {counts.map(({ word, rows }) => say("preview.words", { word: say(`term.${word}`), rows })).join(say("list.separator"))}
      </p>
      <Findings title={say("preview.unread", { count: unread.length })} findings={unread} onSelectCell={onSelectCell} testId="funding-unread" />
      <Findings title={say("findings.title", { count: findings.length })} findings={findings} onSelectCell={onSelectCell} testId="funding-findings" />
      <ul className={styles.list}>
        {shown.map((judged, index) => (
          <li key={index} className={styles.item} data-testid="funding-preview-line">
            <VerdictLines
              judged={judged}
              place={`${judged.line.region} ${say("view.yearOf", { year: judged.line.year })} ${say("verdicts.group", {
                series: say(`term.${judged.line.series}`),
                account: say(`term.${judged.line.account ?? "未注明"}`),
              })}`}
            />
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {say("preview.more", { count: lines.length - shown.length })}
        </Button>
      )}
      <div className={styles.buttons}>
        {lines.length > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onTake} data-testid="funding-take">
            {say("preview.take")}
          </Button>
        )}
        <Button onClick={onBack}>{say("preview.back")}</Button>
      </div>
    </div>
  );
}
