import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { createHeadlessWorkbench, type HeadlessOptions, type HeadlessWorkbench } from "../../src/workbench/headless";

const SOURCE = join(__dirname, "..", "..", "src", "functions", "functions.ts");

/** The functions' metadata as the build makes it, from the source. */
async function functionsJson(): Promise<HeadlessOptions["functionsJson"]> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(SOURCE);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson) as HeadlessOptions["functionsJson"];
}

/** A workbench with the add-in's functions in it, its globals where the add-in's code expects them. */
export async function openAddin(options: Omit<HeadlessOptions, "functionsJson" | "namespace"> = {}): Promise<HeadlessWorkbench> {
  const workbench = await createHeadlessWorkbench({ functionsJson: await functionsJson(), namespace: "EDU", ...options });
  workbench.installGlobals();
  const functions: Record<string, (...cells: never[]) => unknown> = await import("../../src/functions/functions");
  // The build's loader adds these lines to the module; here they stand by hand.
  for (const [name, implementation] of Object.entries(functions)) workbench.associate(name.toUpperCase(), implementation);
  return workbench;
}
