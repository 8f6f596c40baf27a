import { compare, divide, multiply, round, subtract } from "../../src/plan";

test("differences of decimals are decimals", () => {
  expect(subtract(0.95, 0.94)).toBe(0.01);
  expect(compare(subtract(0.95, 0.94), 0.01)).toBe(0);
  expect(subtract(0.5499, 0.55)).toBe(-0.0001);
  expect(subtract(0.1 + 0.2, 0.3)).toBe(0);
});

test("numbers are equal that agree in twelve significant digits, and no others", () => {
  expect(compare(0.1 + 0.2, 0.3)).toBe(0);
  expect(compare(0.123456789012, 0.1234567890124)).toBe(0);
  expect(compare(0.12345678901, 0.12345678902)).toBe(-1);
  expect(compare(0.55, 0.5499)).toBe(1);
});

test("halves are rounded away from zero, as a sheet does", () => {
  expect(round(1.000000000005)).toBe(1.00000000001);
  expect(round(-1.000000000005)).toBe(-1.00000000001);
  expect(round(1234567890123)).toBe(1234567890120);
});

test("a difference is rounded at the twelfth digit of the larger number", () => {
  expect(subtract(300, 0.123456789012)).toBe(299.876543211);
  expect(subtract(1000000.1, 1000000)).toBe(0.1);
});

test("nothing comes back as minus zero", () => {
  expect(Object.is(subtract(0.3, 0.1 + 0.2), 0)).toBe(true);
  expect(Object.is(round(-0), 0)).toBe(true);
});

test("products and quotients keep decimals", () => {
  expect(multiply(100, 0.9)).toBe(90);
  expect(multiply(0.0107, 100)).toBe(1.07);
  expect(multiply(0.55, 0.02)).toBe(0.011);
  expect(divide(12, 26)).toBe(0.461538461538);
});

test("unbounded ends compare with every number", () => {
  expect(compare(Infinity, 1e300)).toBe(1);
  expect(compare(-Infinity, 0)).toBe(-1);
});

test("a number that is none is a fault of the program", () => {
  expect(() => compare(NaN, 1)).toThrow();
});
