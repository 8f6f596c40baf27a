import { resolve, type Resolution } from "../plan";
import { optionalText } from "./cells";
import { notAvailable } from "./cellError";
import { contentInForce } from "./contentInForce";
import { say } from "./say";

type Named = Extract<Resolution, { ok: true }>;

/** The indicator that a cell names; #N/A with a sentence where it names none, or several. */
export function findIndicator(cell: unknown): Named {
  const { indicators } = contentInForce();
  const name = nameOf(cell);
  const answer = resolve(name, indicators);
  if (answer.ok) return answer;
  throw answer.problem === "ambiguous" ? ambiguousName(name, answer.names) : unknownName(name, answer.nearest);
}

/** The name in a cell; #N/A for a blank. */
export function nameOf(cell: unknown): string {
  const name = optionalText(cell);
  if (name === null) throw notAvailable(say("name.missing"));
  return name;
}

export function ambiguousName(name: string, names: readonly string[]): CustomFunctions.Error {
  return notAvailable(say("name.ambiguous", { name, names: names.join("、") }));
}

export function unknownName(name: string, nearest: readonly string[]): CustomFunctions.Error {
  return notAvailable(nearest.length === 0
    ? say("name.unknownAlone", { name })
    : say("name.unknown", { name, nearest: nearest.join("、") }));
}
