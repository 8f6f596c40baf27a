import type { Connection, Host } from "../host";
import { brokenMessage, connectMessage } from "./frame/facts";

export interface WireEvents {
  /** A pane, the first or one after a reload of the frame, is on the wire. */
  readonly onConnected: () => void;
  /** A script of the pane failed while the pane was starting. */
  readonly onBroken: () => void;
}

/** Carries texts between the host and whatever document the frame holds, one connection a document. */
export function connectFrame(frame: HTMLIFrameElement, host: Host, events: WireEvents): void {
  let connection: Connection | undefined;
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    if (event.data === brokenMessage) events.onBroken();
    const port = event.ports[0];
    if (event.data !== connectMessage || port === undefined) return;
    connection?.disconnect();
    const current = host.connect((text) => port.postMessage(text));
    connection = current;
    port.onmessage = (message: MessageEvent<string>) => current.receive(message.data);
    events.onConnected();
  });
}
