import type { CellValue } from './cell';
import type { RowChange } from './cell-change';
import { PatchedPool } from './patched-pool';

/** What is stored at a row of a column. Numbers, so that they fit a byte array. */
export const EMPTY = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export type CellKind = typeof EMPTY | typeof NUMBER | typeof TEXT | typeof BOOLEAN | typeof ERROR;

/** The strings of a workbook by index, decoded when asked for. */
export interface StringPool {
  text(index: number): string;
  /** Two pools that name the same thing here give the same text for the same index from 0 up. */
  readonly common?: object;
}

/** A formula that many rows of a column share, each with a text of its own. */
export interface SharedFormulaText {
  at(row: number): string;
}

/** One column of a sheet, read by 0-based row. Rows outside the sheet read as empty. */
export interface Column {
  kind(row: number): CellKind;
  value(row: number): CellValue;
  /** The text of a text cell, else ''. */
  text(row: number): string;
  /** The number of a number cell, else NaN. */
  number(row: number): number;
  /** The characters the file holds for a number of 16 digits or more (more than a double keeps), else null. */
  digits(row: number): string | null;
  hasFormula(row: number): boolean;
  /** Formula text without the leading `=`, else null. A cell inside a shared formula gives its own, shifted text. */
  formula(row: number): string | null;
  /** Formulas by row, in no order; the same map for as long as none comes, changes or goes. */
  readonly formulaTexts: ReadonlyMap<number, string | SharedFormulaText>;
}

const PAGE_BITS = 12;
const PAGE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE - 1;
const KIND_MASK = 7;
const FORMULA_FLAG = 8;

/**
 * A column in typed arrays: a byte of kind and a payload per row, in pages of 4,096 rows that exist only where
 * something is stored, so that a million rows fit and a stray cell in row 1,048,576 costs one page.
 * The payload is the number itself, 0 or 1, or an index into the string pool; a page holds doubles only once one of
 * its payloads is no 32-bit integer, which in most columns none is.
 */
export class ColumnStore implements Column {
  private readonly kinds: (Uint8Array | undefined)[] = [];
  private readonly payloads: (Int32Array | Float64Array | undefined)[] = [];
  private longDigits = new Map<number, string>();
  private formulas = new Map<number, string | SharedFormulaText>();

  constructor(private readonly pool: StringPool) {}

  set(row: number, kind: CellKind, payload: number): void {
    const index = row >> PAGE_BITS;
    const page = (this.kinds[index] ??= new Uint8Array(PAGE));
    const slot = row & PAGE_MASK;
    page[slot] = (page[slot]! & FORMULA_FLAG) | kind;
    let payloads = (this.payloads[index] ??= new Int32Array(PAGE));
    if ((payload | 0) !== payload && payloads instanceof Int32Array) {
      payloads = this.payloads[index] = Float64Array.from(payloads);
    }
    payloads[slot] = payload;
  }

  /** Stores a value; `add` puts a text into the pool and gives its number. */
  put(row: number, value: CellValue, add: (text: string) => number): void {
    if (value === null) this.set(row, EMPTY, 0);
    else if (typeof value === 'number') this.set(row, NUMBER, value);
    else if (typeof value === 'boolean') this.set(row, BOOLEAN, value ? 1 : 0);
    else if (typeof value === 'string') this.set(row, TEXT, add(value));
    else this.set(row, ERROR, add(value.error));
  }

  setDigits(row: number, digits: string): void {
    this.longDigits.set(row, digits);
  }

  setFormula(row: number, formula: string | SharedFormulaText): void {
    const page = (this.kinds[row >> PAGE_BITS] ??= new Uint8Array(PAGE));
    page[row & PAGE_MASK]! |= FORMULA_FLAG;
    this.formulas.set(row, formula);
  }

  kind(row: number): CellKind {
    const page = this.kinds[row >> PAGE_BITS];
    return page === undefined ? EMPTY : ((page[row & PAGE_MASK]! & KIND_MASK) as CellKind);
  }

