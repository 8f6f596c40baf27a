import { translateMetadata, type FunctionsMetadata } from "../../scripts/webpack/english-functions.cjs";
import { readBuiltFile } from "./facts";

const chinese = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "TARGET",
      name: "TARGET",
      description: "指标的目标值",
      parameters: [
        { name: "指标", description: "指标名称", type: "any" },
        { name: "年度", description: "目标年度", type: "any", optional: true },
      ],
      result: { dimensionality: "matrix" },
    },
  ],
};
const english = {
  TARGET: {
    description: "The target of an indicator",
    parameters: [
      { name: "indicator", description: "Name of the indicator" },
      { name: "year", description: "Year of the target" },
    ],
  },
};

describe("the functions' help in English", () => {
  test("has other words and everything else unchanged", () => {
    expect(translateMetadata(chinese, english)).toEqual({
      allowCustomDataForDataTypeAny: true,
      functions: [
        {
          id: "TARGET",
          name: "TARGET",
          description: "The target of an indicator",
          parameters: [
            { name: "indicator", description: "Name of the indicator", type: "any" },
            { name: "year", description: "Year of the target", type: "any", optional: true },
          ],
          result: { dimensionality: "matrix" },
        },
      ],
    });
  });
  test("a function without English is refused", () => {
    expect(() => translateMetadata(chinese, {})).toThrow("No English help for TARGET");
  });
  test("a parameter without English is refused", () => {
    const short = { TARGET: { ...english.TARGET, parameters: english.TARGET.parameters.slice(1) } };
    expect(() => translateMetadata(chinese, short)).toThrow("TARGET has 2 parameters, its English help 1");
  });
  test("English for a function that is gone is refused", () => {
    expect(() => translateMetadata(chinese, { ...english, GONE: english.TARGET })).toThrow(/do not exist: GONE/);
  });
});

describe("the built help", () => {
  const read = (name: string): FunctionsMetadata => {
    const bytes = readBuiltFile(name);
    if (bytes === null) throw new Error(`dist/${name} is absent: run npm run build first`);
    return JSON.parse(bytes.toString("utf8"));
  };

  test("both languages describe the same functions, each id once, the name equal to the id and in plain letters", () => {
    const ids = read("functions.json").functions.map((item) => item.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of ["functions.json", "functions-en-US.json"]) {
      const functions = read(name).functions;
      expect(functions.map((item) => item.id)).toEqual(ids);
      for (const { id, name: shown } of functions) {
        expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
        expect(shown).toBe(id);
      }
    }
  });

  test("every function and every parameter is explained, in Chinese here and in English there", () => {
    const texts = (name: string) =>
      read(name).functions.flatMap((item) => [
        item.description,
        ...item.parameters.map((parameter) => parameter.description),
      ]);
    for (const text of texts("functions.json")) expect(text).toMatch(/[\u4e00-\u9fff]/);
    for (const text of texts("functions-en-US.json")) expect(text).toMatch(/^[A-Z][^]*[a-z]/);
  });
});
