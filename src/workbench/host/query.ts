import { apiNotFound, type HostObject } from "../model";
import refusedProperties from "./refused-properties.json";
import type { QueryInfo } from "./wire";

interface Selection {
  readonly all: boolean;
  readonly parts: ReadonlyMap<string, Selection>;
}

/** What reading needs of the batch that asks. */
export interface Run {
  /** Brings every formula up to date. */
  settle(): Promise<void>;
  /** Told what is read just now, for an error to name it. */
  at(location: string): void;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "values", "format/fill/color": a tree of names. Nothing named means every scalar property. */
function selection(paths: readonly string[]): Selection {
  const parts = new Map<string, string[]>();
  let all = false;
  for (const path of paths) {
    const trimmed = path.trim();
    if (trimmed === "" || trimmed === "*" || trimmed === "$all") { all = true; continue; }
    if (trimmed === "$none") continue;
    const [head, ...rest] = trimmed.split("/");
    parts.set(head!, [...(parts.get(head!) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  return { all, parts: new Map([...parts].map(([name, rest]) => [name, selection(rest)])) };
}

const refused: Readonly<Record<string, readonly string[]>> = refusedProperties;

/**
 * Answers what the client has asked an object for. A property that Excel has and this host has not is refused by its class
 * and name; a name that Excel does not know is passed over, as scripts that ask for no properties at all expect.
 */
export async function queryObject(object: HostObject, info: QueryInfo, run: Run): Promise<unknown> {
  const wanted = selection([...(info.Select ?? []), ...(info.Expand ?? [])]);
  const nothingNamed = (info.Select ?? []).length === 0 && (info.Expand ?? []).length === 0;
  return answer(object, nothingNamed ? { all: true, parts: new Map() } : wanted, run, info);
}

async function answer(object: HostObject, wanted: Selection, run: Run, page: QueryInfo = {}): Promise<unknown> {
  const items = object.items();
  if (items === undefined) return scalars(object, wanted, run);

  // What a collection does not have itself is asked of its members.
  const own = new Map([...wanted.parts].filter(([name]) => object.properties[pascal(name)] !== undefined));
  const rest = new Map([...wanted.parts].filter(([name]) => !own.has(name) && name !== "items"));
  const nested = wanted.parts.get("items");
  const members: Selection = {
    all: wanted.all || nested?.all === true || (nested !== undefined && nested.parts.size === 0),
    parts: new Map([...rest, ...(nested?.parts ?? [])]),
  };
  const start = page.Skip ?? 0;
  const shown = items.slice(start, page.Top === undefined ? undefined : start + page.Top);
  const result = await scalars(object, { all: wanted.all, parts: own }, run);
  if (wanted.parts.size === 0 && !wanted.all) return result;
  const answered: unknown[] = [];
  for (const item of shown) {
    const values = (await answer(item, members, run)) as Record<string, unknown>;
    answered.push(item.id() === undefined ? values : { _Id: item.id(), ...values });
  }
  return { ...result, _Items: answered };
}

async function scalars(object: HostObject, wanted: Selection, run: Run): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  const names = new Set([...(wanted.all ? Object.keys(object.properties) : []), ...[...wanted.parts.keys()].map(pascal)]);
  for (const name of names) {
    const member = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    run.at(`${object.className}.${member}`);
    const property = object.properties[name];
    if (property) {
      if (property.isCalculated) await run.settle();
      result[name] = await property.get();
      continue;
    }
    const child = object.objects[name];
    if (!child) {
      if (refused[object.className]?.includes(member)) throw apiNotFound(`${object.className}.${member}`);
      continue;
    }
    const part = wanted.parts.get(member) ?? wanted.parts.get(name) ?? { all: true, parts: new Map() };
    const inner = child();
    result[name] = inner ? await answer(inner, part.parts.size === 0 ? { all: true, parts: new Map() } : part, run) : null;
  }
  return result;
}
