/** Runs in the frame, after Microsoft's client library and before the pane's own scripts. */
import "./facts";

window.finishClient?.();
delete window.finishClient;
