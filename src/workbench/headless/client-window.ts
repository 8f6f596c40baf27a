import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { Script } from "node:vm";
import { afterClientLibrary, beforeClientLibrary } from "../client";
import type { Host } from "../host";

const libraryFile = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
let library: Script | undefined;

/** The pane's side: a window with Microsoft's own client library in it, connected to a host. */
export interface ClientWindow {
  readonly window: Window & typeof globalThis & { readonly Excel: typeof Excel; readonly Office: typeof Office; readonly CustomFunctions: typeof CustomFunctions };
  close(): void;
}

export function openClientWindow(host: Host, language: string): ClientWindow {
  const virtualConsole = new VirtualConsole();
  virtualConsole.sendTo(console);
  const dom = new JSDOM("<!doctype html><html><body></body></html>", { runScripts: "outside-only", url: "http://localhost/", virtualConsole });
  const target = dom.window as unknown as Window;
  beforeClientLibrary(target);
  library ??= new Script(readFileSync(require.resolve(libraryFile), "utf8"), { filename: "excel-web-16.00.debug.js" });
  library.runInContext(dom.getInternalVMContext());

  let closed = false;
  let receive: (text: string) => void = () => undefined;
  const connection = { current: undefined as ReturnType<Host["connect"]> | undefined };
  afterClientLibrary(target, {
    // As over a real wire: never in the same turn.
    send: (text) => setImmediate(() => connection.current?.receive(text)),
    onReceiver: (receiver) => { receive = receiver; },
    displayLanguage: language,
    contentLanguage: language,
    requirementSets: host.profile.requirementSets,
  });
  connection.current = host.connect((text) => setImmediate(() => { if (!closed) receive(text); }));

  return {
    window: dom.window as unknown as ClientWindow["window"],
    close() {
      closed = true;
      connection.current?.disconnect();
      dom.window.close();
    },
  };
}
