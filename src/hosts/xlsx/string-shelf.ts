import { decodeUtf8 } from './xml-bytes';

const BITS = 16;
const UNITS = 1 << BITS;

/** Texts side by side in long strings of at most 65,536 UTF-16 units; a place is the number of the first unit. */
export class StringShelf {
  /** In bytes. */
  static readonly LONGEST = 0x4000;

  /** UTF-16 units of the text added last. */
  added = 0;
  private readonly strings: string[] = [];
  private bytes: Uint8Array;
  private used = 0;
  private units = 0;

  /** `widest`: bytes a unit may take; with 1 only ASCII is taken. */
  constructor(private readonly widest: 1 | 3) {
    this.bytes = new Uint8Array(1024);
  }

  /** The place of UTF-8 bytes; -1 where they are not ASCII and nothing else is taken here. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (this.units + length > UNITS) this.close();
    if (this.used + length > this.bytes.length) this.grow(this.used + length);
    return this.widest === 1 ? this.addNarrow(bytes, start, end) : this.addWide(bytes, start, end);
  }

  text(place: number, length: number): string {
    const offset = place & (UNITS - 1);
    const string = this.strings[place >>> BITS] ?? this.open();
    return string.substring(offset, offset + length);
  }

  finish(): void {
    this.close();
    this.bytes = new Uint8Array(0);
  }

  private addNarrow(bytes: Uint8Array, start: number, end: number): number {
    const to = this.bytes;
    let at = this.used;
    let seen = 0;
    for (let from = start; from < end; from += 1) {
      const byte = bytes[from]!;
      seen |= byte;
      to[at++] = byte;
    }
    return seen >= 128 ? -1 : this.take(at, end - start);
  }

  private addWide(bytes: Uint8Array, start: number, end: number): number {
    const to = this.bytes;
    let at = this.used;
    let units = 0;
    for (let from = start; from < end; from += 1) {
      const byte = bytes[from]!;
      to[at++] = byte;
      // every byte but a continuation begins a unit; a character of four bytes takes two
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    return this.take(at, units);
  }

  private take(used: number, units: number): number {
    const place = this.strings.length * UNITS + this.units;
    this.used = used;
    this.units += units;
    this.added = units;
    return place;
  }

  private close(): void {
    if (this.units === 0) return;
    this.strings.push(this.open());
    this.used = 0;
    this.units = 0;
  }

  private open(): string {
    return decodeUtf8(this.bytes.subarray(0, this.used));
  }

  private grow(needed: number): void {
    const bytes = new Uint8Array(Math.min(Math.max(needed, this.bytes.length * 4), UNITS * this.widest + UNITS));
    bytes.set(this.bytes.subarray(0, this.used));
    this.bytes = bytes;
  }
}
