import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeFundingArithmetic, judgeFundingLine, withPreviousYears, type FundingVerdict } from "../../../src/plan";
import { line } from "./line";

interface ExpectedLeg {
  readonly word: string;
  readonly base: string | null;
  readonly arithmetic: string;
  readonly asPublished?: string;
  readonly isComputed?: boolean;
  readonly isNearZero?: boolean;
}

interface Case {
  readonly says: string;
  readonly lines: readonly NonNullable<Parameters<typeof line>[0]>[];
  /** A line each; a leg that is left out is not looked at. */
  readonly expected: readonly { readonly word: string; readonly total?: ExpectedLeg | null; readonly average?: ExpectedLeg | null }[];
}

const folder = join(__dirname, "../../cases");
const cases = readdirSync(folder).flatMap((name) => {
  const read = JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")) as Case;
  return "lines" in read ? [{ name, ...read }] : [];
});

const told = (verdict: FundingVerdict | null, unit: string): Required<ExpectedLeg> | null => (verdict === null ? null : {
  word: verdict.word, base: verdict.base, arithmetic: describeFundingArithmetic(verdict, unit), asPublished: verdict.asPublished?.word ?? "",
  isComputed: verdict.isComputed, isNearZero: verdict.isNearZero,
});

test("there are cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
});

test.each(cases)("$name", ({ lines, expected }) => {
  const judged = withPreviousYears(lines.map((given) => line({ unit: null, ...given }))).map(judgeFundingLine);
  expect(judged.map(({ word }) => word)).toEqual(expected.map(({ word }) => word));
  for (const [index, { total, average }] of expected.entries()) {
    const { line: held, ...verdicts } = judged[index]!;
    for (const [leg, wanted, unit] of [["total", total, held.unit ?? ""], ["average", average, "元"]] as const) {
      if (wanted === undefined) continue;
      expect(told(verdicts[leg], unit)).toEqual(wanted === null ? null : { asPublished: "", isComputed: false, isNearZero: false, ...wanted });
    }
  }
});
