import { decodeUtf8 } from './xml-bytes';
import { StringShelf } from './string-shelf';

const WIDE = 0x80000000;
const UNSTORED = 0xffff;

/**
 * Texts by index, a million and more of them. They are kept as long strings of which a piece is cut out when asked
 * for, those of ASCII apart (a byte a character, as for IDs and accounts), with six bytes an index: no object each.
 */
export class StringStore {
  private starts = new Uint32Array(64);
  private lengths = new Uint16Array(64);
  private readonly narrow = new StringShelf(1);
  private readonly wide = new StringShelf(3);
  /** Texts too long for a shelf, or with characters that bytes cannot carry. */
  private readonly odd = new Map<number, string>();
  private readonly empty = new Set<number>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  text(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const length = this.lengths[index]!;
    if (length === UNSTORED) return this.odd.get(index)!;
    const start = this.starts[index]!;
    return start >= WIDE ? this.wide.text(start - WIDE, length) : this.narrow.text(start, length);
  }

  isEmpty(index: number): boolean {
    return this.empty.size > 0 && this.empty.has(index);
  }

  /** Adds UTF-8 bytes that need no decoding; answers the index. */
  addBytes(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > StringShelf.LONGEST) return this.addText(decodeUtf8(bytes.subarray(start, end)));
    if (end === start) return this.addText('');
    let place = this.narrow.add(bytes, start, end);
    let length = end - start;
    if (place < 0) {
      place = this.wide.add(bytes, start, end) + WIDE;
      length = this.wide.added;
    }
    return this.addPlace(place, length);
  }

  addText(text: string): number {
    if (text === '') {
      this.empty.add(this.count);
      return this.addPlace(0, 0);
    }
    if (text.length > StringShelf.LONGEST / 3 || /[\ud800-\udfff]/.test(text)) {
      this.odd.set(this.count, text);
      return this.addPlace(0, UNSTORED);
    }
    const bytes = new TextEncoder().encode(text);
    return this.addBytes(bytes, 0, bytes.length);
  }

  /** Gives back what was set aside for growing. Nothing may be added afterwards. */
  finish(): void {
    this.narrow.finish();
    this.wide.finish();
    if (this.starts.length > this.count * 1.2) this.resize(this.count);
  }

  private addPlace(place: number, length: number): number {
    const index = this.count++;
    if (index >= this.starts.length) this.resize(Math.ceil(index * 1.6));
    this.starts[index] = place;
    this.lengths[index] = length;
    return index;
  }

  private resize(size: number): void {
    const starts = new Uint32Array(size);
    const lengths = new Uint16Array(size);
    starts.set(this.starts.subarray(0, this.count));
    lengths.set(this.lengths.subarray(0, this.count));
    this.starts = starts;
    this.lengths = lengths;
  }
}
