// The one test command: all of its own set-up, then every check. Arguments after "--" go to jest.
import { demandNode } from "./demand-node.mjs";

demandNode();
// Not before: an old Node would fail on what this imports instead of saying its sentence.
import("./test/run.mjs");
