/** Runs in the frame, before Microsoft's client library. */
import { beforeClientLibrary } from "../../client";
import { brokenMessage } from "./facts";

if (window.parent !== window) {
  // A script that cannot be fetched fails at its element and does not bubble: hence the capture.
  const report = () => window.parent.postMessage(brokenMessage, window.location.origin);
  window.addEventListener("error", report, { capture: true });
  window.addEventListener("load", () => window.removeEventListener("error", report, { capture: true }));
}
beforeClientLibrary(window);
