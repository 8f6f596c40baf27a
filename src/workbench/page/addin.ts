import { speak, type Language } from "../../words/dictionary";
import { workbenchWords } from "../../words/workbench";
import type { AddinFunctions, FunctionMetadata } from "../host";
import { parseManifest, type Manifest } from "./manifest";

/** Where the server holds the built add-in. */
const mount = "/addin/";

export interface Addin {
  readonly manifest: Manifest;
  readonly functions: AddinFunctions | undefined;
}

/** A sentence for the person at the page: what happened and what to do. */
export type AddinResult = { readonly ok: true; readonly addin: Addin } | { readonly ok: false; readonly sentence: string };

/** Fetches the built add-in's manifest and the metadata of its functions; a missing or broken build answers a sentence. */
export async function loadAddin(language: Language): Promise<AddinResult> {
  const say = speak(workbenchWords, language);
  const response = await fetch(`${mount}manifest.xml`);
  if (response.status === 404) return { ok: false, sentence: say("addinMissing") };
  if (!response.ok) return { ok: false, sentence: say("manifestUnreadable", { reason: say("answered", { status: response.status }) }) };

  let manifest: Manifest;
  try {
    manifest = parseManifest(await response.text(), language, mount);
  } catch (error) {
    return { ok: false, sentence: say("manifestUnreadable", { reason: say("elementMissing", { element: messageOf(error) }) }) };
  }

  // Where the pane cannot be served, the server says why in a sentence of its own.
  const pane = await fetch(manifest.panePath);
  const paneText = await pane.text();
  if (pane.status === 404) return { ok: false, sentence: say("addinMissing") };
  if (!pane.ok) return { ok: false, sentence: say("paneUnreachable", { reason: paneText }) };

  if (manifest.functions === undefined) return { ok: true, addin: { manifest, functions: undefined } };
  try {
    const metadata = await fetch(manifest.functions.metadataPath);
    if (!metadata.ok) throw new Error(say("answered", { status: metadata.status }));
    const { functions } = (await metadata.json()) as { functions: FunctionMetadata[] };
    return { ok: true, addin: { manifest, functions: { namespace: manifest.functions.namespace, functions } } };
  } catch (error) {
    return { ok: false, sentence: say("functionsUnreadable", { reason: messageOf(error) }) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
