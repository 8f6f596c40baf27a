import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judge, readForTarget, type Bound, type Target } from "../../src/plan";
import { LIUZHOU, targetOf } from "./target";

interface Case {
  readonly says: string;
  readonly target: Partial<Target>;
  readonly figures: readonly {
    readonly input: unknown;
    readonly origin?: "function" | "sheet";
    readonly unit?: string;
    readonly bound?: Bound;
    readonly stage?: string;
    readonly region?: string;
    readonly hasProof?: boolean;
    readonly expected: {
      readonly verdict: string;
      readonly gap: number | null;
      readonly gapIsBound?: boolean;
      readonly reason?: string | null;
      readonly parameters?: Record<string, string>;
      readonly note?: string | null;
    };
  }[];
}

const folder = join(__dirname, "../cases");
const cases = readdirSync(folder).flatMap((name) => {
  const read = JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")) as Case;
  return "figures" in read ? [{ name, ...read }] : [];
});

describe.each(cases)("$name", ({ target: fields, figures }) => {
  const target = targetOf(fields);

  test.each(figures)("$input", ({ input, origin = "function", unit, bound, stage, region, hasProof, expected }) => {
    const reading = readForTarget(input, target, { origin, unit, bound });
    const judgement = judge(target, reading, { planRegion: LIUZHOU, stage, region, hasProof });
    expect([judgement.verdict, judgement.gap]).toEqual([expected.verdict, expected.gap]);
    if (expected.gapIsBound !== undefined) expect(judgement.gapIsBound).toBe(expected.gapIsBound);
    if (expected.reason !== undefined) expect(judgement.reason?.key ?? null).toBe(expected.reason);
    if (expected.parameters !== undefined) expect(judgement.reason?.parameters).toEqual(expected.parameters);
    if (expected.note !== undefined) expect(judgement.note?.key ?? null).toBe(expected.note);
  });
});
