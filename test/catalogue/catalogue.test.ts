import { builtInContent, builtInPlans, builtInReports, catalogue, createCatalogue, type CatalogueContent } from "../../src/catalogue";

const plan = builtInPlans[0]!;
const content: CatalogueContent = { ...builtInContent, plans: [plan] };
const edited: CatalogueContent = { ...content, origin: "workbook", plans: [{ ...plan, label: "改过的规划" }] };

test("the built-in plans are in force at first", () => {
  expect(catalogue.current()).toBe(builtInContent);
  expect(builtInContent).toMatchObject({ origin: "builtIn", plans: builtInPlans, reports: builtInReports });
  expect(builtInPlans.map(({ id }) => id)).toEqual(["liuzhou-2023-2025", "liuzhou-2021"]);
  expect(builtInReports.map(({ document }) => document.id)).toEqual(["liuzhou-report-2024", "chongzuo-feature-2024", "lipu-report-2023"]);
});

test("replacing puts other plans in force and tells every listener", () => {
  const own = createCatalogue(content);
  const heard: string[] = [];
  own.subscribe(({ plans }) => heard.push(`one: ${plans[0]!.label}`));
  own.subscribe(({ plans }) => heard.push(`two: ${plans[0]!.label}, in force: ${own.current().plans[0]!.label}`));
  own.replace(edited);
  expect(own.current()).toBe(edited);
  expect(heard).toEqual(["one: 改过的规划", "two: 改过的规划, in force: 改过的规划"]);
});

test("who stopped listening is not told, even while others are being told", () => {
  const own = createCatalogue(content);
  const heard = jest.fn();
  const stopping = { stop: () => {} };
  own.subscribe(() => stopping.stop());
  stopping.stop = own.subscribe(heard);
  own.replace(edited);
  own.replace(content);
  stopping.stop();
  expect(heard).not.toHaveBeenCalled();
});

test("one function subscribed twice is two subscriptions", () => {
  const own = createCatalogue(content);
  const heard = jest.fn();
  const stopOne = own.subscribe(heard);
  own.subscribe(heard);
  stopOne();
  own.replace(edited);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("a listener that throws keeps no other from hearing, and its error is not swallowed", () => {
  const own = createCatalogue(content);
  const heard = jest.fn();
  own.subscribe(() => {
    throw new Error("broken listener");
  });
  own.subscribe(heard);
  expect(() => own.replace(edited)).toThrow("broken listener");
  expect(heard).toHaveBeenCalledTimes(1);
  own.subscribe(() => {
    throw new Error("another");
  });
  expect(() => own.replace(content)).toThrow(AggregateError);
  expect(own.current()).toBe(content);
});
