/** A member of an object of the Excel API. `set` and a `call` that is a `write` change the workbook. */
export interface Member {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly call?: (...args: readonly unknown[]) => unknown;
  readonly write?: boolean;
}

export type Members = Readonly<Record<string, Member>>;

/** An object of the Excel API as the client's paths reach it. `members` are named as on the wire (PascalCase). */
export interface RemoteObject {
  readonly type: string;
  /** What makes a proxy last: `{ _ReferenceId }` of a range, `{ _Id }` or `{ Id }` of items. */
  readonly identity: Readonly<Record<string, unknown>>;
  readonly members: Members;
  /** Items of a collection, else undefined. */
  readonly items?: () => readonly RemoteObject[];
  /** The item a path's indexer names. */
  readonly item?: (...args: readonly unknown[]) => RemoteObject | null;
}

export function isRemote(value: unknown): value is RemoteObject {
  return typeof value === 'object' && value !== null && 'members' in value && 'identity' in value;
}

/** A read-only member. */
export function reads(get: () => unknown): Member {
  return { get };
}

/** A method that changes nothing. */
export function asks(call: (...args: readonly unknown[]) => unknown): Member {
  return { call };
}

/** A method that the client announces as a write. */
export function does(call: (...args: readonly unknown[]) => unknown): Member {
  return { call, write: true };
}
