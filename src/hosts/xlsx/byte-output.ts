const BLOCK = 256 * 1024;
/** From here on handing the bytes on as they are is cheaper than copying them. */
const LARGE = 16 * 1024;
/** Up to here a loop copies faster than a call. */
const SMALL = 48;

/**
 * Gathers bytes of all lengths into pieces worth handing on. With `lent` a piece is written over after the next `take`;
 * else it is not touched again.
 */
export class ByteOutput {
  private readonly pieces: Uint8Array[] = [];
  /** Handed out last time, and free to be written over; both stay empty where nothing is lent. */
  private handedOut: readonly Uint8Array[] = [];
  private readonly free: Uint8Array[] = [];
  private block: Uint8Array = new Uint8Array(BLOCK);
  private used = 0;
  private readonly encoder = new TextEncoder();

  constructor(readonly lent: boolean) {}

  /** Unless what comes out is lent, the bytes are borrowed where there are many: they must not change any more. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length <= 0) return;
    if (length >= LARGE) return this.addMany(bytes, start, end);
    if (this.used + length > BLOCK) this.close();
    if (length > SMALL) this.block.set(bytes.subarray(start, end), this.used);
    else for (let at = start, to = this.used; at < end; at += 1) this.block[to++] = bytes[at]!;
    this.used += length;
  }

  addText(text: string): void {
    if (text.length * 3 > LARGE) {
      const bytes = this.encoder.encode(text);
      this.add(bytes, 0, bytes.length);
      return;
    }
    if (this.used + text.length * 3 > BLOCK) this.close();
    this.used += this.encoder.encodeInto(text, this.block.subarray(this.used)).written;
  }

  /** ASCII only. */
  addAscii(text: string): void {
    if (this.used + text.length > BLOCK) this.close();
    for (let index = 0; index < text.length; index += 1) this.block[this.used++] = text.charCodeAt(index);
  }

  /** What is ready to be handed on; with `all` the rest too. */
  take(all = false): readonly Uint8Array[] {
    if (all) this.close();
    const pieces = this.pieces.splice(0);
    if (!this.lent) return pieces;
    for (const { buffer } of this.handedOut) this.free.push(new Uint8Array(buffer));
    return (this.handedOut = pieces);
  }

  private addMany(bytes: Uint8Array, start: number, end: number): void {
    if (!this.lent) {
      this.close();
      this.pieces.push(bytes.subarray(start, end));
      return;
    }
    for (let at = start; at < end;) {
      if (this.used === BLOCK) this.close();
      const some = bytes.subarray(at, Math.min(end, at + BLOCK - this.used));
      this.block.set(some, this.used);
      this.used += some.length;
      at += some.length;
    }
  }

  private close(): void {
    if (this.used === 0) return;
    this.pieces.push(this.block.subarray(0, this.used));
    this.block = this.free.pop() ?? new Uint8Array(BLOCK);
    this.used = 0;
  }
}
