/** Likeness of two names by the pairs of neighbouring characters that they share (Dice): 0 nothing, 1 the same. */
export function similarity(left: string, right: string): number {
  const pairs = pairsOf(left);
  const others = pairsOf(right);
  const total = pairs.length + others.length;
  if (total === 0) return left === right ? 1 : 0;
  let shared = 0;
  for (const pair of pairs) {
    const place = others.indexOf(pair);
    if (place < 0) continue;
    others.splice(place, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]!}${character}`);
}
