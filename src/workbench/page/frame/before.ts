/**
 * Runs in the frame, before Microsoft's client library. What has to happen after the library is prepared here too: the two
 * halves share what they keep about the window, which two bundles would each have for themselves.
 */
import { beforeClientLibrary } from "../../client";
import { connect } from "./connect";
import { brokenMessage } from "./facts";
import { standAlone } from "./stand-alone";

const facts = window.parent === window ? undefined : window.parent.workbenchFacts;

if (facts === undefined) {
  window.finishClient = standAlone;
} else {
  // A script that cannot be fetched fails at its element and does not bubble: hence the capture.
  const report = () => window.parent.postMessage(brokenMessage, window.location.origin);
  window.addEventListener("error", report, { capture: true });
  window.addEventListener("load", () => window.removeEventListener("error", report, { capture: true }));
  window.finishClient = () => connect(facts);
}
beforeClientLibrary(window);
