import { BrokenXml } from './broken-xml';

/** Bytes that XML markup is made of, in UTF-8. */
export const LESS = 60;
export const GREATER = 62;
export const SLASH = 47;
export const EQUALS = 61;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const COLON = 58;
export const AMPERSAND = 38;
const EXCLAMATION = 33;
const QUESTION = 63;
const HYPHEN = 45;
const BRACKET = 91;
const BRACKET_END = 93;

/** Answered where the bytes end before the thing asked for does. */
export const INCOMPLETE = -1;

export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** Behind the tag that begins at `at`; a `>` inside quotes does not end it. */
function tagEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let next = at + 1; next < end; next += 1) {
    const byte = bytes[next]!;
    if (byte === GREATER) return next + 1;
    if (byte === LESS) throw new BrokenXml('< inside a tag');
    if (byte !== QUOTE && byte !== APOSTROPHE) continue;
    // values are short: looking byte by byte is quicker than asking the platform
    do next += 1;
    while (next < end && bytes[next] !== byte);
    if (next >= end) return INCOMPLETE;
  }
  return INCOMPLETE;
}

/** What stands at a `<`. */
export type Markup = 'open' | 'close' | 'empty' | 'other';

/** Reads one piece of markup at a time: where it ends, and what it is. */
export class MarkupReader {
  kind: Markup = 'other';

  /** Behind the markup at `at`, INCOMPLETE where it goes on behind `end`. */
  read(bytes: Uint8Array, at: number, end: number): number {
    if (at + 1 >= end) return INCOMPLETE;
    const sign = bytes[at + 1]!;
    if (sign === EXCLAMATION || sign === QUESTION) return this.readOther(bytes, at, end, sign);
    const next = tagEnd(bytes, at, end);
    if (next === INCOMPLETE) return INCOMPLETE;
    this.kind = sign === SLASH ? 'close' : bytes[next - 2] === SLASH ? 'empty' : 'open';
    return next;
  }

  private readOther(bytes: Uint8Array, at: number, end: number, sign: number): number {
    this.kind = 'other';
    if (at + 9 > end) return INCOMPLETE;
    if (sign === QUESTION) return behind(bytes, at + 2, end, QUESTION, 1);
    if (bytes[at + 2] === HYPHEN) return behind(bytes, at + 4, end, HYPHEN, 2);
    if (bytes[at + 2] === BRACKET) return behind(bytes, at + 9, end, BRACKET_END, 2);
    throw new BrokenXml('doctype');
  }
}

/** Behind `>` where `count` bytes `mark` stand before it: `?>`, `-->`, `]]>`. */
function behind(bytes: Uint8Array, from: number, end: number, mark: number, count: number): number {
  for (let at = bytes.indexOf(GREATER, from); at >= 0 && at < end; at = bytes.indexOf(GREATER, at + 1)) {
    if (at - count >= from && bytes[at - 1] === mark && (count === 1 || bytes[at - 2] === mark)) return at + 1;
  }
  return INCOMPLETE;
}

const inner = new MarkupReader();

/** Behind the element whose tag begins at `at`. */
export function elementEnd(bytes: Uint8Array, at: number, end: number): number {
  let depth = 0;
  for (let next = at; next >= 0 && next < end; next = bytes.indexOf(LESS, next)) {
    next = inner.read(bytes, next, end);
    if (next === INCOMPLETE) return INCOMPLETE;
    if (inner.kind === 'open') depth += 1;
    else if (inner.kind === 'close') depth -= 1;
    if (depth <= 0 && inner.kind !== 'other') return next;
  }
  return INCOMPLETE;
}

/** Where the local name of the tag at `at` begins: behind `<` or `</` and the prefix. */
export function localNameStart(bytes: Uint8Array, at: number): number {
  const start = bytes[at + 1] === SLASH ? at + 2 : at + 1;
  for (let next = start; ; next += 1) {
    const byte = bytes[next];
    if (byte === COLON) return next + 1;
    if (byte === undefined || byte === GREATER || byte === SLASH || byte === EQUALS || isSpace(byte)) return start;
  }
}

/** Whether the tag at `at` has this local name (ASCII). */
export function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  const start = localNameStart(bytes, at);
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[start + index] !== name.charCodeAt(index)) return false;
  }
  const after = bytes[start + name.length];
  return after === undefined || after === GREATER || after === SLASH || isSpace(after);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as text. Throws BrokenXml where they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BrokenXml('not UTF-8');
  }
}
