import { associateCommands } from "../../src/commands";
import { onLoadRequested } from "../../src/commands/loadRequests";
import { loadPlan } from "../../src/commands/loadPlan";
import { ACTION_NAMES } from "../../src/commands/names";

type Command = (event: unknown) => Promise<void>;

function officeWith(showAsTaskpane: () => Promise<void>): Map<string, Command> {
  const associated = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: {
      addin: { showAsTaskpane },
      actions: { associate: (name: string, command: Command) => associated.set(name, command) },
    },
  });
  return associated;
}

/** The part of a ribbon event that a command uses. */
const ribbonEvent = () =>
  ({ completed: jest.fn() }) as unknown as Office.AddinCommands.Event & { completed: jest.Mock };

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "Office");
});

it("associates every action that the manifest may name", () => {
  const associated = officeWith(async () => undefined);
  associateCommands();
  expect([...associated.keys()]).toEqual([...ACTION_NAMES]);
});

it("shows the pane, then starts the load there, then tells Excel that the button is done", async () => {
  const order: string[] = [];
  officeWith(async () => void order.push("shown"));
  const stop = onLoadRequested(() => order.push("requested"));
  const event = ribbonEvent();
  event.completed.mockImplementation(() => order.push("completed"));
  await loadPlan(event);
  stop();
  expect(order).toEqual(["shown", "requested", "completed"]);
});

it("loads nothing unseen: where the pane cannot be shown the cause is logged and the button is done", async () => {
  const cause = new Error("No pane");
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  officeWith(() => Promise.reject(cause));
  const requested = jest.fn();
  const stop = onLoadRequested(requested);
  const event = ribbonEvent();
  await loadPlan(event);
  stop();
  expect(requested).not.toHaveBeenCalled();
  expect(errors).toHaveBeenCalledWith(cause);
  expect(event.completed).toHaveBeenCalledTimes(1);
});
