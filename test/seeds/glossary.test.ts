import { glossary2025, liuzhou2025 } from "./catalogues";
import { placeOfNumber, textOf } from "./evidence";

const text = textOf(liuzhou2025.document);

test("the plan's ten terms, with the document's quotation marks", () => {
  expect(glossary2025.map(({ number, term }) => [number, term])).toEqual([
    [1, "“大思政课”建设"],
    [2, "“双减”"],
    [3, "学校体育艺术“四个一百”"],
    [4, "校园体育“六大赛事”"],
    [5, "“三新”改革"],
    [6, "中职“双优计划”"],
    [7, "高职“双高计划”"],
    [8, "“名师入柳”计划"],
    [9, "“双名”工程"],
    [10, "教育共同体“市招县用”"],
  ]);
});

test.each(glossary2025.map((term) => [term.term, term] as const))("%s is its paragraph, whole", (_, entry) => {
  const { document, section, quote, start, end } = entry.source;
  expect([entry.planId, document, section]).toEqual([
    liuzhou2025.id,
    liuzhou2025.document.id,
    `相关名词解释 ${entry.number}`,
  ]);
  expect(text.slice(start, end)).toBe(quote);
  expect(start).toBeGreaterThan(text.indexOf("\n相关名词解释\n"));
  expect(text[start - 1]).toBe("\n");
  expect(["\n", undefined]).toContain(text[end]);
  expect(quote).toBe(`${entry.number}．${entry.term}：${entry.definition}`);
  expect(entry.definition).toMatch(/[。”]$/);
});

test("of the numbers in the definitions only the two of “双名”工程 are targets", () => {
  const inside = liuzhou2025.targets.flatMap(({ code, source }) => {
    const { start } = placeOfNumber(source);
    const entry = glossary2025.find((each) => each.source.start <= start && start < each.source.end);
    return entry === undefined ? [] : [[code, entry.number]];
  });
  expect(inside).toEqual([
    ["LZ2023-60", 9],
    ["LZ2023-61", 9],
  ]);
  expect(glossary2025[5]!.definition).toContain("遴选1000所左右优质中职学校和3000个左右优质专业");
});
