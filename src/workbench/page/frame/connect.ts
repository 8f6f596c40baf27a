import { afterClientLibrary } from "../../client";
import { connectMessage, type FrameFacts } from "./facts";

/** Puts the client library of this frame on the wire to the host of the page around it. */
export function connect(facts: FrameFacts): void {
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
  window.isOnWire = true;
}
