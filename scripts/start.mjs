// The one command: install what is missing, build what has changed, serve, open a browser.
import { demandNode } from "./demand-node.mjs";

demandNode();
// Not before: an old Node would fail on what this imports instead of saying its sentence.
import("./start/run.mjs");
