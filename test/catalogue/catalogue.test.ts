import { builtInPlans, builtInReports, catalogue, createCatalogue } from "../../src/catalogue";
import type { Plan } from "../../src/plan";

const plan = builtInPlans[0]!;
const edited: Plan = { ...plan, label: "改过的规划" };

test("the built-in plans are in force at first", () => {
  expect(catalogue.current()).toEqual(builtInPlans);
  expect(builtInPlans.map(({ id }) => id)).toEqual(["liuzhou-2023-2025"]);
  expect(builtInReports.map(({ document }) => document.id)).toEqual(["liuzhou-report-2024"]);
});

test("replacing puts other plans in force and tells every listener", () => {
  const own = createCatalogue([plan]);
  const heard: string[] = [];
  own.subscribe((plans) => heard.push(`one: ${plans[0]!.label}`));
  own.subscribe((plans) => heard.push(`two: ${plans[0]!.label}, in force: ${own.current()[0]!.label}`));
  own.replace([edited]);
  expect(own.current()).toEqual([edited]);
  expect(heard).toEqual(["one: 改过的规划", "two: 改过的规划, in force: 改过的规划"]);
});

test("who stopped listening is not told, even while others are being told", () => {
  const own = createCatalogue([plan]);
  const heard = jest.fn();
  const stopping = { stop: () => {} };
  own.subscribe(() => stopping.stop());
  stopping.stop = own.subscribe(heard);
  own.replace([edited]);
  own.replace([plan]);
  stopping.stop();
  expect(heard).not.toHaveBeenCalled();
});

test("one function subscribed twice is two subscriptions", () => {
  const own = createCatalogue([plan]);
  const heard = jest.fn();
  const stopOne = own.subscribe(heard);
  own.subscribe(heard);
  stopOne();
  own.replace([edited]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("a listener that throws keeps no other from hearing, and its error is not swallowed", () => {
  const own = createCatalogue([plan]);
  const heard = jest.fn();
  own.subscribe(() => {
    throw new Error("broken listener");
  });
  own.subscribe(heard);
  expect(() => own.replace([edited])).toThrow("broken listener");
  expect(heard).toHaveBeenCalledTimes(1);
  own.subscribe(() => {
    throw new Error("another");
  });
  expect(() => own.replace([plan])).toThrow(AggregateError);
  expect(own.current()).toEqual([plan]);
});

test("what was answered before does not change afterwards", () => {
  const plans = [plan];
  const own = createCatalogue(plans);
  const before = own.current();
  plans.push(edited);
  own.replace([]);
  expect(before).toEqual([plan]);
  expect(own.current()).toEqual([]);
});
