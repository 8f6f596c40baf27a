import { element } from "./element";

export interface Pane {
  readonly frame: HTMLIFrameElement;
  show(): void;
  hide(): void;
  /** Loads the add-in's page into the frame; resolves when it has loaded. */
  load(path: string): Promise<void>;
  /** A sentence above the frame, or in its place where there is nothing to show in it. */
  say(sentence: string, inPlaceOfFrame: boolean): void;
}

export interface PaneWords {
  readonly title: string;
  readonly close: string;
}

/** Fills the element with the task pane: its title bar, the frame named "taskpane", and room for a sentence. */
export function drawPane(container: HTMLElement, divider: HTMLElement, words: PaneWords): Pane {
  const frame = element("iframe", "pane-frame");
  frame.name = "taskpane";
  frame.title = words.title;

  const problem = element("p", "pane-problem");
  problem.setAttribute("role", "alert");
  problem.hidden = true;

  const close = element("button", "pane-close", "×");
  close.type = "button";
  close.setAttribute("aria-label", words.close);
  close.title = words.close;

  const setHidden = (hidden: boolean): void => {
    container.hidden = hidden;
    divider.hidden = hidden;
  };
  close.addEventListener("click", () => setHidden(true));
  container.replaceChildren(element("header", "pane-header", element("h2", "pane-title", words.title), close), problem, frame);
  setHidden(false);

  return {
    frame,
    show: () => setHidden(false),
    hide: () => setHidden(true),
    load: (path) =>
      new Promise((resolve) => {
        frame.addEventListener("load", () => resolve(), { once: true });
        frame.src = path;
      }),
    say(sentence, inPlaceOfFrame) {
      problem.textContent = sentence;
      problem.hidden = false;
      frame.hidden = inPlaceOfFrame;
    },
  };
}
