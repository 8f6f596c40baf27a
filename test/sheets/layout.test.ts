import { columnLetters, linesNeeded, rowHeight, textWidth } from "../../src/sheets";

test("a Chinese character is two wide, a Latin one is one", () => {
  expect(textWidth("指标")).toBe(4);
  expect(textWidth("52%以上")).toBe(7);
  expect(textWidth("“双减”")).toBe(8);
});

test("a text takes as many lines as its width needs, its own line breaks counted", () => {
  expect(linesNeeded("指标", 20)).toBe(1);
  // 30 characters of two in a column of 20, two of which are lost at the edge: 60 / 18.
  expect(linesNeeded("指".repeat(30), 20)).toBe(4);
  expect(linesNeeded("一\n二\n三", 20)).toBe(3);
});

test("a row grows with its lines and stops at Excel's limit of 409 points", () => {
  expect(rowHeight(2)).toBeGreaterThan(rowHeight(1));
  expect(rowHeight(100)).toBe(409);
});

test("columns are lettered as Excel letters them", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
