import { configure } from "@testing-library/dom";

// A loaded machine takes its time over the first import of a chunk; a test that fails still fails.
configure({ asyncUtilTimeout: 15_000 });

/** What a browser has and the simulated page lacks. */
class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= ResizeObserverStub;

Element.prototype.scrollIntoView ??= () => undefined;

export {};
