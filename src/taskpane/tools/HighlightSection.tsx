import { Button, Checkbox, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { Highlighting } from "../../actions/highlightResults";
import type { Verdict } from "../../plan";
import { useToolsWords } from "./useToolsWords";
import { ALL_WORDS, isChosen, MISSED_WORDS, withGroup, WORD_GROUPS } from "./wordGroups";
import { WordSample } from "./WordSample";

const useStyles = makeStyles({
  switch: { display: "flex", alignItems: "center", justifyContent: "space-between", marginLeft: "-8px" },
  state: { color: tokens.colorNeutralForeground2 },
  label: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  presets: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1 },
  words: { display: "grid", marginLeft: "-8px" },
  // The sample beside the box and the first line of the meaning, however many lines that takes.
  word: { display: "flex", alignItems: "flex-start", marginTop: "-4px", gap: tokens.spacingHorizontalS },
  meaning: { paddingTop: "4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface HighlightSectionProps {
  readonly highlighting: Highlighting;
  /** True while a load writes the sheets that would be coloured. */
  readonly disabled: boolean;
  readonly onChange: (highlighting: Highlighting) => void;
}

/** The switch, and the legend with a box beside each word. */
export function HighlightSection({ highlighting, disabled, onChange }: HighlightSectionProps) {
  const styles = useStyles();
  const say = useToolsWords();
  const label = useId();
  const { isOn, words } = highlighting;
  const show = (chosen: readonly Verdict[]) => onChange({ isOn: chosen.length > 0, words: chosen });
  return (
    <>
      <div className={styles.switch}>
        <Switch
          checked={isOn}
          disabled={disabled}
          label={say("highlight.switch")}
          onChange={(_, { checked }) => onChange({ isOn: checked, words: words.length === 0 ? ALL_WORDS : words })}
          data-testid="highlight-switch"
        />
        <span className={styles.state} aria-hidden="true">
          {say(isOn ? "highlight.on" : "highlight.off")}
        </span>
      </div>
      <div className={styles.presets}>
        <p id={label} className={`${styles.label} ${styles.grow}`}>
          {say("highlight.words")}
        </p>
        <Button size="small" disabled={disabled} onClick={() => show(MISSED_WORDS)} data-testid="highlight-only-missed">
          {say("highlight.onlyMissed")}
        </Button>
        <Button size="small" disabled={disabled} onClick={() => show(ALL_WORDS)} data-testid="highlight-all">
          {say("highlight.all")}
        </Button>
      </div>
      <div role="group" aria-labelledby={label} className={styles.words}>
        {WORD_GROUPS.map((group) => (
          <Checkbox
            key={group.id}
            checked={isChosen(group, words)}
            disabled={disabled || !isOn}
            onChange={(_, { checked }) => show(withGroup(group, checked === true, words))}
            label={
              <span className={styles.word}>
                <WordSample group={group} />
                <span className={styles.meaning}>{say(`meaning.${group.id}`)}</span>
              </span>
            }
            data-testid={`highlight-word-${group.id}`}
          />
        ))}
      </div>
      <p className={styles.label}>{say("highlight.note")}</p>
    </>
  );
}
