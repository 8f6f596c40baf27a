import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from "react";

import { focusGently } from "../common/focus";
import { Lines } from "../common/Lines";

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS },
  title: { display: "block" },
  actions: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
});

interface LoadQuestionProps {
  readonly title: string;
  /** What is at stake, a sentence a line. */
  readonly lines: readonly string[];
  readonly safeAnswer: string;
  readonly onSafe: () => void;
  readonly otherAnswer: string;
  readonly onOther: () => void;
  /** What can be chosen with the other answer. */
  readonly children?: ReactNode;
}

/** A question before anything is overwritten: the safe answer stands first, has the focus, and is what Escape means. */
export function LoadQuestion(props: LoadQuestionProps) {
  const styles = useStyles();
  const title = useId();
  const text = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => focusGently(safe.current), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") props.onSafe();
  };
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      className={styles.root}
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={text}
      onKeyDown={onKeyDown}
      data-testid="load-question"
    >
      <MessageBarBody>
        <MessageBarTitle id={title} className={styles.title}>
          {props.title}
        </MessageBarTitle>
        <span id={text}>
          <Lines lines={props.lines} />
        </span>
        {props.children}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button ref={safe} appearance="primary" onClick={props.onSafe}>
          {props.safeAnswer}
        </Button>
        <Button onClick={props.onOther}>{props.otherAnswer}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
