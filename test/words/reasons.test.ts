import type { ReasonKey } from "../../src/plan";
import { fill } from "../../src/words";
import { reasonWords } from "../../src/words/reasons";

/** What the domain hands over with a reason. */
const PARAMETERS: Readonly<Record<string, Record<string, string>>> = {
  percentOrFraction: { smaller: "0.8%", larger: "80%" },
  unitDiffers: { actual: "家", target: "所" },
  stageDiffers: { actual: "遴选", target: "通过验收" },
  stageMissing: { target: "通过验收" },
  notFinished: { actual: "在建" },
};

// The compiler holds the words to the domain's reasons: none is missing, none is left over.
type Words = keyof (typeof reasonWords)["zh-CN"];
const everyReasonHasWords: [ReasonKey] extends [Words] ? ([Words] extends [ReasonKey] ? true : never) : never = true;

const languages = ["zh-CN", "en-US"] as const;

test("every reason is a whole sentence with the parameters that the domain gives", () => {
  expect(everyReasonHasWords).toBe(true);
  for (const language of languages) {
    for (const [key, template] of Object.entries(reasonWords[language])) {
      const parameters = PARAMETERS[key] ?? {};
      const sentence = fill(template, parameters);
      expect(sentence.trim()).not.toBe("");
      for (const value of Object.values(parameters)) expect(sentence).toContain(value);
    }
  }
});

test("both languages have the same keys", () => {
  expect(Object.keys(reasonWords["en-US"]).sort()).toEqual(Object.keys(reasonWords["zh-CN"]).sort());
});

test("a blank that may be a zero says how to write a real zero", () => {
  expect(reasonWords["zh-CN"].blankOrZero).toBe("空白或 0，请核实；确为 0 请写成文本 0");
});
