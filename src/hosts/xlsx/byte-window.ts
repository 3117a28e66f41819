import { BrokenXml } from './broken-xml';

/** Zero bytes behind what is valid, so that looking a few bytes ahead needs no test. */
const PADDING = 16;

/** One element this large is none of a workbook's, and would be looked at over and over. */
const LARGEST = 256 * 1024 * 1024;

/** Uses what it can of `bytes[0, end)` and answers how much that was; the rest comes again with more behind it. */
export type Consume = (bytes: Uint8Array, end: number) => number;

/**
 * Gives a scanner bytes that begin where it left off, wherever the pieces of a stream happen to end. Each call hands
 * out an array of its own, which whoever gets it may keep.
 */
export class ByteWindow {
  private held: Uint8Array[] = [];
  private length = 0;
  /** What must be there before it is worth looking again: twice what was too little, so that all looks stay linear. */
  private wanted = 0;

  constructor(private readonly consume: Consume) {}

  push(piece: Uint8Array): void {
    this.held.push(piece);
    this.length += piece.length;
    if (this.length > LARGEST) throw new BrokenXml('an element without end');
    if (this.length >= this.wanted) this.look();
  }

  /** Hands over what is left; answers the bytes nobody used. */
  finish(): Uint8Array {
    if (this.length > 0) this.look();
    return this.held[0]?.subarray(0, this.length) ?? new Uint8Array(0);
  }

  private look(): void {
    const bytes = new Uint8Array(this.length + PADDING);
    let at = 0;
    for (const piece of this.held) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const used = this.consume(bytes, this.length);
    const rest = bytes.subarray(used, this.length);
    this.held = rest.length === 0 ? [] : [rest];
    this.length = rest.length;
    this.wanted = rest.length * 2;
  }
}
