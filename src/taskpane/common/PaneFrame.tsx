import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, type ReactNode } from "react";

import type { Language } from "../../words";
import { THEMES, type ThemeName } from "../theme/themes";
import { PaneContext } from "./PaneContext";

const COLOUR_SCHEMES: Readonly<Record<ThemeName, string>> = {
  light: "light",
  dark: "dark",
  highContrast: "light dark",
};

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
});

interface PaneFrameProps {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly children: ReactNode;
}

/** Theme, fonts, language and margins: what every face of the pane stands in. */
export function PaneFrame({ language, theme, children }: PaneFrameProps) {
  const styles = useStyles();
  const setting = useMemo(() => ({ language, theme }), [language, theme]);
  // Fonts for Chinese and screen readers' voices are chosen by the page's language, which Excel does not set.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Scroll bars and the ground behind the pane follow Excel's theme, which need not be the system's.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = COLOUR_SCHEMES[theme];
  }, [theme]);
  return (
    <PaneContext value={setting}>
      <FluentProvider theme={THEMES[theme]} className={styles.root}>
        {children}
      </FluentProvider>
    </PaneContext>
  );
}
