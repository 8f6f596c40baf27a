import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHeadlessWorkbench } from "../../../src/workbench/headless";
import refusedProperties from "../../../src/workbench/host/refused-properties.json";
import { type Answers, answers } from "./answers";
import { refusedLoads } from "./loadable";
import { membersPage } from "./page";
import { type Member, membersOf } from "./shape";
import { clientObject, preparations, specimens } from "./specimens";
import { allTrials } from "./trials";

let found: Answers;

beforeAll(async () => {
  found = await answers();
});

test("the page of members says what the code answers (npm run docs:members writes it)", () => {
  const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "workbench-members.md"), "utf8");
  expect(page).toBe(membersPage(found));
});

test("the list of refused properties is what Excel has and the code does not answer (npm run docs:members writes it)", () => {
  expect(refusedProperties).toEqual(refusedLoads(found));
});

type Callable = Record<string, (...given: unknown[]) => unknown>;

/** Asks for a member as an add-in would, with nothing much for arguments. */
function ask(library: object, object: Record<string, unknown>, { kind, name }: Member): void {
  if (kind === "property") (object as Callable).load!(name);
  else if (kind === "method") (object as Callable)[name]!({});
  else if (kind === "event") (object as Record<string, Callable>)[name]!.add!(async () => undefined);
  else {
    const inner = (object as Record<string, Callable>)[name]!;
    // Some objects have nothing to load: there the first of their methods is called.
    const method = inner.load ? "load" : membersOf(library, String(inner._className)).find((member) => member.kind === "method")!.name;
    inner[method]!(method === "load" ? "" : {});
  }
}

test("every member that is refused is refused with ApiNotFound, by its class and name or by the library itself", async () => {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    for (const preparation of preparations) clientObject(context.workbook, preparation);
    await context.sync();
  });
  const wrong: string[] = [];
  for (const { className, refused } of found.classes) {
    for (const member of refused) {
      const outcome = await workbench.run(async (context) => {
        const object = clientObject(context.workbook, specimens[className]!);
        ask(workbench.Excel, object, member);
        await context.sync();
        // What the library refuses for want of a requirement set, it refuses when it is read.
        if (member.kind === "property") void object[member.name];
        return { code: "no error", message: "" };
      }).catch((error: { code?: string; message: string }) => error);
      if (outcome.code !== "ApiNotFound") wrong.push(`${className}.${member.name}: ${outcome.code} ${outcome.message}`);
    }
  }
  await workbench.close();
  expect(wrong).toEqual([]);
});

test("every member that is answered is tried", () => {
  const tried = new Set(allTrials.flatMap(({ className, members }) => Object.keys(members).map((name) => `${className}.${name}`)));
  expect(found.classes.flatMap(({ className, answered }) => answered.map(({ name }) => `${className}.${name}`)).filter((member) => !tried.has(member))).toEqual([]);
});
