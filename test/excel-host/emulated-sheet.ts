import { overlaps, type Range } from '../../src/core/grid/address';
import { isCellError, type CellValue } from '../../src/core/grid/cell';
import type { CellStyle, Visibility } from '../../src/core/layout/layout';
import { ExcelError } from './excel-error';
import { recalculateSums } from './plain-sums';
import { SheetLook } from './sheet-look';
import { typedIn } from './typed-in';

/** A validation of the emulated sheet, in the words Office.js uses. */
export interface EmulatedValidation {
  readonly ranges: readonly Range[];
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly alert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
}

export interface EmulatedConditionalFormat {
  readonly id: string;
  ranges: readonly Range[];
  type: string;
  formula: string;
  fill: string;
  fontColor: string;
  stopIfTrue: boolean;
}

/** A change somebody made, told to those who listen. */
export type SheetChange = (range: Range) => void;

const COLUMNS = 16_384;

/** A sheet in memory, behaving as Excel's does when values are read and typed in. */
export class EmulatedSheet {
  readonly rows: (CellValue[] | undefined)[] = [];
  readonly formulas = new Map<number, string>();
  /** Cells whose text was typed with a leading apostrophe. */
  readonly quotePrefixed = new Set<number>();
  merges: readonly Range[] = [];
  validations: EmulatedValidation[] = [];
  conditionalFormats: EmulatedConditionalFormat[] = [];
  protection: Readonly<Record<string, boolean | string>> | null = null;
  frozen: Range | null = null;
  filter: Range | null = null;
  look = new SheetLook(null, null);
  changed: SheetChange = () => undefined;

  constructor(
    readonly id: string,
    public name: string,
    public visibility: Visibility,
  ) {}

  value(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(row * COLUMNS + column) ?? null;
  }

  *formulaCells(): Generator<readonly [row: number, column: number, formula: string]> {
    for (const [key, formula] of this.formulas) yield [Math.floor(key / COLUMNS), key % COLUMNS, formula];
  }

  isQuotePrefixed(row: number, column: number): boolean {
    return this.quotePrefixed.has(row * COLUMNS + column);
  }

  /** As the file says it, without Excel's reading of what is typed. */
  put(row: number, column: number, value: CellValue, formula: string | null = null): void {
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    if (formula === null) this.formulas.delete(row * COLUMNS + column);
    else this.formulas.set(row * COLUMNS + column, formula);
  }

  /** What typing or assigning a value does: text cells keep text, others take numbers, dates and formulas for what they are. */
  type(row: number, column: number, input: unknown): void {
    if (input === null) return;
    const typed = typedIn(input, this.styleAt(row, column).numberFormat === '@');
    this.put(row, column, typed.value, typed.formula);
    const key = row * COLUMNS + column;
    if (typed.quotePrefix) this.quotePrefixed.add(key);
    else this.quotePrefixed.delete(key);
  }

  /** Assigns a matrix as `range.values = …` does. */
  assign(range: Range, matrix: unknown, location: string): void {
    const unlocked = this.look.uniform(range, isUnlocked) === true;
    if (this.protection && !unlocked) throw new ExcelError('AccessDenied', location);
    const rows = Array.isArray(matrix) ? matrix : null;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const input = rows === null ? matrix : cellOf(rows, row - range.top, column - range.left, range, location);
        if (!this.isCovered(row, column)) this.type(row, column, input);
      }
    }
    recalculateSums(this);
    this.changed(range);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.look.styleAt(row, column);
  }

  /** The rectangle that holds values (or formulas), null where there are none. */
  used(): Range | null {
    let [top, left, bottom, right] = [-1, COLUMNS, -1, -1];
    this.rows.forEach((cells, row) => {
      const first = cells?.findIndex((value) => value !== null) ?? -1;
      if (!cells || first < 0) return;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, first);
      right = Math.max(
        right,
        cells.findLastIndex((value) => value !== null),
      );
    });
    return top < 0 ? null : { top, left, bottom, right };
  }

  /** The rectangle that holds values or looks like something. */
  formatted(): Range | null {
    const used = this.used();
    const look = this.look.reach();
    if (used === null || look === null) return used ?? look;
    return {
      top: Math.min(used.top, look.top),
      left: Math.min(used.left, look.left),
      bottom: Math.max(used.bottom, look.bottom),
      right: Math.max(used.right, look.right),
    };
  }

  mergesIn(range: Range): readonly Range[] {
    return this.merges.filter((merge) => overlaps(merge, range));
  }

  private isCovered(row: number, column: number): boolean {
    const cell = { top: row, bottom: row, left: column, right: column };
    return this.mergesIn(cell).some((merge) => merge.top !== row || merge.left !== column);
  }
}

function cellOf(rows: readonly unknown[], row: number, column: number, range: Range, location: string): unknown {
  const cells: unknown = rows[row];
  const fits = Array.isArray(cells) && rows.length === range.bottom - range.top + 1;
  if (!fits || cells.length !== range.right - range.left + 1) throw new ExcelError('InvalidArgument', location);
  return cells[column];
}

export function isUnlocked({ protection }: CellStyle): boolean {
  return protection.startsWith('unlocked');
}

/** A value as `range.values` gives it. */
export function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** A value's kind as `range.valueTypes` gives it. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
