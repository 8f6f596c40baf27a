/** The texts on the wire, as the client library writes and reads them. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Non-zero where the argument at that place is the object of this path. Nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** 1 the root, 2 a new object, 3 a method's answer, 4 a property, 5 an indexer, 6 a kept reference, 7 a null object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** 1 instantiate, 2 query, 3 a method, 4 set a property, 5 trace, 6 ensure unchanged, 7 update. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly method: string; readonly headers?: Record<string, string>; readonly body?: unknown };
}

export interface Results {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
}

/** An entry of the host's own messages: category 1 custom functions, 2 actions, 65536 events. */
export interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId?: string;
  readonly message: unknown;
}
