/**
 * The offline check of the add-in's manifest. Microsoft's own validation is an online service; this one holds what its
 * schemas enforce for the parts that we use, and what no schema catches (dangling names, wrong icons, mixed origins).
 */
import { parse } from "./document.mjs";
import { checkAddresses } from "./addresses.mjs";
import { checkResources } from "./resources.mjs";
import { checkStructure } from "./structure.mjs";
import { checkValues } from "./values.mjs";

/**
 * @param text the manifest
 * @param actionNames the names that the ribbon's code associates
 * @param readFile answers the bytes of a file by its path below the origin ("assets/mark-32.png"), null where there is none
 * @param isProduction whether the manifest is to leave this machine: then localhost is an error
 * @returns a sentence for every fault, none where the manifest is right
 */
export function checkManifest(text, { actionNames, readFile, isProduction = false }) {
  let root;
  try {
    root = parse(text);
  } catch (error) {
    return [`not well-formed: ${error.message}`];
  }
  return [
    ...checkStructure(root),
    ...checkValues(root),
    ...checkResources(root, actionNames),
    ...checkAddresses(root, readFile, isProduction),
  ];
}
