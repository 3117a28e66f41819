import { BrokenXml } from './broken-xml';

/** Zero bytes behind what is valid, so that looking a few bytes ahead needs no test. What is behind them is rubbish. */
const PADDING = 16;

/** One element this large is none of a workbook's, and would be looked at over and over. */
const LARGEST = 256 * 1024 * 1024;

/** Uses what it can of `bytes[0, end)` and answers how much that was; the rest comes again with more behind it. */
export type Consume = (bytes: Uint8Array, end: number) => number;

/**
 * Gives a scanner bytes that begin where it left off, wherever the pieces of a stream happen to end. With `lent` the
 * array is used again for the next look, and nobody may keep a part of it; else each look hands out one of its own.
 */
export class ByteWindow {
  private bytes: Uint8Array = new Uint8Array(0);
  /** Bytes at the front that wait for more behind them. */
  private length = 0;
  /** What must be there before it is worth looking again: twice what was too little, so that all looks stay linear. */
  private wanted = 0;

  constructor(
    private readonly consume: Consume,
    private readonly lent: boolean,
  ) {}

  push(piece: Uint8Array): void {
    const length = this.length + piece.length;
    if (length > LARGEST) throw new BrokenXml('an element without end');
    this.makeRoom(length + PADDING);
    this.bytes.set(piece, this.length);
    this.length = length;
    if (length >= this.wanted) this.look();
  }

  /** Hands over what is left; answers the bytes nobody used. */
  finish(): Uint8Array {
    if (this.length > 0) this.look();
    return this.bytes.subarray(0, this.length);
  }

  private look(): void {
    const { bytes, length } = this;
    bytes.fill(0, length, length + PADDING);
    const used = this.consume(bytes, length);
    this.length = length - used;
    this.wanted = this.length * 2;
    if (this.lent) bytes.copyWithin(0, used, length);
    else this.bytes = bytes.slice(used, length + PADDING);
  }

  private makeRoom(size: number): void {
    if (this.bytes.length >= size) return;
    const bytes = new Uint8Array(this.lent ? Math.max(size, this.bytes.length * 2) : size);
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}
