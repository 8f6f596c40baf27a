import { readRecent, remember } from "../../src/actions/recentIndicators";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  // A browser's storage, of which two members are in use.
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
  Reflect.deleteProperty(globalThis, "Office");
});

test("the indicator opened last comes first, once, and six are kept", async () => {
  expect(await readRecent()).toEqual([]);
  for (const id of ["a", "b", "c", "a", "d", "e", "f", "g"]) await remember(id);
  expect(await readRecent()).toEqual(["g", "f", "e", "d", "a", "c"]);
  expect(await remember("c")).toEqual(["c", "g", "f", "e", "d", "a"]);
});

test("what somebody else kept under the name is no list", async () => {
  kept.set("edu-plan.recentIndicators", '{"a":1}');
  expect(await readRecent()).toEqual([]);
  kept.set("edu-plan.recentIndicators", '["a",1,null]');
  expect(await readRecent()).toEqual(["a"]);
});

test("Excel on the web keeps each place's own", async () => {
  Object.assign(globalThis, { Office: { context: { partitionKey: "place" } } });
  await remember("a");
  expect([...kept.keys()]).toEqual(["placeedu-plan.recentIndicators"]);
});

test("a browser that keeps nothing refuses aloud", async () => {
  Object.assign(globalThis, { localStorage: undefined });
  await expect(remember("a")).rejects.toThrow();
});
