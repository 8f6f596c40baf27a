/** Runs in the frame, after Microsoft's client library and before the pane's own scripts. */
import { afterClientLibrary } from "../../client";
import { connectMessage, type FrameFacts } from "./facts";

function connect(facts: FrameFacts): void {
  // A channel of its own for every document in the frame: after a reload nothing of the old pane can reach the new one.
  const { port1: port, port2: hostEnd } = new MessageChannel();
  afterClientLibrary(window, {
    ...facts,
    send: (text) => port.postMessage(text),
    onReceiver: (receive) => {
      port.onmessage = (event: MessageEvent<string>) => receive(event.data);
    },
  });
  window.parent.postMessage(connectMessage, window.location.origin, [hostEnd]);
}

/** The pane opened in a browser tab of its own: what office.js answers outside of Office. */
function standAlone(): void {
  const outside = { host: null, platform: null };
  const onReady = (callback?: (information: typeof outside) => void): Promise<typeof outside> => {
    callback?.(outside);
    return Promise.resolve(outside);
  };
  const office = { onReady, actions: { associate: () => undefined }, HostType: { Excel: "Excel" } };
  Object.assign(window, { Office: { ...window.Office, ...office } });
}

const facts = window.parent === window ? undefined : window.parent.workbenchFacts;
if (facts === undefined) standAlone();
else connect(facts);
