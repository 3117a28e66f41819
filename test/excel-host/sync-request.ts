import { ACTION, DISPATCH, FLAG, type BatchBody, type ClientMessage, type ExecuteMethod } from './wire';

/** One `context.sync()` in the log. Bytes are those of the request's and the answer's body. */
export interface SyncRecord {
  /** 1 for the first of the page. */
  readonly number: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Actions without the client's own book-keeping. */
  readonly actions: number;
  /** Properties set and methods called, as `Name`. */
  readonly names: readonly string[];
  readonly flags: number;
  /** True where the client announced the request as a write, which empties the clerk's undo stack in Excel. */
  readonly writes: boolean;
  /** Objects made for the request. */
  readonly proxies: number;
}

export interface SyncRequest {
  readonly body: BatchBody;
  readonly delaysForCellEdit: boolean;
  readonly record: Omit<SyncRecord, 'number' | 'responseBytes'>;
}

export function syncRequest(message: ClientMessage): SyncRequest {
  const { DdaMethod, ArrayData } = message._data as ExecuteMethod;
  if (DdaMethod.DispatchId !== DISPATCH.processQuery) {
    throw new Error(`dispatch ${DdaMethod.DispatchId} is not emulated`);
  }
  const [, , , , text, , flags] = ArrayData as readonly [unknown, unknown, unknown, unknown, string, unknown, number];
  const body = JSON.parse(text) as BatchBody;
  const named = body.Actions.filter(({ Name }) => Name !== '' && !Name.startsWith('_') && Name !== 'Trace');
  return {
    body,
    delaysForCellEdit: (flags & FLAG.delayForCellEdit) !== 0,
    record: {
      requestBytes: Buffer.byteLength(text),
      actions: body.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate).length,
      names: named.map(({ Name }) => Name),
      flags,
      writes: (flags & FLAG.write) !== 0,
      proxies: Object.keys(body.ObjectPaths).length,
    },
  };
}
