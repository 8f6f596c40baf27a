import { convertMoney, readFundingYear, readMoney, readPrintedGrowth, readStudents, type MoneyUnit } from "../../../src/plan";

const given = (value: number, unit: MoneyUnit | null, statesUnit = false) => ({ kind: "given", value, unit, statesUnit });

test.each<[unknown, MoneyUnit | null, ReturnType<typeof readMoney>["kind"] | object]>([
  [284597, "万元", given(284597, "万元")],
  [284597, null, given(284597, null)],
  ["9,014.32", "元", given(9014.32, "元")],
  ["９０１４.３２", "元", given(9014.32, "元")],
  ["９，０１４．３２", "元", given(9014.32, "元")],
  ["284597万元", "亿元", given(28.4597, "亿元", true)],
  ["284597万元", "元", given(2_845_970_000, "元", true)],
  ["284597万元", null, given(284597, "万元", true)],
  ["28.46亿元", "万元", given(284600, "万元", true)],
  ["28.46亿", null, given(28.46, "亿元", true)],
  ["2.8459 亿元", "亿元", given(2.8459, "亿元", true)],
  ["500元", "万元", given(0.05, "万元", true)],
  [0, "元", given(0, "元")],
  ["0", "元", given(0, "元")],
  [null, "元", "blank"], [undefined, "元", "blank"], ["", "元", "blank"], ["　", "元", "blank"], ["—", "元", "blank"], ["-", "元", "blank"],
  ["无", "元", "none"], [" 无 ", "元", "none"],
  ["约28亿元", "元", "notANumber"], ["28亿元以上", "元", "notANumber"], ["1.64%", "元", "notANumber"], ["300人", "元", "notANumber"],
  ["12,30", "元", "notANumber"], ["30 35", "元", "notANumber"], ["3千元", "元", "notANumber"], ["待定", "元", "notANumber"], ["1/3", "元", "notANumber"],
  [-5, "元", "notANumber"], ["-5", "元", "notANumber"], ["−5万元", "元", "notANumber"], [true, "元", "notANumber"], [NaN, "元", "notANumber"], [Infinity, "元", "notANumber"],
])("%p in %p", (value, unit, expected) => {
  const reading = readMoney(value, unit);
  if (typeof expected === "string") expect(reading.kind).toBe(expected);
  else expect(reading).toEqual(expected);
});

test("a text that is no number is handed on as it stands", () => {
  expect(readMoney("待定", "元")).toEqual({ kind: "notANumber", text: "待定" });
});

test("units are converted exactly", () => {
  expect(convertMoney(0.1 + 0.2, "元", "元")).toBe(0.1 + 0.2);
  expect(convertMoney(28.46, "亿元", "元")).toBe(2_846_000_000);
  expect(convertMoney(85086.65, "万元", "元")).toBe(850_866_500);
  expect(convertMoney(284597, "万元", "亿元")).toBe(28.4597);
});

test.each<[unknown, object]>([
  [316000, { kind: "given", value: 316000 }], ["316,000人", { kind: "given", value: 316000 }], ["31.6万人", { kind: "given", value: 316000 }],
  ["31.6万", { kind: "given", value: 316000 }], [0, { kind: "given", value: 0 }], [null, { kind: "blank" }], ["—", { kind: "blank" }],
  ["无", { kind: "blank" }], ["约3万人", { kind: "notANumber", text: "约3万人" }], [-1, { kind: "notANumber", text: "-1" }], ["300元", { kind: "notANumber", text: "300元" }],
])("students %p", (value, expected) => {
  expect(readStudents(value)).toEqual(expected);
});

test.each<[unknown, object]>([
  [-0.0164, { kind: "given", value: -0.0164 }], ["−1.64%", { kind: "given", value: -0.0164 }], ["-1.64％", { kind: "given", value: -0.0164 }],
  ["+8.3%", { kind: "given", value: 0.083 }], ["9.00%", { kind: "given", value: 0.09 }], ["8‰", { kind: "given", value: 0.008 }], ["5.17", { kind: "notANumber", text: "5.17" }],
  ["", { kind: "blank" }], ["—", { kind: "blank" }], ["增长", { kind: "notANumber", text: "增长" }], ["5万", { kind: "notANumber", text: "5万" }],
])("a printed growth of %p", (value, expected) => {
  expect(readPrintedGrowth(value)).toEqual(expected);
});

test.each<[unknown, number | null]>([
  [2022, 2022], ["2022", 2022], ["２０２２年", 2022], ["2022年度", 2022], [22, null], ["去年", null], [44562, null], [2022.5, null], [null, null], ["", null],
])("the year %p is %p", (value, year) => {
  expect(readFundingYear(value)).toBe(year);
});
