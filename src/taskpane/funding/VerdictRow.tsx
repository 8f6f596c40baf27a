import { makeStyles, tokens } from "@fluentui/react-components";
import type { FocusEventHandler, KeyboardEventHandler } from "react";

import type { FundingRow } from "../../actions/fundingResults";
import type { JudgedFundingLine } from "../../plan";
import { RowButton, useRowHead } from "../common/RowButton";
import { arithmeticOf, fallsOf, growthWithBase, remarksOf } from "./legText";
import { useFundingWords } from "./useFundingWords";
import { WordLabel } from "./WordLabel";

const useStyles = makeStyles({
  stage: { fontWeight: tokens.fontWeightSemibold },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
  arithmetic: { display: "block" },
  caption: { color: tokens.colorNeutralForeground2 },
});

interface VerdictRowProps {
  readonly row: FundingRow;
  /** Whether Tab comes to this row; one row of the list at a time. */
  readonly tabbable: boolean;
  readonly onSelect: (row: FundingRow) => void;
  readonly onFocus: FocusEventHandler;
  readonly onBlur: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** One line of the table: word and stage, each leg with its growth and base. Pressing it selects its cell. */
export function VerdictRow({ row, tabbable, onSelect, onFocus, onBlur, onKeyDown }: VerdictRowProps) {
  return (
    <RowButton
      tabbable={tabbable}
      onClick={() => onSelect(row)}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      data-key={row.row}
      data-testid="funding-row"
    >
      <VerdictLines judged={row} />
    </RowButton>
  );
}

/** A line's word, its stage, and what stands behind the verdict of each leg; `place` where region and year need saying. */
export function VerdictLines({ judged, place }: { readonly judged: JudgedFundingLine; readonly place?: string }) {
  const styles = useStyles();
  const rowHead = useRowHead();
  const say = useFundingWords();
  const { line } = judged;
  const both = judged.total !== null && judged.average !== null;
  return (
    <>
      <span className={rowHead.head}>
        <span className={rowHead.label}>
          <WordLabel word={judged.word} filled />
        </span>{" "}
        <span className={styles.stage}>
          {place !== undefined && `${place} `}
          {say(`term.${line.stage}`)}
        </span>
      </span>{" "}
      {judged.total === null && judged.average === null && <span className={styles.text}>{say("missing.current")}</span>}
      {(["total", "average"] as const).map((leg) => {
        const verdict = judged[leg];
        if (verdict === null) return null;
        const unit = leg === "average" ? "元" : (line.unit ?? "");
        return (
          <span key={leg} className={styles.text}>
            <span className={styles.caption}>{say(`leg.${leg}`)}</span> {both && <WordLabel word={verdict.word} />}{" "}
            {[growthWithBase(verdict, line, leg, say), ...remarksOf(verdict, line, leg, say)].filter((part) => part !== "").join(say("clause.separator"))}
            {fallsOf(verdict).map((fall) => (
              <span key={fall.base} className={styles.arithmetic} data-testid="funding-arithmetic">
                {arithmeticOf(fall, unit, say)}
              </span>
            ))}{" "}
          </span>
        );
      })}
    </>
  );
}
