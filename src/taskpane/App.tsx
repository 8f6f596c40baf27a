import type { Actions } from "../actions/results";
import type { Language } from "../words";
import { PaneFrame } from "./common/PaneFrame";
import { PaneBoundary } from "./common/PaneBoundary";
import { Pane } from "./Pane";
import { TABS, type PaneTab } from "./tabs";
import type { ThemeName } from "./theme/themes";

export interface AppProps {
  readonly actions: Actions;
  readonly language: Language;
  readonly theme: ThemeName;
  /** Tells when somebody asks for a load from outside the pane (the ribbon); answers how to stop listening. */
  readonly onLoadRequested?: (listener: () => void) => () => void;
  /** Tells when the ribbon asks for the colours to be turned on or off; answers how to stop listening. */
  readonly onHighlightRequested?: (listener: () => void) => () => void;
  readonly tabs?: readonly PaneTab[];
}

/** The whole pane against any implementation of the actions. */
export function App({ actions, language, theme, onLoadRequested, onHighlightRequested, tabs = TABS }: AppProps) {
  return (
    <PaneFrame language={language} theme={theme}>
      <PaneBoundary>
        <Pane
          actions={actions}
          onLoadRequested={onLoadRequested}
          onHighlightRequested={onHighlightRequested}
          tabs={tabs}
        />
      </PaneBoundary>
    </PaneFrame>
  );
}
