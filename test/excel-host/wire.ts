/** The messages between office.js and its host page, as Microsoft's client sends and expects them. */
export interface ClientMessage {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 invoke, 1 register, 2 unregister an event. */
  readonly _actionType: number;
  readonly _data: unknown;
}

/** A request body: what one `context.sync()` asks for. */
export interface BatchBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** Arguments; where `ReferencedObjectPathIds` has a number above 0, the argument is the object of that path. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export const PATH = { root: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

/** Bits of the request's flags. */
export const FLAG = { write: 1, undoable: 16, delayForCellEdit: 64 } as const;

/** Errors of a whole request, as the host page gives them. */
export const REQUEST_ERROR = { requestTooLarge: 5103, responseTooLarge: 5104, cellEdit: 5004, denied: 7000 } as const;

/** Dispatch ids of `executeMethod`. */
export const DISPATCH = { getFile: 77, getSlice: 80, closeFile: 81, processQuery: 93 } as const;

/** What `executeMethod` carries; arguments of methods other than a batch stand under their numbers. */
export interface ExecuteMethod extends Readonly<Record<string, unknown>> {
  readonly DdaMethod: { readonly DispatchId: number };
}
