import type { CellValue } from './cell';
import { BOOLEAN, EMPTY, ERROR, NUMBER, TEXT, type CellKind, type Column } from './column';

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
    if (column.hasFormula(row)) formulas.set(row, column.formula(row) ?? '');
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

/** Reads a packed column where it stands. */
export class UnpackedColumn implements Column {
  constructor(private readonly packed: PackedColumn) {}

  kind(row: number): CellKind {
    return (this.packed.kinds[row] ?? EMPTY) as CellKind;
  }

  value(row: number): CellValue {
    switch (this.kind(row)) {
      case NUMBER:
        return this.packed.numbers![row]!;
      case BOOLEAN:
        return this.packed.numbers![row] !== 0;
      case TEXT:
        return this.stored(row);
      case ERROR:
        return { error: this.stored(row) };
      default:
        return null;
    }
  }

  text(row: number): string {
    return this.kind(row) === TEXT ? this.stored(row) : '';
  }

  number(row: number): number {
    return this.kind(row) === NUMBER ? this.packed.numbers![row]! : NaN;
  }

  digits(row: number): string | null {
    return this.packed.digits.get(row) ?? null;
  }

  hasFormula(row: number): boolean {
    return this.packed.formulas.has(row);
  }

  formula(row: number): string | null {
    return this.packed.formulas.get(row) ?? null;
  }

  private stored(row: number): string {
    const { shelves, starts } = this.packed;
    const shelf = shelves[Math.floor(row / SHELF)]!;
    const isLast = (row + 1) % SHELF === 0;
    return shelf.slice(starts![row], isLast ? undefined : starts![row + 1]);
  }
}
