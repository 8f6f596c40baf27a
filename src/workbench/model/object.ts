/** A scalar property under its name on the wire. */
export interface Property {
  get(): unknown;
  set?(value: unknown): void | Promise<void>;
  /** True where the answer depends on formulas: they are brought up to date before it is read. */
  readonly isCalculated?: boolean;
}

export type Method = (...args: unknown[]) => unknown;

/**
 * An object of Excel's API as the dispatcher sees it. Names are those on the wire (PascalCase). A member that is not listed does not
 * exist. A method answers a value, another object, null for a null object, or a promise of any of these.
 */
export abstract class HostObject {
  abstract readonly className: string;
  readonly properties: Readonly<Record<string, Property>> = {};
  readonly objects: Readonly<Record<string, () => HostObject | null>> = {};
  readonly methods: Readonly<Record<string, Method>> = {};

  /** What GetItem finds this object by, for the members of collections. */
  id(): string | number | undefined {
    return undefined;
  }

  /** The members, for collections. */
  items(): readonly HostObject[] | undefined {
    return undefined;
  }
}

/** A property that can only be read. */
export const readable = (get: () => unknown): Property => ({ get });

/** The property as one whose answer depends on formulas. */
export const calculated = (property: Property): Property => ({ ...property, isCalculated: true });

/** A property with both; the setter gets what the add-in sent, unchecked. */
export const writable = (get: () => unknown, set: (value: unknown) => void | Promise<void>): Property => ({ get, set });