  value(row: number): CellValue {
    const payload = this.payload(row);
    switch (this.kind(row)) {
      case NUMBER:
        return payload;
      case TEXT:
        return this.pool.text(payload);
      case BOOLEAN:
        return payload !== 0;
      case ERROR:
        return { error: this.pool.text(payload) };
      default:
        return null;
    }
  }

  text(row: number): string {
    return this.kind(row) === TEXT ? this.pool.text(this.payload(row)) : '';
  }

  number(row: number): number {
    return this.kind(row) === NUMBER ? this.payload(row) : NaN;
  }

  digits(row: number): string | null {
    return this.longDigits.get(row) ?? null;
  }

  hasFormula(row: number): boolean {
    const page = this.kinds[row >> PAGE_BITS];
    return page !== undefined && (page[row & PAGE_MASK]! & FORMULA_FLAG) !== 0;
  }

  formula(row: number): string | null {
    const formula = this.formulas.get(row) ?? null;
    return formula === null || typeof formula === 'string' ? formula : formula.at(row);
  }

  get formulaTexts(): ReadonlyMap<number, string | SharedFormulaText> {
    return this.formulas;
  }

  /** A number that equal texts of this column share where the file stores them once; null for any other cell. */
  textNumber(row: number): number | null {
    const { common } = this.pool;
    const index = this.payload(row);
    return common !== undefined && index >= 0 && this.kind(row) === TEXT ? index : null;
  }

  /** Whether another column has the same text at a row; told by the index where both draw on common texts. */
  sameText(row: number, other: ColumnStore): boolean {
    const index = this.payload(row);
    const otherIndex = other.payload(row);
    const { common } = this.pool;
    const indexed = this.pool === other.pool || (common !== undefined && index >= 0 && common === other.pool.common);
    return (indexed && index === otherIndex) || this.pool.text(index) === other.pool.text(otherIndex);
  }

  /** A copy in which some cells hold something else. Only their pages are copied; all others are shared. */
  patched(cells: readonly RowChange[]): ColumnStore {
    const pool = PatchedPool.over(this.pool);
    const copy = new ColumnStore(pool);
    this.kinds.forEach((page, index) => (copy.kinds[index] = page));
    this.payloads.forEach((page, index) => (copy.payloads[index] = page));
    copy.longDigits = this.longDigits;
    copy.formulas = this.formulas;
    for (const index of new Set(cells.map(({ row }) => row >> PAGE_BITS))) {
      copy.kinds[index] = this.kinds[index]?.slice();
      copy.payloads[index] = this.payloads[index]?.slice();
    }
    for (const cell of cells) this.patchCell(copy, pool, cell);
    return copy;
  }

  private patchCell(copy: ColumnStore, pool: PatchedPool, { row, value, formula }: RowChange): void {
    copy.put(row, value === '' ? null : value, (text) => pool.add(text));
    if (copy.longDigits.has(row)) {
      if (copy.longDigits === this.longDigits) copy.longDigits = new Map(this.longDigits);
      copy.longDigits.delete(row);
    }
    if (copy.formula(row) === formula) return;
    // every row may have one: the map is copied only where a formula came, changed or went
    if (copy.formulas === this.formulas) copy.formulas = new Map(this.formulas);
    if (formula !== null) copy.setFormula(row, formula);
    else copy.dropFormula(row);
  }

  private dropFormula(row: number): void {
    this.formulas.delete(row);
    this.kinds[row >> PAGE_BITS]![row & PAGE_MASK]! &= KIND_MASK;
  }

  private payload(row: number): number {
    return this.payloads[row >> PAGE_BITS]?.[row & PAGE_MASK] ?? 0;
  }
}

/** A column no cell of which holds anything. */
export const EMPTY_COLUMN: Column = new ColumnStore({ text: () => '' });
