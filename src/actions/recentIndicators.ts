import { readPersonal, writePersonal } from "../excel";

const KEY = "recentIndicators";
const MOST = 6;

/** Ids of the indicators opened last on this computer, latest first. */
export async function readRecent(): Promise<readonly string[]> {
  const text = readPersonal(KEY);
  if (text === null) return [];
  const ids: unknown = JSON.parse(text);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string").slice(0, MOST) : [];
}

/** Puts an indicator first among the recent ones and answers them. */
export async function remember(id: string): Promise<readonly string[]> {
  const ids = [id, ...(await readRecent()).filter((other) => other !== id)].slice(0, MOST);
  writePersonal(KEY, JSON.stringify(ids));
  return ids;
}
