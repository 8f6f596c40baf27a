/** A member of a class of the client library, with the name that it has on the wire. */
export interface Member {
  readonly kind: "property" | "object" | "method" | "event";
  readonly name: string;
  readonly wireName: string;
  /** True for a property that an add-in may set. */
  readonly isWritable: boolean;
  /** The requirement set without which the library itself refuses the member. */
  readonly requires?: { readonly set: string; readonly version: string };
}

interface Described {
  readonly _className: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** What every object of the library has and works without a host, and two that the library answers by itself, for another product. */
const common = new Set([
  "constructor", "load", "set", "update", "retrieve", "toJSON", "setMockData", "ensureUnchanged", "track", "untrack", "items",
  "enableOfficeScriptRecording", "recordAction",
]);

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function requirement(source: unknown): Member["requires"] {
  const found = /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(String(source));
  return found ? { set: found[1] ?? "ExcelApi", version: found[2]! } : undefined;
}

/** The class's prototype in the library; undefined where the name is an enumeration or nothing. */
function prototypeOf(library: object, className: string): Described | undefined {
  const found = (library as Record<string, { readonly prototype?: object }>)[className]?.prototype;
  return found && Object.getOwnPropertyDescriptor(found, "_className") ? (found as Described) : undefined;
}

/** Every class of objects that the library knows. */
export const classNames = (library: object): string[] => Object.keys(library).filter((name) => prototypeOf(library, name)).sort();

/** The members of a class in the library's own shape, without what the library keeps for itself. */
export function membersOf(library: object, className: string): Member[] {
  const prototype = prototypeOf(library, className);
  if (!prototype) throw new Error(`The client library has no class ${className}`);
  const scalars = prototype._scalarPropertyNames ?? [];
  const properties = scalars.flatMap((name, index): Member[] => (name.startsWith("_") ? [] : [{
    kind: "property", name, wireName: prototype._scalarPropertyOriginalNames?.[index] ?? pascal(name), isWritable: prototype._scalarPropertyUpdateable?.[index] === true,
    requires: requirement(Object.getOwnPropertyDescriptor(prototype, name)?.get),
  }]));
  const others = Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { value, get }]): Member[] => {
    if (name.startsWith("_") || common.has(name) || scalars.includes(name)) return [];
    if (typeof value === "function") {
      const wireName = /_(?:invoke|create)\w*\((?:[^"]*,)?\s*"(\w+)"/.exec(String(value))?.[1] ?? pascal(name);
      return [{ kind: "method", name, wireName, isWritable: false, requires: requirement(value) }];
    }
    if (!get) return [];
    const registration = /_Register\w+/.exec(String(get))?.[0];
    const rest = { isWritable: false, requires: requirement(get) };
    if (registration) return [{ kind: "event", name, wireName: registration, ...rest }];
    const object = /_createPropertyObject\([^"]*"(\w+)"/.exec(String(get))?.[1];
    return object ? [{ kind: "object", name, wireName: object, ...rest }] : [];
  });
  return [...properties, ...others].sort((one, other) => (one.name < other.name ? -1 : 1));
}
