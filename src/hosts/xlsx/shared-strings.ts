import { BrokenXml } from './broken-xml';
import { ByteWindow } from './byte-window';
import { I, S, T } from './letter-bytes';
import { plainTextEnd } from './plain-text';
import { richText } from './rich-text';
import { StringStore } from './string-store';
import {
  COLON,
  decodeUtf8,
  elementEnd,
  GREATER,
  INCOMPLETE,
  isNamed,
  LESS,
  localNameStart,
  MarkupReader,
  SLASH,
} from './xml-bytes';

/** Reads a sharedStrings part (ECMA-376 part 1 §18.4.9) as its bytes come by. Throws BrokenXml. */
export class SharedStringsReader {
  private readonly store = new StringStore();
  private readonly window = new ByteWindow((bytes, end) => this.consume(bytes, end), true);
  private readonly markup = new MarkupReader();
  private state: 'before' | 'items' | 'after' = 'before';
  /** Length of the namespace prefix with its colon. */
  private prefix = 0;

  push(piece: Uint8Array): void {
    this.window.push(piece);
  }

  finish(): StringStore {
    this.window.finish();
    if (this.state !== 'after') throw new BrokenXml('the strings have no end');
    this.store.finish();
    return this.store;
  }

  private consume(bytes: Uint8Array, end: number): number {
    let at = 0;
    for (;;) {
      at = bytes.indexOf(LESS, at);
      if (at < 0 || at >= end) return end;
      const next = this.state === 'items' ? this.item(bytes, at, end) : this.outside(bytes, at, end);
      if (next === INCOMPLETE) return at;
      at = next;
    }
  }

  private outside(bytes: Uint8Array, at: number, end: number): number {
    const next = this.markup.read(bytes, at, end);
    if (next === INCOMPLETE || this.markup.kind === 'other') return next;
    if (this.state === 'after' || !isNamed(bytes, at, 'sst')) throw new BrokenXml('no list of strings');
    this.prefix = localNameStart(bytes, at) - at - 1;
    this.state = this.markup.kind === 'empty' ? 'after' : 'items';
    return next;
  }

  private item(bytes: Uint8Array, at: number, end: number): number {
    const plain = this.plainItem(bytes, at, end);
    if (plain > 0) return plain;
    if (at + 1 < end && bytes[at + 1] === SLASH) return this.listEnd(bytes, at, end);
    const next = elementEnd(bytes, at, end);
    if (next !== INCOMPLETE && isNamed(bytes, at, 'si')) {
      this.store.addText(richText(decodeUtf8(bytes.subarray(at, next))));
    }
    return next;
  }

  private listEnd(bytes: Uint8Array, at: number, end: number): number {
    const next = this.markup.read(bytes, at, end);
    if (next === INCOMPLETE) return INCOMPLETE;
    if (!isNamed(bytes, at, 'sst')) throw new BrokenXml('a stray end tag');
    this.state = 'after';
    return next;
  }

  /** `<si><t>text</t></si>`, as nearly all are, or 0. The bytes behind the window's end are zeros and match nothing. */
  private plainItem(b: Uint8Array, at: number, end: number): number {
    const n = this.prefix;
    const si = at + 1 + n;
    if (b[si] !== S || b[si + 1] !== I || b[si + 2] !== GREATER || (n > 0 && b[si - 1] !== COLON)) return 0;
    const t = si + 4 + n;
    if (b[si + 3] !== LESS || b[t] !== T) return 0;
    const start = b[t + 1] === GREATER ? t + 2 : b[t + 1] === 32 ? b.indexOf(GREATER, t) + 1 : 0;
    if (start === 0 || b[start - 2] === SLASH) return 0;
    const close = plainTextEnd(b, start);
    if (close < 0 || b[close + 1] !== SLASH || b[close + 2 + n] !== T || b[close + 3 + n] !== GREATER) return 0;
    const last = close + 4 + n;
    if (b[last] !== LESS || b[last + 1] !== SLASH || b[last + 2 + n] !== S || b[last + 3 + n] !== I) return 0;
    if (b[last + 4 + n] !== GREATER || last + 5 + n > end) return 0;
    this.store.addBytes(b, start, close);
    return last + 5 + n;
  }
}
