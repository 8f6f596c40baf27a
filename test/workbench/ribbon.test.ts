import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import type { HostRibbon } from "../../src/workbench/host";

/** Office.ribbon.requestUpdate: what an add-in may change of its own buttons and tabs while it runs. */

let workbench: HeadlessWorkbench;
let buttons: Map<string, boolean>;
let visible: Map<string, boolean>;

beforeEach(async () => {
  buttons = new Map([["Plan.Load", true], ["Plan.Check", false]]);
  visible = new Map([["Plan.Tab", true]]);
  const ribbon: HostRibbon = {
    button: (id) => (buttons.has(id) ? { label: id, isEnabled: buttons.get(id)! } : undefined),
    setEnabled: (id, enabled) => { buttons.set(id, enabled); },
    hasTab: (id) => visible.has(id),
    setTabVisible: (id, isVisible) => { visible.set(id, isVisible); },
  };
  workbench = await createHeadlessWorkbench({ ribbon, fileName: "规划2026.xlsx" });
});
afterEach(() => workbench.close());

const update = (controls: readonly { id: string; enabled?: boolean }[], tab: object = {}): Promise<unknown> =>
  workbench.Office.ribbon.requestUpdate({ tabs: [{ id: "Plan.Tab", ...tab, groups: [{ id: "Plan.Group", controls: [...controls] }] }] }).catch((error: { code: string }) => error.code);

test("a button is switched off and another on, and those that are not named stay", async () => {
  await update([{ id: "Plan.Load", enabled: false }]);
  expect([...buttons]).toEqual([["Plan.Load", false], ["Plan.Check", false]]);
  await update([{ id: "Plan.Check", enabled: true }]);
  expect([...buttons]).toEqual([["Plan.Load", false], ["Plan.Check", true]]);
  expect([...visible]).toEqual([["Plan.Tab", true]]);
});

test("a tab is hidden and shown again", async () => {
  await update([], { visible: false });
  expect(visible.get("Plan.Tab")).toBe(false);
  await update([], { visible: true });
  expect(visible.get("Plan.Tab")).toBe(true);
});

test("a button that the manifest does not name is an error and changes nothing", async () => {
  expect(await update([{ id: "Plan.Unknown", enabled: false }])).toBe("ItemNotFound");
  expect([...buttons]).toEqual([["Plan.Load", true], ["Plan.Check", false]]);
});

test("the workbook has the name of the file that it was opened from", async () => {
  const name = await workbench.run(async ({ workbook }) => {
    workbook.load("name");
    await workbook.context.sync();
    return workbook.name;
  });
  expect(name).toBe("规划2026.xlsx");
});
