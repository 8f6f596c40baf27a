import { colorNames } from "./color-names";
import { invalidArgument } from "./errors";
import { HostObject } from "./object";

/** What comes over the wire is checked before it is used: each of these throws InvalidArgument. */
export function text(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(what);
}

export function number(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(what);
}

export function whole(value: unknown, what: string, smallest = Number.MIN_SAFE_INTEGER): number {
  const result = number(value, what);
  if (!Number.isInteger(result) || result < smallest) throw invalidArgument(what);
  return result;
}

export function truth(value: unknown, what: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(what);
}

export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(what);
  return found;
}

export function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof HostObject)) return value as Record<string, unknown>;
  throw invalidArgument(what);
}

/** "#FFC7CE", "FFC7CE" or a name that HTML knows; answers "#RRGGBB". */
export function color(value: unknown, what: string): string {
  const given = text(value, what).trim();
  const known = colorNames[given.toLowerCase()];
  if (known) return known;
  const hex = /^#?([0-9a-f]{6})$/i.exec(given) ?? /^#?([0-9a-f]{3})$/i.exec(given);
  if (!hex) throw invalidArgument(what);
  const digits = hex[1]!.length === 3 ? [...hex[1]!].map((digit) => digit + digit).join("") : hex[1]!;
  return `#${digits.toUpperCase()}`;
}
