import { createHeadlessWorkbench, desktopProfile, ltscProfile, webProfile, type HeadlessWorkbench, type Profile } from "../../src/workbench/headless";

/** What differs from one Excel to another. */

let workbench: HeadlessWorkbench;
afterEach(() => workbench.close());

const LONG = "长".repeat(32_000);

/** Writes as many long texts as are asked for, or reads them, and answers the code of the error. */
async function move(profile: Profile, texts: number, way: "write" | "read"): Promise<string> {
  workbench = await createHeadlessWorkbench({ profile });
  if (way === "read") for (let row = 1; row <= texts; row++) await workbench.run(async (context) => write(context, row, 1));
  return workbench.run(async (context) => {
    if (way === "write") await write(context, 1, texts);
    else {
      context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${texts}`).load("values");
      await context.sync();
    }
    return "no error";
  }).catch((error: { code: string }) => error.code);
}

async function write(context: Excel.RequestContext, row: number, count: number): Promise<void> {
  context.workbook.worksheets.getItem("Sheet1").getRange(`A${row}:A${row + count - 1}`).values = Array.from({ length: count }, () => [LONG]);
  await context.sync();
}

// A Chinese character has three bytes: 48 × 32 000 of them are less than 5 MB (5 242 880 bytes), 60 × 32 000 are more.
test.each<[string, Profile, "write" | "read", number, string]>([
  ["the web takes a request under 5 MB", webProfile, "write", 48, "no error"],
  ["the web refuses a request over 5 MB", webProfile, "write", 60, "RequestPayloadSizeLimitExceeded"],
  ["the web refuses an answer over 5 MB", webProfile, "read", 60, "ResponsePayloadSizeLimitExceeded"],
  ["a computer takes a request over 5 MB", desktopProfile, "write", 60, "no error"],
])("%s", async (_, profile, way, texts, code) => {
  expect(await move(profile, texts, way)).toBe(code);
}, 60_000);

test("on a computer a blank reaches a function as 0, formatted numbers are known in Microsoft 365 alone", async () => {
  const functionsJson = { functions: [{ id: "ECHO", name: "ECHO", parameters: [{ name: "value" }], result: {} }] };
  for (const [profile, blank, formatted] of [[webProfile, "null", true], [desktopProfile, "0", true], [ltscProfile, "0", false]] as const) {
    workbench = await createHeadlessWorkbench({ profile, functionsJson, namespace: "EDU" });
    workbench.associate("ECHO", (value: unknown) => JSON.stringify(value));
    await workbench.type("Sheet1", "A1", "=EDU.ECHO(B1)");
    expect([profile.name, await workbench.cellValue("Sheet1", "A1"), workbench.Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")])
      .toEqual([profile.name, blank, formatted]);
    if (profile !== ltscProfile) await workbench.close();
  }
});
