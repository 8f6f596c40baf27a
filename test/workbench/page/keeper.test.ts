import type { WorkbookState } from "../../../src/workbench/host";
import { createKeeper, type Keeper, type SavedState } from "../../../src/workbench/page/keeper";
import type { StoredWorkbook, WorkbookStore } from "../../../src/workbench/page/storage";

/** When the workbook is saved, and what the page says of it, over a store that can fail. */

let change: () => void;
let written: StoredWorkbook[];
let removed: number;
let told: SavedState[];
let duringWrite: () => void | Promise<void>;
let waiting: (() => void)[];

beforeEach(() => {
  written = [];
  removed = 0;
  told = [];
  waiting = [];
  duringWrite = () => undefined;
});
afterEach(() => jest.restoreAllMocks());

function open(first: Parameters<typeof createKeeper>[0]["first"] = { kind: "new" }): Keeper {
  const store: WorkbookStore = {
    read: () => Promise.resolve({ kind: "none" }),
    async write(workbook) {
      await duringWrite();
      written.push(workbook);
    },
    remove: () => { removed += 1; return Promise.resolve(); },
  };
  const host = {
    save: () => Promise.resolve({ format: 1 } as WorkbookState),
    idle: () => Promise.resolve(),
    listenToChanges: (listener: () => void) => { change = listener; return () => undefined; },
  };
  return createKeeper({ host, store, first, rest: 1, tell: (state) => { told.push(state); for (const wake of waiting.splice(0)) wake(); } });
}

/** Resolves when the page next says so. */
async function says(kind: SavedState["kind"]): Promise<void> {
  while (told.at(-1)?.kind !== kind) await new Promise<void>((resolve) => waiting.push(resolve));
}

const fail = (name: string): never => { throw new DOMException("", name); };

test("several changes are one saving by itself, and nothing is unsaved afterwards", async () => {
  const keeper = open();
  expect([keeper.isUnsaved, told]).toEqual([false, [{ kind: "new" }]]);
  change();
  change();
  expect([keeper.isUnsaved, keeper.state]).toEqual([true, { kind: "changed" }]);
  await says("saved");
  expect(told.map(({ kind }) => kind)).toEqual(["new", "changed", "saving", "saved"]);
  expect(keeper.state).toMatchObject({ byItself: true, at: written[0]!.savedAt });
  expect([written.length, keeper.isUnsaved]).toEqual([1, false]);
});

test("保存 saves at once, changed or not", async () => {
  const keeper = open({ kind: "opened", at: 1 });
  await keeper.save();
  expect(keeper.state).toMatchObject({ kind: "saved", byItself: false });
  expect(written).toHaveLength(1);
});

test("a change while the workbook is being stored stays unsaved until it is stored as well", async () => {
  const keeper = open();
  duringWrite = () => { duringWrite = () => undefined; change(); };
  await keeper.save();
  expect([keeper.isUnsaved, keeper.state]).toEqual([true, { kind: "changed" }]);
  await says("saved");
  expect([written.length, keeper.isUnsaved]).toEqual([2, false]);
});

test.each([["QuotaExceededError", "full"], ["InvalidStateError", "refused"]])("a store that fails with %s says that it is %s, and the changes stay unsaved", async (name, reason) => {
  const keeper = open();
  duringWrite = () => fail(name);
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  change();
  await says("failed");
  expect(keeper.state).toEqual({ kind: "failed", reason });
  expect(keeper.isUnsaved).toBe(true);
  expect(warned).toHaveBeenCalledTimes(1);

  duringWrite = () => undefined;
  await keeper.save();
  expect([keeper.state.kind, keeper.isUnsaved, written.length]).toEqual(["saved", false, 1]);
});

test("discarding waits for the saving under way, takes the stored workbook away, and nothing is stored again", async () => {
  const keeper = open();
  let release: () => void = () => undefined;
  duringWrite = () => new Promise<void>((resolve) => { release = resolve; });
  change();
  await says("saving");
  const discarded = keeper.discard();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(removed).toBe(0);
  release();
  await discarded;
  expect([removed, written.length, keeper.isUnsaved]).toEqual([1, 1, false]);
  change();
  await keeper.save();
  expect([written.length, keeper.isUnsaved]).toEqual([1, false]);
});

test("a page whose workbook another page has saves nothing", async () => {
  const keeper = open({ kind: "elsewhere" });
  change();
  await keeper.save();
  expect([written, keeper.isUnsaved, keeper.state]).toEqual([[], false, { kind: "elsewhere" }]);
});

test("another workbook takes this one's place, and nothing is saved over it", async () => {
  const keeper = open();
  const other: StoredWorkbook = { savedAt: 7, state: { format: 1 } as WorkbookState, fileName: "学校名单.xlsx" };
  change();
  await keeper.replace(other);
  change();
  await keeper.save();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([written, keeper.isUnsaved]).toEqual([[other], false]);
});

test("a workbook that the browser does not take leaves this one as it is, and it is saved on", async () => {
  const keeper = open();
  duringWrite = () => fail("QuotaExceededError");
  await expect(keeper.replace({ savedAt: 7, state: { format: 1 } as WorkbookState })).rejects.toThrow();
  duringWrite = () => undefined;
  change();
  await says("saved");
  expect([written.length, keeper.isUnsaved]).toEqual([1, false]);
});
