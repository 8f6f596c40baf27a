import type { Trying } from "./trial";

interface Loadable { load(names: string): unknown }

/** What an object says of itself, asked in a batch after everything that was done before. */
export async function read<Subject extends Loadable, Name extends keyof Subject & string>(context: Excel.RequestContext, object: Subject, name: Name): Promise<Subject[Name]> {
  await context.sync();
  object.load(name);
  await context.sync();
  return object[name];
}

export async function isNull(context: Excel.RequestContext, object: OfficeExtension.ClientObject): Promise<boolean> {
  await context.sync();
  return object.isNullObject;
}

/** The code that a batch fails with, "no error" where it passes. */
export async function codeOf(context: Excel.RequestContext, deed: () => unknown): Promise<string> {
  try {
    deed();
    await context.sync();
    return "no error";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

interface Addressed extends Loadable { readonly address: string }

/** The trial of a member that answers cells: their address. */
export const addressOf = <Subject>(make: (trying: Trying<Subject>) => Addressed) => (trying: Trying<Subject>): Promise<string> =>
  read(trying.context, make(trying), "address");

/** Fills the cells below one another from the first on, in a batch of its own. */
export async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, address: string, formulas: unknown[][]): Promise<Excel.Range> {
  const range = sheet.getRange(address);
  range.formulas = formulas;
  await context.sync();
  return range;
}

const patience = 2000;

/** What an event's handler was told after something was done; the client library tells it when the batch is over. */
export async function told<Arguments>(
  { context, workbench }: Trying<object>, event: { add(handler: (given: Arguments) => Promise<void>): unknown }, deed: () => unknown, times = 1,
): Promise<Arguments[]> {
  const heard: Arguments[] = [];
  event.add(async (given) => { heard.push(given); });
  await context.sync();
  await deed();
  await context.sync();
  await workbench.settle();
  for (const end = Date.now() + patience; heard.length < times && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 5));
  return heard;
}
