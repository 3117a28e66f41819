import { ColumnStore, EMPTY, ERROR, NUMBER, TEXT, type CellKind, type Column } from './column';

/** Rows whose texts stand in one string. */
const SHELF = 4_096;
/** Rows that travel together: whoever takes them over is done with them in a few milliseconds. */
export const STRETCH = 4 * SHELF;

/**
 * A stretch of a column as plain data that can be handed to another thread: typed arrays and a few long strings, no
 * object for each cell. All arrays have one entry a row of the stretch; `starts` one more.
 */
export interface PackedColumn {
  /** The stretch's first row, a multiple of `STRETCH`. */
  readonly from: number;
  readonly kinds: Uint8Array;
  /** Numbers, and 0 or 1 for booleans; null where the stretch has none. */
  readonly numbers: Float64Array | null;
  /** Texts and errors of 4,096 rows each, one behind the other; the stretch's row `r` begins in its shelf at `starts[r]`. */
  readonly shelves: readonly string[];
  readonly starts: Uint32Array | null;
  /** By row of the sheet. */
  readonly digits: ReadonlyMap<number, string>;
  readonly formulas: ReadonlyMap<number, string>;
}

type Texts = Pick<PackedColumn, 'shelves' | 'starts'>;

/** Copies the stretch of a column that begins at `from`, as far as the first `rowCount` rows of the column go. */
export function packColumn(column: Column, from: number, rowCount: number): PackedColumn {
  const length = Math.min(STRETCH, rowCount - from);
  const kinds = new Uint8Array(length);
  const texts = new Shelves(length);
  const digits = new Map<number, string>();
  const formulas = new Map<number, string>();
  let numbers: Float64Array | null = null;
  for (let at = 0; at < length; at += 1) {
    const row = from + at;
    const kind = column.kind(row);
    kinds[at] = kind;
    if (kind === TEXT) texts.put(at, column.text(row));
    else if (kind === ERROR) texts.put(at, (column.value(row) as { error: string }).error);
    else if (kind !== EMPTY) (numbers ??= new Float64Array(length))[at] = Number(column.value(row));
    const long = kind === NUMBER ? column.digits(row) : null;
    if (long !== null) digits.set(row, long);
    if (column.hasFormula(row)) formulas.set(row, column.formula(row)!);
  }
  return { from, kinds, numbers, ...texts.finish(), digits, formulas };
}

/** Puts texts behind one another, a string for every 4,096 rows. */
class Shelves {
  private readonly shelves: string[] = [];
  private starts: Uint32Array | null = null;
  private parts: string[] = [];
  private length = 0;
  private next = 0;

  constructor(private readonly rowCount: number) {}

  put(row: number, text: string): void {
    this.skipTo(row);
    this.parts.push(text);
    this.length += text.length;
  }

  finish(): Texts {
    if (this.starts === null) return { shelves: [], starts: null };
    this.skipTo(this.rowCount);
    this.shelves.push(this.parts.join(''));
    return { shelves: this.shelves, starts: this.starts };
  }

  /** Notes where the rows up to this one begin: those in between hold no text. */
  private skipTo(row: number): void {
    const starts = (this.starts ??= new Uint32Array(this.rowCount + 1));
    for (; this.next <= row; this.next += 1) {
      if (this.next > 0 && this.next % SHELF === 0) this.close();
      starts[this.next] = this.length;
    }
  }

  private close(): void {
    this.shelves.push(this.parts.join(''));
    this.parts = [];
    this.length = 0;
  }
}

/** A column coming together again, over the same strings, out of its stretches. */
export class ArrivingColumn {
  /** Of each stretch its texts: everything else is in the cells. */
  private readonly stretches: Texts[] = [];
  /** A text's number is its row. */
  readonly cells = new ColumnStore({
    text: (row) => shelvedText(this.stretches[Math.floor(row / STRETCH)]!, row % STRETCH),
  });

  take(packed: PackedColumn): void {
    const { from, kinds, numbers, shelves, starts, digits, formulas } = packed;
    this.stretches[from / STRETCH] = { shelves, starts };
    for (let at = 0; at < kinds.length; at += 1) {
      const kind = kinds[at] as CellKind;
      if (kind !== EMPTY) this.cells.set(from + at, kind, kind === TEXT || kind === ERROR ? from + at : numbers![at]!);
    }
    for (const [row, text] of digits) this.cells.setDigits(row, text);
    for (const [row, text] of formulas) this.cells.setFormula(row, text);
  }
}

function shelvedText({ shelves, starts }: Texts, at: number): string {
  const shelf = shelves[Math.floor(at / SHELF)]!;
  const isLast = (at + 1) % SHELF === 0;
  return shelf.slice(starts![at], isLast ? undefined : starts![at + 1]);
}
