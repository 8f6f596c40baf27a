/** A stretch of a formula: its names and calls, its references and signs, or what must stay as it is. */
export interface Part {
  readonly kind: "call" | "name" | "cells" | "columns" | "kept" | "sign";
  readonly text: string;
}

const readers: readonly (readonly [Part["kind"], RegExp])[] = [
  ["kept", /"(?:[^"]|"")*"/uy],
  ["kept", /'(?:[^']|'')*'!?/uy],
  ["kept", /#(?:[A-Z]+\/?[A-Z0-9]*[!?]|N\/A)/uy],
  ["cells", /\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d{1,7}:\$?\d{1,7}/uiy],
  ["kept", /\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/uiy],
  ["kept", /\d+(?:\.\d+)?(?:E[+-]?\d+)?/uiy],
  ["call", /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\]*!?/uy],
];

/** Takes a formula apart; put together again the texts are the formula. */
export function partsOf(formula: string): Part[] {
  const parts: Part[] = [];
  let position = 0;
  const take = (kind: Part["kind"], text: string): void => {
    parts.push({ kind, text });
    position += text.length;
  };
  next: while (position < formula.length) {
    if (formula[position] === "[") {
      const inner = bracketed(formula, position);
      take(/#This Row|^\[@/i.test(inner) ? "kept" : "columns", inner);
      continue;
    }
    for (const [kind, pattern] of readers) {
      pattern.lastIndex = position;
      const match = pattern.exec(formula);
      if (!match) continue;
      take(kind, match[0]);
      continue next;
    }
    take("sign", formula[position]!);
  }
  return parts;
}

function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let end = start; end < formula.length; end++) {
    // An apostrophe takes the next character's meaning away.
    if (formula[end] === "'") end++;
    else if (formula[end] === "[") depth++;
    else if (formula[end] === "]" && --depth === 0) return formula.slice(start, end + 1);
  }
  return formula.slice(start);
}
