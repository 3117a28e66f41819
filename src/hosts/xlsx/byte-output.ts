const BLOCK = 256 * 1024;
/** From here on handing the bytes on as they are is cheaper than copying them. */
const LARGE = 16 * 1024;
/** Up to here a loop copies faster than a call. */
const SMALL = 48;

/** Gathers bytes of all lengths into pieces worth handing on. Pieces handed out are not touched again. */
export class ByteOutput {
  private readonly pieces: Uint8Array[] = [];
  private block = new Uint8Array(BLOCK);
  private used = 0;
  private readonly encoder = new TextEncoder();

  /** The bytes are borrowed where there are many: they must not change any more. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length <= 0) return;
    if (length >= LARGE) {
      this.close();
      this.pieces.push(bytes.subarray(start, end));
      return;
    }
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
    return this.pieces.splice(0);
  }

  private close(): void {
    if (this.used === 0) return;
    this.pieces.push(this.block.subarray(0, this.used));
    this.block = new Uint8Array(BLOCK);
    this.used = 0;
  }
}
