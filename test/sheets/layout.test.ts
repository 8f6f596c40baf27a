import { columnLetters, linesNeeded, rowHeight, textWidth } from "../../src/sheets";

test("a Chinese character is as wide as two Latin ones, nearly, and so are the quotation marks of Chinese text", () => {
  expect(textWidth("指标")).toBeGreaterThan(textWidth("123"));
  expect(textWidth("“双减”")).toBe(textWidth("四个汉字"));
  expect(textWidth("52%")).toBeLessThan(textWidth("以上"));
});

test("a text takes as many lines as its width needs, its own line breaks counted", () => {
  expect(linesNeeded("指标", 20)).toBe(1);
  // A column of 20 is 145 pixels wide: eight characters of 15 pixels, the ninth would not fit.
  expect(linesNeeded("指".repeat(30), 20)).toBe(4);
  expect(linesNeeded("指".repeat(33), 20)).toBe(5);
  expect(linesNeeded("一\n二\n三", 20)).toBe(3);
});

test("a row grows with its lines and stops at Excel's limit of 409 points", () => {
  expect(rowHeight(2)).toBeGreaterThan(rowHeight(1));
  expect(rowHeight(100)).toBe(409);
});

test("columns are lettered as Excel letters them", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
