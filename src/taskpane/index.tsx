/**
 * The task pane, and with it the shared runtime: pane, ribbon commands and EDU.* functions live in this one page.
 * App is the pane against any actions; this file connects it to Excel and to the real ones.
 */
import { actions, livingTables } from "../actions";
import { associateCommands, onHighlightRequested, onLoadRequested } from "../commands";
import { createRoot } from "react-dom/client";

import { speak } from "../words";
import { paneWords } from "../words/pane";
import { App } from "./App";
import { currentLanguage, currentTheme, watchTheme } from "./host/appearance";
import { findObstacle } from "./host/host";
import { Unavailable } from "./Unavailable";

async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no element #pane");
  // Registering functions needs Office's library; without it the pane must still be able to say so. In the same file
  // ("eager"), so that they are registered before Excel asks for the first one.
  if (typeof CustomFunctions !== "undefined") {
    livingTables.hold();
    // eslint-disable-next-line no-restricted-syntax -- the page's entry brings the functions along, as its imports may
    await import(/* webpackMode: "eager" */ "../functions/functions");
  }
  const obstacle = await findObstacle();
  if (obstacle === null) {
    associateCommands();
    // Told through its state; the pane need not wait for it.
    void livingTables.start();
  }
  const root = createRoot(place);
  const render = () => {
    const look = { language: currentLanguage(), theme: currentTheme() };
    root.render(
      obstacle === null ? (
        <App
          {...look}
          actions={actions}
          onLoadRequested={onLoadRequested}
          onHighlightRequested={onHighlightRequested}
        />
      ) : (
        <Unavailable {...look} obstacle={obstacle} onRetry={() => location.reload()} />
      ),
    );
  };
  watchTheme(render);
  render();
}

start().catch((cause: unknown) => {
  console.error(cause);
  // Nothing of the pane stands yet, so the sentence stands alone.
  document.getElementById("pane")?.replaceChildren(speak(paneWords, currentLanguage())("error.start"));
});
