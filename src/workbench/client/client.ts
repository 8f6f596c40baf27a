/** What the pane's window is told about its host, and the wire to it. */
export interface ClientOptions {
  /** Carries a text of the library to the host's Connection.receive. */
  readonly send: (text: string) => void;
  /** The library hands over the function that takes the texts of the host (the send of Host.connect). */
  readonly onReceiver: (receive: (text: string) => void) => void;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** Puts on what office.js would have defined when the library starts. Call before its script runs. */
export function beforeClientLibrary(target: Window): void {
  void target;
  throw new Error("not written yet");
}

/** Connects the bridge and completes Office (onReady, context, actions). Call after the library's script and before the pane's. */
export function afterClientLibrary(target: Window, options: ClientOptions): void {
  void target;
  void options;
  throw new Error("not written yet");
}
