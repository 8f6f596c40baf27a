import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

import { useCatchFocus } from "./focus";

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS, outlineStyle: "none" },
  // Fluent leaves room below the text for actions even where there are none.
  bare: { paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  text: { display: "block" },
});

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons, the safe or only one first. */
  readonly actions?: ReactNode;
}

/** A sentence that stays, with what can be done about it. */
export function Notice({ intent, title, children, actions }: NoticeProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useCatchFocus(root);
  return (
    <MessageBar
      ref={root}
      tabIndex={-1}
      intent={intent}
      layout="multiline"
      className={mergeClasses(styles.root, actions === undefined && styles.bare)}
    >
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        <span className={styles.text}>{children}</span>
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
