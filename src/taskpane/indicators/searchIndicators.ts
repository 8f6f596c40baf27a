import PinyinMatch from "pinyin-match";

import type { IndicatorEntry } from "../../actions/indicatorResults";

/** An indicator that a query finds. */
export interface Found {
  readonly entry: IndicatorEntry;
  /** The alias that matched where the name did not; null otherwise. */
  readonly alias: string | null;
}

/** Found indicators of one stage of schooling, best first. */
export interface FoundGroup {
  /** 学前教育, 义务教育, …; "" where none is known. */
  readonly stage: string;
  readonly found: readonly Found[];
}

/** How well a text answers a query: the lower the better. */
enum Rank {
  Start,
  Inside,
  Alias,
  PinyinStart,
  PinyinInside,
  PinyinAlias,
  Scattered,
}

/** Shorter queries are scattered over nearly every name. */
const LEAST_SCATTERED = 2;

/**
 * Indicators by name, alias, full pinyin or pinyin initials (ghy, puhui; every reading of a character counts), then
 * those whose name holds the characters in order with others between (公办占比). Grouped by stage of schooling, the
 * group with the best answer first; a blank query answers all in the order given.
 */
export function searchIndicators(entries: readonly IndicatorEntry[], query: string): readonly FoundGroup[] {
  const asked = plain(query);
  const ranked = entries
    .map((entry) => ({ entry, ...(asked === "" ? { rank: Rank.Start, alias: null } : rankOf(entry, asked)) }))
    .filter((one): one is { entry: IndicatorEntry; rank: Rank; alias: string | null } => one.rank !== null)
    .sort((one, other) => one.rank - other.rank);
  const groups = new Map<string, Found[]>();
  for (const { entry, alias } of ranked) {
    const group = groups.get(entry.stage) ?? [];
    group.push({ entry, alias });
    groups.set(entry.stage, group);
  }
  return [...groups].map(([stage, found]) => ({ stage, found }));
}

function rankOf(entry: IndicatorEntry, asked: string): { rank: Rank | null; alias: string | null } {
  const name = plain(entry.name);
  if (name.startsWith(asked)) return { rank: Rank.Start, alias: null };
  if (name.includes(asked)) return { rank: Rank.Inside, alias: null };
  const alias = entry.aliases.find((one) => plain(one).includes(asked));
  if (alias !== undefined) return { rank: Rank.Alias, alias };
  if (/[a-zü]/.test(asked)) {
    const place = PinyinMatch.match(name, asked);
    if (place !== false) return { rank: place[0] === 0 ? Rank.PinyinStart : Rank.PinyinInside, alias: null };
    const spoken = entry.aliases.find((one) => PinyinMatch.match(plain(one), asked) !== false);
    if (spoken !== undefined) return { rank: Rank.PinyinAlias, alias: spoken };
  }
  const isScattered = asked.length >= LEAST_SCATTERED && holdsInOrder(name, asked);
  return { rank: isScattered ? Rank.Scattered : null, alias: null };
}

/** Without what nobody types: blanks, quotation marks, the width of characters, capitals. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s"'“”‘’《》「」]/g, "")
    .toLowerCase();
}

function holdsInOrder(text: string, characters: string): boolean {
  let from = 0;
  for (const character of characters) {
    const place = text.indexOf(character, from);
    if (place < 0) return false;
    from = place + character.length;
  }
  return true;
}
