import type { Region } from "./plan";

/**
 * How a figure's region stands to a plan's. "own" is judged; a "member" (county, district) may be held against the
 * region's target for a rate; any "other" is a benchmark and never a verdict.
 */
export type RegionRelation = "own" | "member" | "other";

/**
 * A blank region means the plan's own. Names match without regard to blanks and bracket width, with or without the
 * region's name in front (柳州市鱼峰区) and the added name in brackets (阳和工业新区（北部生态新区）).
 */
export function regionRelation(region: Region, name: string | null | undefined): RegionRelation {
  const asked = clean(name ?? "");
  if (asked === "") return "own";
  const own = [region.name, ...region.aliases].map(clean);
  if (own.includes(asked)) return "own";
  const members = region.members.flatMap(formsOf);
  const withoutRegion = own.filter((prefix) => asked.startsWith(prefix)).map((prefix) => asked.slice(prefix.length));
  return [asked, ...withoutRegion].some((form) => members.includes(form)) ? "member" : "other";
}

/**
 * True where two names mean one region. `home` is a region whose other names and counties are known (柳州 is 柳州市,
 * 柳州市鱼峰区 is 鱼峰区); elsewhere names match but for blanks, bracket width and the 市 at the end (崇左 is 崇左市).
 */
export function isSameRegion(home: Region | null, left: string, right: string): boolean {
  const [a, b] = [regionKey(home, left), regionKey(home, right)];
  return a === b || a === `${b}市` || b === `${a}市`;
}

function regionKey(home: Region | null, name: string): string {
  const asked = clean(name);
  if (home === null) return asked;
  if (regionRelation(home, name) === "own") return clean(home.name);
  return clean(home.members.find((member) => regionRelation({ ...home, members: [member] }, name) === "member") ?? name);
}

/** Every name by which a member is known, as printed: with the region's name in front, with and without brackets. */
export function memberNames(region: Region): string[] {
  const printed = region.members.flatMap((member) => [member, ...formsOf(member)]);
  return [...new Set(printed.flatMap((name) => [name, `${region.name}${name}`]))];
}

function formsOf(member: string): string[] {
  const full = clean(member);
  const bracketed = /^(.+)\((.+)\)$/.exec(full);
  return bracketed === null ? [full] : [full, bracketed[1]!, bracketed[2]!];
}

function clean(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}
