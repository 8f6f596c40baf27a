import { apiNotFound, HostError, type HostObject } from "../model";
import { queryObject } from "./query";
import type { Action, ArgumentInfo, Batch, ObjectPath, Results } from "./wire";

/** What a batch may start from, and the references that outlive batches. */
export interface Scope {
  readonly root: HostObject;
  /** A new object by its type's name; undefined where this host does not have the type. */
  create(typeName: string): HostObject | undefined;
  readonly references: References;
  /** Brings the workbook up to date before something is read. */
  settle(): Promise<void>;
}

/** Objects that the client has asked to keep, by the id that it got for them. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `reference-${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
    this.ids.clear();
  }

  all(): Iterable<HostObject> {
    return this.kept.values();
  }
}

const enum PathType { Root = 1, New = 2, Method = 3, Property = 4, Indexer = 5, Reference = 6, Null = 7 }
const enum ActionType { Instantiate = 1, Query = 2, Method = 3, Set = 4, Trace = 5 }

/**
 * Runs a batch: its actions in order, each object path resolved once. A failing action ends the batch; what came before stays done.
 * An error that is not Excel's is a fault of this host: it is said aloud besides being answered.
 */
export async function runBatch(batch: Batch, scope: Scope): Promise<Results> {
  const runner = new BatchRunner(batch, scope);
  const results: Results["Results"] = [];
  for (const action of batch.Actions) {
    try {
      results.push({ ActionId: action.Id, Value: await runner.run(action) });
    } catch (error) {
      if (!(error instanceof HostError)) console.error(`HOST BUG at ${runner.location}`, error);
      const code = error instanceof HostError ? error.code : "GeneralException";
      const message = error instanceof Error ? error.message : String(error);
      return { Results: results, Error: { Code: code, Message: message, Location: runner.location } };
    }
  }
  return { Results: results };
}

class BatchRunner {
  /** "Class.member" of what runs just now. */
  location = "";
  private readonly resolved = new Map<number, Promise<HostObject | null>>();
  private readonly keptPaths = new Set<number>();

  constructor(private readonly batch: Batch, private readonly scope: Scope) {}

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate: return this.instantiate(object, action.ObjectPathId);
      case ActionType.Query: {
        if (!object) return null;
        this.location = object.className;
        return queryObject(object, action.QueryInfo ?? {}, {
          settle: () => this.scope.settle(),
          at: (location) => { this.location = location; },
        });
      }
      case ActionType.Method: return this.call(object, action);
      case ActionType.Set: return this.set(object, action);
      default: throw apiNotFound(`action of type ${action.ActionType}`);
    }
  }

  private async instantiate(object: HostObject | null, pathId: number): Promise<unknown> {
    if (!object) return null;
    const id = object.id();
    const reference = this.keptPaths.has(pathId) || this.batch.ObjectPaths[pathId]?.ObjectPathType === PathType.Reference
      ? { _ReferenceId: this.scope.references.keep(object) } : {};
    if (id === undefined) return reference;
    return { [object.properties.Id ? "Id" : "_Id"]: id, ...reference };
  }

  private async call(object: HostObject | null, action: Action): Promise<unknown> {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      if (!object) return null;
      this.keptPaths.add(action.ObjectPathId);
      return this.scope.references.keep(object);
    }
    if (name === "_RemoveReference") {
      this.scope.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (name === "_RemoveAllReferences") {
      this.scope.references.clear();
      return null;
    }
    // A method of what is not there does nothing: scripts delete a sheet by getItemOrNullObject without asking whether it exists.
    if (!object) return null;
    return (await this.invoke(object, name, action.ArgumentInfo)) ?? null;
  }

  private async set(object: HostObject | null, action: Action): Promise<null> {
    if (!object) throw new HostError("InvalidReference", "This object is a null object: check isNullObject first.");
    const name = action.Name ?? "";
    this.location = `${object.className}.${camel(name)}`;
    const property = object.properties[name];
    if (!property?.set) throw apiNotFound(this.location);
    const [value] = await this.arguments(action.ArgumentInfo);
    await property.set(value);
    return null;
  }

  private async invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    this.location = `${object.className}.${camel(name)}`;
    const method = object.methods[name];
    if (!method) throw apiNotFound(this.location);
    const given = await this.arguments(info);
    this.location = `${object.className}.${camel(name)}`;
    return method(...given);
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const take = async (value: unknown, path: unknown): Promise<unknown> => {
      if (typeof path === "number" && path !== 0) return this.resolve(path);
      // A null stands for what the caller left out, except inside arrays of values.
      if (Array.isArray(path) && Array.isArray(value)) return Promise.all(value.map((entry, index) => take(entry, path[index])));
      return typeof value === "object" && value !== null && !Array.isArray(value) ? this.parts(value) : value;
    };
    return Promise.all((info?.Arguments ?? []).map((value, index) => take(value, info?.ReferencedObjectPathIds?.[index])));
  }

  /** An object of the workbook among the parts of a value stands there by its path. */
  private async parts(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((entry) => this.parts(entry)));
    if (typeof value !== "object" || value === null) return value;
    if (isPart(value)) return this.resolve(value._ObjectPathId);
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([name, part]) => [name, await this.parts(part)] as const)));
  }

  private resolve(pathId: number): Promise<HostObject | null> {
    let found = this.resolved.get(pathId);
    if (!found) {
      found = this.find(pathId);
      this.resolved.set(pathId, found);
    }
    return found;
  }

  private async find(pathId: number): Promise<HostObject | null> {
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new Error(`The batch has no object path ${pathId}`);
    switch (path.ObjectPathType) {
      case PathType.Root: return this.scope.root;
      case PathType.New: {
        this.location = path.Name;
        const created = this.scope.create(path.Name);
        if (!created) throw apiNotFound(path.Name);
        return created;
      }
      case PathType.Null: return null;
      case PathType.Reference: {
        const kept = this.scope.references.get(path.Name);
        if (!kept) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
      default: return this.follow(path);
    }
  }

  /** From the parent on, by a property, a method or an index. What belongs to a null object is a null object. */
  private async follow(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) {
      this.location = `${parent.className}.${camel(path.Name)}`;
      const object = parent.objects[path.Name];
      if (!object) throw apiNotFound(this.location);
      return object();
    }
    const name = path.ObjectPathType === PathType.Indexer && path.Name === "" ? "GetItem" : path.Name;
    return (await this.invoke(parent, name, path.ArgumentInfo)) as HostObject | null;
  }
}

const isPart = (value: unknown): value is { readonly _ObjectPathId: number } =>
  typeof value === "object" && value !== null && "_ObjectPathId" in value && typeof value._ObjectPathId === "number";

export const camel = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1));
