import { IFunctionService } from "@univerjs/engine-formula";
import type { Kernel } from "./kernel";

/** Functions of Univer's that cannot work here: IMAGE needs a window to draw in, and without one ends the whole process. */
const missing = ["IMAGE"];

/** They are unknown names instead, as in an Excel that is older than they are. */
export function removeMissingFunctions(kernel: Kernel): void {
  kernel.injector.get(IFunctionService).unregisterExecutors(...missing);
}
