import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../../../src/workbench/headless";
import { clientObject, preparations, specimens } from "../specimens";

/** What a trial works with: an object of the class, in a workbook that holds one of each class. */
export interface Trying<Subject> {
  readonly object: Subject;
  readonly context: Excel.RequestContext;
  /** Sheet1 of the specimens. */
  readonly sheet: Excel.Worksheet;
  readonly workbench: HeadlessWorkbench;
}

/** Something done with the object in one batch, for what no single property shows. */
type Deed<Subject> = (trying: Trying<Subject>) => Promise<unknown>;

/**
 * How one member is tried through the client library, with what must come of it.
 * `writes`: the property is set in one batch and reads so in another (as `reads` where Excel says it otherwise); before, it must have read differently.
 * `reads`: a property that is only read, after `first` where it needs something to read.
 * `does`: answers something that `gives` is the expected value of.
 */
export type Trial<Subject> =
  | { readonly writes: unknown; readonly reads?: unknown; readonly first?: Deed<Subject> }
  | { readonly reads: unknown; readonly first?: Deed<Subject> }
  | { readonly does: Deed<Subject>; readonly gives: unknown };

export interface ClassTrials {
  readonly className: string;
  readonly members: Readonly<Record<string, Trial<never>>>;
}

/** The trials of one class, by its members' names. */
export const trials = <Subject>(className: string, members: { readonly [Name in keyof Subject]?: Trial<Subject> }): ClassTrials =>
  ({ className, members: members as ClassTrials["members"] });

type Loadable = Record<string, unknown> & { load(names: string): void };

/** Tries every member of the classes, each in a workbook of its own. */
export function tryMembers(...classes: readonly ClassTrials[]): void {
  for (const { className, members } of classes) {
    describe(className, () => {
      for (const [name, trial] of Object.entries(members)) {
        test(name, async () => {
          const workbench = await createHeadlessWorkbench();
          try {
            await workbench.run(async (context) => {
              for (const preparation of preparations) clientObject(context.workbook, preparation);
              await context.sync();
            });
            await tryMember(workbench, className, name, trial as Trial<Loadable>);
          } finally {
            await workbench.close();
          }
        });
      }
    });
  }
}

async function tryMember(workbench: HeadlessWorkbench, className: string, name: string, trial: Trial<Loadable>): Promise<void> {
  const inBatch = (deed: Deed<Loadable>): Promise<unknown> => workbench.run(async (context) => {
    const object = clientObject(context.workbook, specimens[className]!) as Loadable;
    return deed({ object, context, sheet: context.workbook.worksheets.getItem("Sheet1"), workbench });
  });
  const read = (): Promise<unknown> => inBatch(async ({ object, context }) => {
    object.load(name);
    await context.sync();
    return object[name];
  });

  if ("does" in trial) {
    expect(await inBatch(trial.does)).toEqual(trial.gives);
    return;
  }
  if (trial.first) await inBatch(trial.first);
  if ("writes" in trial) {
    const expected = "reads" in trial ? trial.reads : trial.writes;
    expect(await read()).not.toEqual(expected);
    await inBatch(async ({ object, context }) => {
      object[name] = trial.writes;
      await context.sync();
    });
    expect(await read()).toEqual(expected);
    return;
  }
  expect(await read()).toEqual(trial.reads);
}
