import { type FormulaPlace, toEngine } from "../engine/structured-references";
import { type Part, partsOf } from "./formula-parts";
import { blockFunctions, laterFunctions, worksheetFunctions } from "./later-functions";

const later = "_xlfn.";
const worksheet = "_xlws.";
const parameter = "_xlpm.";
/** An add-in's function: Excel writes its name so that it is not taken for one of its own. */
const addin = "_xldudf_";

/**
 * A formula as a file keeps it: without "=", table names written out, later functions with their prefixes, and the add-in's
 * under the names that Excel gives them there.
 * @param registered the add-in's functions, in capitals: "NS.NAME"
 */
export function formulaToFile(formula: string, place: FormulaPlace, registered: readonly string[]): string {
  const parts = partsOf(toEngine(formula.replace(/^=/, ""), place));
  const parameters = parametersOf(parts);
  return parts.map(({ kind, text }) => {
    const name = text.toUpperCase();
    if (parameters.has(name)) return parameter + text;
    if (kind !== "call") return text;
    if (registered.includes(name)) return addin + name.replace(/\./g, "_");
    if (worksheetFunctions.has(name)) return later + worksheet + text;
    return laterFunctions.has(name) ? later + text : text;
  }).join("").replace(/(\$?[A-Z]{1,3}\$?\d{1,7})#/g, `${later}ANCHORARRAY($1)`);
}

/** Back to what a person sees in Excel, with "=". */
export function formulaFromFile(formula: string, registered: readonly string[]): string {
  const shown = partsOf(formula).map(({ kind, text }) => {
    if (kind !== "call" && kind !== "name") return text;
    if (text.toLowerCase().startsWith(addin)) {
      const rest = text.slice(addin.length).toUpperCase();
      return registered.find((name) => name.replace(/\./g, "_") === rest) ?? rest.replace("_", ".");
    }
    return text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
  }).join("");
  return `=${shown.replace(/^=/, "").replace(/ANCHORARRAY\((\$?[A-Z]{1,3}\$?\d{1,7})\)/g, "$1#")}`;
}

/** Names that LET and LAMBDA give within the formula, in capitals. */
function parametersOf(parts: readonly Part[]): Set<string> {
  const found = new Set<string>();
  const open: { readonly call: string; argument: number }[] = [];
  parts.forEach((part, index) => {
    if (part.text === "(" || part.text === "{") open.push({ call: parts[index - 1]?.kind === "call" ? parts[index - 1]!.text.toUpperCase() : "", argument: 0 });
    else if (part.text === ")" || part.text === "}") open.pop();
    else if (part.text === "," && part.kind === "sign" && open.length > 0) open[open.length - 1]!.argument++;
    else if (part.kind === "name") {
      const { call, argument } = open[open.length - 1] ?? { call: "", argument: 0 };
      const isLast = parts.slice(index + 1).find(({ text }) => text.trim() !== "")?.text !== ",";
      if (!isLast && (call === "LAMBDA" || (call === "LET" && argument % 2 === 0))) found.add(part.text.toUpperCase());
    }
  });
  return found;
}

/**
 * True for a formula that Excel must keep as an array formula, although its answer fits into one cell: otherwise it would read a
 * block of cells as the one in its own row. True where in doubt, which changes no answer.
 */
export function needsArray(formula: string): boolean {
  const parts = partsOf(formula).filter(({ text }) => text.trim() !== "");
  const calls: string[] = [];
  return parts.some((part, index) => {
    const before = parts[index - 1];
    if (part.text === "(") calls.push(before?.kind === "call" ? before.text.toUpperCase().replace(/^_XLFN\./, "") : "");
    else if (part.text === ")") calls.pop();
    else if (part.text === "{" && part.kind === "sign") return true;
    if (part.kind === "call") return /^(?:_xlfn\.)?(?:_xlws\.)?(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|LET|LAMBDA|MAP|BYROW|BYCOL|SCAN|REDUCE|MAKEARRAY|XLOOKUP)$/i.test(part.text);
    if (part.kind !== "cells" && part.kind !== "columns") return false;
    // These two calculate with whole blocks wherever they stand.
    if (calls.includes("SUMPRODUCT") || calls.includes("LOOKUP")) return false;
    const first = part.kind === "columns" || before?.text.endsWith("!") ? parts[index - 2] : before;
    const next = parts[index + 1]?.text;
    const stands = (first?.text === "(" || first?.text === ",") && (next === undefined || next === ")" || next === ",");
    const call = calls[calls.length - 1] ?? "";
    return !(stands && (blockFunctions.has(call) || call === "INDEX" || call.startsWith("_XLDUDF_")));
  });
}
