import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

import { Notice } from "./Notice";
import { useWords } from "./PaneContext";

interface PaneBoundaryProps {
  readonly children: ReactNode;
}

/** A fault while drawing leaves a sentence and a way to go on, never an empty pane. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(cause: unknown) {
    console.error(cause);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <PaneFault onRetry={() => this.setState({ failed: false })} />;
  }
}

function PaneFault({ onRetry }: { readonly onRetry: () => void }) {
  const say = useWords();
  return (
    <Notice intent="error" actions={<Button onClick={onRetry}>{say("error.retry")}</Button>}>
      {say("error.pane")}
    </Notice>
  );
}
