import { speak, type Language } from "../../words/dictionary";
import { workbenchWords } from "../../words/workbench";
import { PROFILES, type Profile } from "../host";
import { element } from "./element";

export interface HelpOptions {
  readonly language: Language;
  /** The Excel that is imitated now. */
  readonly profile: Profile;
  /** Goes on with another one: the page opens again. */
  readonly onProfile: (profile: Profile) => void;
}

/** 说明: what this page is and what it is not, and which Excel it imitates. Draws the button and answers it. */
export function drawHelp(button: HTMLButtonElement, { language, profile, onProfile }: HelpOptions): void {
  const say = speak(workbenchWords, language);
  button.textContent = say("help");
  button.title = say("helpHint");
  const dialog = element("dialog", "help");
  dialog.setAttribute("aria-labelledby", "help-title");
  const title = element("h2", "help-title", say("helpTitle"));
  title.id = "help-title";

  const label = element("label", "help-label", say("profile"));
  const choice = element("select", "help-choice");
  choice.dataset.testid = "profile";
  choice.append(...PROFILES.map(({ name }) => {
    const option = element("option", "", say(`profile.${name}`));
    option.value = name;
    option.selected = name === profile.name;
    return option;
  }));
  choice.addEventListener("change", () => {
    const chosen = PROFILES.find(({ name }) => name === choice.value);
    if (chosen !== undefined) onProfile(chosen);
  });
  label.append(choice);

  const close = element("button", "bar-button", say("helpClose"));
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  const lines = (["helpIs", "helpIsNot", "helpKept"] as const).map((key) => element("p", "help-text", say(key)));
  dialog.append(title, ...lines, label, element("p", "help-note", say("profileNote")), close);
  document.body.append(dialog);
  button.addEventListener("click", () => dialog.showModal());
}
