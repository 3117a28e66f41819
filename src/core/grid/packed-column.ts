import { ColumnStore, EMPTY, ERROR, NUMBER, TEXT, type CellKind, type Column } from './column';

/** Rows whose texts stand in one string. */
const SHELF = 4_096;

/**
 * A column as plain data that can be handed to another thread: typed arrays and a few long strings, no object for each
 * cell. All arrays have one entry a row; `starts` one more.
 */
export interface PackedColumn {
  readonly kinds: Uint8Array;
  /** Numbers, and 0 or 1 for booleans; null where the column has none. */
  readonly numbers: Float64Array | null;
  /** Texts and errors of 4,096 rows each, one behind the other; row `r` begins in its shelf at `starts[r]`. */
  readonly shelves: readonly string[];
  readonly starts: Uint32Array | null;
  readonly digits: ReadonlyMap<number, string>;
  readonly formulas: ReadonlyMap<number, string>;
}

/** Copies the first `rowCount` rows of a column. */
export function packColumn(column: Column, rowCount: number): PackedColumn {
  const kinds = new Uint8Array(rowCount);
  const texts = new Shelves(rowCount);
  const digits = new Map<number, string>();
  const formulas = new Map<number, string>();
  let numbers: Float64Array | null = null;
  for (let row = 0; row < rowCount; row += 1) {
    const kind = column.kind(row);
    kinds[row] = kind;
    if (kind === TEXT) texts.put(row, column.text(row));
    else if (kind === ERROR) texts.put(row, (column.value(row) as { error: string }).error);
    else if (kind !== EMPTY) (numbers ??= new Float64Array(rowCount))[row] = Number(column.value(row));
    const long = kind === NUMBER ? column.digits(row) : null;
    if (long !== null) digits.set(row, long);
    if (column.hasFormula(row)) formulas.set(row, column.formula(row)!);
  }
  return { kinds, numbers, ...texts.finish(), digits, formulas };
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

  finish(): Pick<PackedColumn, 'shelves' | 'starts'> {
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

/** The column again, over the same strings. */
export function unpackColumn(packed: PackedColumn): ColumnStore {
  const { kinds, numbers, digits, formulas } = packed;
  const column = new ColumnStore({ text: (row) => shelvedText(packed, row) });
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] as CellKind;
    if (kind !== EMPTY) column.set(row, kind, kind === TEXT || kind === ERROR ? row : numbers![row]!);
  }
  for (const [row, text] of digits) column.setDigits(row, text);
  for (const [row, text] of formulas) column.setFormula(row, text);
  return column;
}

/** A text's number is its row. */
function shelvedText({ shelves, starts }: PackedColumn, row: number): string {
  const shelf = shelves[Math.floor(row / SHELF)]!;
  const isLast = (row + 1) % SHELF === 0;
  return shelf.slice(starts![row], isLast ? undefined : starts![row + 1]);
}
