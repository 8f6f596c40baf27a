import { ArrayValueObject, type BaseValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

interface Patched {
  _formatValue(rawValue: unknown): unknown;
  _rowCount: number;
  _columnCount: number;
  readonly constantsFixed?: true;
}

/** The parts between the separators that stand outside of quotes. */
export function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts = [""];
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === separator && !isQuoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

const constant = /"(?:[^"]|"")*"|\{((?:"(?:[^"]|"")*"|[^{}"])*)\}/g;
const quoteInText = /[^{,;\s]""|""[^,;}\s]/;

/** True where a text in an array constant has a quotation mark in it: to the engine the text would end there. */
export const hasQuotedConstant = (formula: string): boolean =>
  [...formula.matchAll(constant)].some(([whole, inside]) => inside !== undefined && quoteInText.test(whole));

/** A comma or a semicolon in a text of an array constant belongs to the text: Univer makes two cells of {"9,164.90"}. */
export function keepTextsOfArrayConstants(): void {
  const prototype = ArrayValueObject.prototype as unknown as Patched;
  if (prototype.constantsFixed) return;
  const original = prototype._formatValue;
  Object.assign(prototype, {
    constantsFixed: true,
    _formatValue(this: Patched, rawValue: unknown): unknown {
      if (typeof rawValue !== "string" || !rawValue.includes('"')) return original.call(this, rawValue);
      const rows = splitOutsideQuotes(rawValue.trim().slice(1, -1), ";")
        .map((line) => splitOutsideQuotes(line, ",").map((cell): BaseValueObject => ValueObjectFactory.create(cell.trim())));
      this._rowCount = rows.length;
      this._columnCount = Math.max(...rows.map((row) => row.length));
      return rows;
    },
  });
}
