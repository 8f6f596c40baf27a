/**
 * The ribbon's entries. Each does its work where a person can see it, in the pane, and always tells Excel that it is
 * done: until then Excel keeps the button busy.
 */
import { ACTION_NAMES } from "./names";
import { highlight } from "./highlight";
import { loadPlan } from "./loadPlan";

export { onHighlightRequested } from "./highlight";
export { onLoadRequested } from "./loadRequests";

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

const COMMANDS: Readonly<Record<(typeof ACTION_NAMES)[number], Command>> = { loadPlan, highlight };

/** Makes the manifest's function names known to Excel; to be called once Office is ready. */
export function associateCommands(): void {
  for (const name of ACTION_NAMES) Office.actions.associate(name, COMMANDS[name]);
}
