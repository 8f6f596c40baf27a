import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { Language } from "../words";
import { Notice } from "./common/Notice";
import { useWords } from "./common/PaneContext";
import { PaneFrame } from "./common/PaneFrame";
import type { Obstacle } from "./host/host";
import { PlanHeader } from "./overview/PlanHeader";
import type { ThemeName } from "./theme/themes";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM },
});

interface UnavailableProps {
  readonly obstacle: Obstacle;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly onRetry: () => void;
}

/** The pane where it cannot work: why, and what to do. */
export function Unavailable({ obstacle, language, theme, onRetry }: UnavailableProps) {
  return (
    <PaneFrame language={language} theme={theme}>
      <Sentence obstacle={obstacle} onRetry={onRetry} />
    </PaneFrame>
  );
}

function Sentence({ obstacle, onRetry }: Pick<UnavailableProps, "obstacle" | "onRetry">) {
  const styles = useStyles();
  const say = useWords();
  return (
    <main className={styles.root} data-testid="unavailable">
      <PlanHeader plan={say("app.title")} region={null} />
      <Notice
        intent={obstacle === "noLibrary" ? "error" : "info"}
        title={say(`host.${obstacle}.title`)}
        actions={obstacle === "noLibrary" ? <Button onClick={onRetry}>{say("error.retry")}</Button> : undefined}
      >
        {say(`host.${obstacle}.what`)}
      </Notice>
    </main>
  );
}
