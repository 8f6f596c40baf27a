/** What of a formula Excel rewrites when lines move or a sheet is renamed or deleted: a reference, with its sheet. */
const REFERENCE = /(?:(?:'(?:[^']|'')+'|[^\s'"(),;:=<>+\-*/&^!{}]+)!)?(?<![A-Za-z0-9_.])(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!(?::#REF!)?)(?![A-Za-z0-9_.(])/g;
const NUMBER = /(?<![A-Za-z0-9_.@])\d+(?:\.\d+)?(?:E[+-]?\d+)?/g;

/**
 * By what a rule of ours is known again after rows and columns were moved, a sheet was renamed or copied, and the file
 * was saved elsewhere: its functions, numbers and texts without its references, as a short text.
 */
export function ruleSignature(formula: string): string {
  const parts = formula.replace(/^=/, "").match(/"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[^"'])+/g) ?? [];
  return hash(parts.map((part) => (part.startsWith('"') ? part : masked(part))).join(""));
}

const masked = (part: string): string =>
  part.replace(REFERENCE, "@").replace(/[\s'$]/g, "").replace(NUMBER, (digits) => String(Number(digits))).toUpperCase();

/** Two 32-bit halves of a multiplying hash, in base 36: texts of thousands of characters are kept by a dozen. */
function hash(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return `${(other >>> 0).toString(36)}-${(one >>> 0).toString(36)}`;
}
