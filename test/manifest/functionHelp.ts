import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { translateMetadata } from "../../scripts/webpack/english-functions.cjs";
import type { TableMetadata } from "../../scripts/functions/table.mjs";
import { englishFunctions } from "../../src/words/functions";

interface Metadata extends TableMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
  }[];
}

/** The functions' metadata in both languages as the build makes them, from the source. */
export async function functionHelp(): Promise<Readonly<Record<"zh-CN" | "en-US", Metadata>>> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(join(__dirname, "../../src/functions/functions.ts"));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const chinese = JSON.parse(metadataJson) as Metadata;
  return { "zh-CN": chinese, "en-US": translateMetadata(chinese, englishFunctions) };
}
