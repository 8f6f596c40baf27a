import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { Orientation, SheetLook } from "../../actions/highlightSheetResults";
import type { IndicatorActions } from "../../actions/indicatorResults";
import { BlockCorrection } from "./BlockCorrection";
import { SheetBlockRow } from "./SheetBlockRow";
import { UnboundHeaders } from "./UnboundHeaders";
import type { HighlightSheet } from "./useHighlightSheet";
import { useHighlightSheetWords } from "./useHighlightSheetWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0 },
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
  select: { minWidth: 0, width: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // What a press does stays in view below a long list.
  foot: {
    position: "sticky",
    bottom: 0,
    display: "grid",
    justifyItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { marginLeft: "-8px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface SheetLookViewProps {
  readonly sheet: HighlightSheet;
  readonly look: SheetLook;
  readonly indicators: IndicatorActions;
  readonly disabled: boolean;
}

/** What was understood, a row a block, each to be corrected before anything is written. */
export function SheetLookView({ sheet, look, indicators, disabled }: SheetLookViewProps) {
  const styles = useStyles();
  const say = useHighlightSheetWords();
  const label = useId();
  /** The line whose correction is open. */
  const [open, setOpen] = useState<number | null>(null);
  const { blocks, unbound, place, corrections } = look;
  const waiting = blocks.filter(({ id, confidence }) => confidence === "ask" && !sheet.confirmed.has(id)).length;
  const ready = blocks.length - waiting;
  const region = corrections.regionLine;
  return (
    <div className={styles.root} data-testid="highlight-look">
      <p id={label} className={styles.text}>
        {say(blocks.length === 0 ? "look.none" : "look.place", { sheet: place.sheet, address: place.address, count: blocks.length })}
      </p>
      {(blocks.length > 0 || unbound.length > 0) && (
        <div className={styles.fields}>
          <Field label={say("look.layout")} size="small" className={styles.field}>
            <Select
              size="small"
              className={styles.select}
              value={look.orientation}
              disabled={disabled}
              // The lines of one layout mean nothing in the other.
              onChange={(_, { value }) => sheet.correct({ orientation: value as Orientation })}
              data-testid="highlight-layout"
            >
              <option value="across">{say("layout.across")}</option>
              <option value="down">{say("layout.down")}</option>
            </Select>
          </Field>
          <Field label={say("look.regions")} size="small" className={styles.field}>
            <Select
              size="small"
              className={styles.select}
              value={region === undefined ? "auto" : String(region)}
              disabled={disabled}
              onChange={(_, { value }) => {
                const { regionLine: _before, ...rest } = corrections;
                sheet.correct(value === "auto" ? rest : { ...rest, regionLine: value === "null" ? null : Number(value) });
              }}
              data-testid="highlight-regions"
            >
              <option value="auto">{say("look.regionsAuto")}</option>
              <option value="null">{say("look.regionsNone")}</option>
              {look.lines.map((line) => (
                <option key={line.line} value={line.line}>
                  {line.label}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      {blocks.length > 0 && (
        <ul className={styles.list} aria-label={say("look.blocks")}>
          {blocks.map((block) => (
            <SheetBlockRow
              key={block.id}
              block={block}
              disabled={disabled}
              isConfirmed={sheet.confirmed.has(block.id)}
              isOpen={open === block.line}
              onConfirm={(isConfirmed) => sheet.confirm(block.id, isConfirmed)}
              onCorrect={() => setOpen(open === block.line ? null : block.line)}
              onLeaveOut={() => sheet.correctLine({ line: block.line, indicator: null })}
            >
              {open === block.line && (
                <BlockCorrection
                  line={block.line}
                  block={block}
                  look={look}
                  indicators={indicators}
                  disabled={disabled}
                  onCorrect={sheet.correctLine}
                />
              )}
            </SheetBlockRow>
          ))}
        </ul>
      )}
      {unbound.length > 0 && (
        <UnboundHeaders look={look} indicators={indicators} disabled={disabled} onCorrect={sheet.correctLine} />
      )}
      {blocks.length > 0 && (
        <>
          <div className={styles.foot}>
            <Checkbox
              className={styles.box}
              checked={sheet.withMet}
              disabled={disabled}
              label={say("withMet")}
              onChange={(_, { checked }) => sheet.setWithMet(checked === true)}
              data-testid="highlight-with-met"
            />
            {waiting > 0 && <p className={styles.text}>{say("apply.confirm", { count: waiting })}</p>}
            <Button
              appearance="primary"
              disabledFocusable={disabled || ready === 0}
              onClick={sheet.apply}
              data-testid="highlight-apply"
            >
              {ready === 0 ? say("apply") : say("applyCount", { count: ready })}
            </Button>
          </div>
          <p className={styles.note}>{say("note")}</p>
        </>
      )}
    </div>
  );
}
