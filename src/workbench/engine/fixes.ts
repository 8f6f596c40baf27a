import { BaseFunction, FORMULA_REF_TO_ARRAY_CACHE, FormulaDependencyGenerator, NumberValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

interface ReferenceLike {
  isTable?(): boolean;
  setForcedSheetId?(map: object): void;
}
type Patched = { createReferenceObject(...args: unknown[]): ReferenceLike; readonly referenceSheetFixed?: true };

/**
 * INDEX and OFFSET over a table on another sheet read the formula's own sheet: the result's sheet is looked up a second time,
 * by an empty name. The sheet that the table has given stays.
 */
export function keepSheetOfTableReferences(): void {
  const prototype = BaseFunction.prototype as unknown as Patched;
  if (prototype.referenceSheetFixed) return;
  const original = prototype.createReferenceObject;
  Object.assign(prototype, {
    referenceSheetFixed: true,
    createReferenceObject(this: unknown, reference: ReferenceLike, ...rest: unknown[]) {
      const result = original.call(this, reference, ...rest);
      if (reference.isTable?.() && result.setForcedSheetId) result.setForcedSheetId = () => undefined;
      return result;
    },
  });
}

const scientific = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+\s*$/i;

/**
 * Text in quotes is text: Univer makes a number of one that looks like a time, a date or a share, so that "20:1" would
 * reach a function as 0.834 and "52%" as 0.52. A number with an exponent is a number: Univer makes a text of 5E-13, and
 * every text is more than any number.
 */
export function readConstants(): void {
  const factory = ValueObjectFactory as typeof ValueObjectFactory & { quotedTextFixed?: true };
  if (factory.quotedTextFixed) return;
  const original = factory.create.bind(factory);
  factory.quotedTextFixed = true;
  factory.create = (rawValue, isIgnoreNumberPattern) => {
    if (typeof rawValue === "string" && scientific.test(rawValue)) return NumberValueObject.create(Number(rawValue));
    const text = typeof rawValue === "string" ? /^\s*"([^]*)"\s*$/.exec(rawValue)?.[1] : undefined;
    return text === undefined ? original(rawValue, isIgnoreNumberPattern) : StringValueObject.create(text.replaceAll('""', '"'));
  };
}

interface AddressSearch {
  _calculateListByFunctionRefNode(formulas: readonly { readonly addressFunctionNodes: readonly unknown[] }[]): Promise<void>;
  readonly addressSearchFixed?: true;
}

/**
 * Every calculation sorts the places of all formulas into a tree, to find those that an OFFSET or INDIRECT leads to: a fourth of
 * its time in a workbook without any. Then there is nothing to be found.
 */
export function skipNeedlessAddressSearch(): void {
  const prototype = FormulaDependencyGenerator.prototype as unknown as AddressSearch;
  if (prototype.addressSearchFixed) return;
  const original = prototype._calculateListByFunctionRefNode;
  const fixed: AddressSearch = {
    addressSearchFixed: true,
    async _calculateListByFunctionRefNode(formulas) {
      if (formulas.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await original.call(this, formulas);
    },
  };
  Object.assign(prototype, fixed);
}

interface FormulaCache {
  readonly _cache: { limit: number; set(key: string, node: unknown): void };
  set(formula: string, node: unknown): void;
  _hash(formula: string): string;
  readonly formulaCacheFixed?: true;
}

/** Univer's room for parsed formulas, and room for every formula of a large workbook. */
const usualParsed = 5000;
const mostParsed = 100_000;

/**
 * Univer keeps a parsed formula of more than 64 characters under a number of 32 bits: two that share theirs would be calculated as one.
 * And of formulas that are read one after another it keeps none once there are more of them than it has room for.
 */
export function keepParsedFormulas(): void {
  // The class itself is not exported, an instance of it is.
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  if (prototype.formulaCacheFixed) return;
  const fixed: Pick<FormulaCache, "set" | "_hash" | "formulaCacheFixed"> = {
    formulaCacheFixed: true,
    _hash: (formula) => formula,
    set(this: FormulaCache, formula, node) {
      if (this._cache.limit === usualParsed) this._cache.limit = mostParsed;
      this._cache.set(formula, node);
    },
  };
  Object.assign(prototype, fixed);
}

/** Univer calls helpers of iterators that Node 20 does not have yet (defined names, for one). */
export function addIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<string, unknown>;
  const define = (name: string, helper: (this: Iterable<unknown>, visit: (value: unknown, index: number) => unknown) => unknown): void => {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
  };
  define("map", function (visit) { return Array.from(this).map(visit).values(); });
  define("filter", function (visit) { return Array.from(this).filter(visit).values(); });
  define("flatMap", function (visit) { return Array.from(this).flatMap(visit as (value: unknown, index: number) => unknown[]).values(); });
  define("some", function (visit) { return Array.from(this).some(visit); });
  define("every", function (visit) { return Array.from(this).every(visit); });
  define("find", function (visit) { return Array.from(this).find(visit); });
  define("forEach", function (visit) { Array.from(this).forEach(visit); });
  define("toArray", function () { return Array.from(this); });
}
