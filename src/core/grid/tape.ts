/**
 * Plain data on its way to another thread as one row of numbers, which is handed over and not copied, beside the texts
 * that those numbers stand for: no object for each finding or edit travels, of which a check has a hundred thousand.
 */
export interface Tape {
  readonly words: Int32Array<ArrayBuffer>;
  /** Those that no tape of this writer held before: a text travels once. */
  readonly texts: readonly string[];
  /** The number of the first of `texts`; 0 begins anew. */
  readonly first: number;
}

const FEWEST_WORDS = 1_024;

/** Two words that hold the bits of a double. */
const WORDS = new Int32Array(2);
const DOUBLE = new Float64Array(WORDS.buffer);

/** Writes tapes one after the other; whoever reads them reads the same kinds of things in the same order. */
export class TapeWriter {
  private words = new Int32Array(FEWEST_WORDS);
  private length = 0;
  private readonly known = new Map<string, number>();
  private fresh: string[] = [];

  /** A whole number of 32 bits. */
  integer(value: number): void {
    if (this.length === this.words.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.words);
      this.words = longer;
    }
    this.words[this.length++] = value;
  }

  double(value: number): void {
    DOUBLE[0] = value;
    this.integer(WORDS[0]!);
    this.integer(WORDS[1]!);
  }

  text(value: string): void {
    let number = this.known.get(value);
    if (number === undefined) {
      number = this.known.size;
      this.known.set(value, number);
      this.fresh.push(value);
    }
    this.integer(number);
  }

  /** What was written since the last one. */
  tape(): Tape {
    const words = this.words.slice(0, this.length);
    const texts = this.fresh;
    this.length = 0;
    this.fresh = [];
    return { words, texts, first: this.known.size - texts.length };
  }
}

/** Reads the tapes of one writer in their order. */
export class TapeReader {
  private words: Int32Array = new Int32Array();
  private at = 0;
  private readonly texts: string[] = [];

  load({ words, texts, first }: Tape): void {
    this.words = words;
    this.at = 0;
    this.texts.length = first;
    for (const text of texts) this.texts.push(text);
  }

  get isAtEnd(): boolean {
    return this.at === this.words.length;
  }

  integer(): number {
    return this.words[this.at++]!;
  }

  double(): number {
    WORDS[0] = this.integer();
    WORDS[1] = this.integer();
    return DOUBLE[0]!;
  }

  /** Equal ones are the same text in memory. */
  text(): string {
    return this.texts[this.integer()]!;
  }
}

/** Things of one kind as a tape, each written by `write`. */
export function taped<Thing>(
  things: readonly Thing[],
  writer: TapeWriter,
  write: (onto: TapeWriter, thing: Thing) => void,
): Tape {
  for (const thing of things) write(writer, thing);
  return writer.tape();
}

/** What `taped` was given, each read by the counterpart of its `write`. */
export function untaped<Thing>(tape: Tape, reader: TapeReader, read: (from: TapeReader) => Thing): readonly Thing[] {
  reader.load(tape);
  const things: Thing[] = [];
  while (!reader.isAtEnd) things.push(read(reader));
  return things;
}
