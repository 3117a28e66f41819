import type { Range } from '../../src/core/grid/address';
import { columnRunAt, rowRunAt, styleIndexAt } from '../../src/core/layout/cell-style';
import type { CellStyle, Layout, RowRun, SheetLayout } from '../../src/core/layout/layout';

const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: '宋体 11',
  fontColor: null,
  fill: '',
  border: '',
  alignment: '',
  protection: '',
};

/** How the cells of an emulated sheet look: what the workbook file says, plus rows hidden and formats set in a test. */
export class SheetLook {
  readonly hiddenRows = new Set<number>();
  private readonly formats = new Map<number, string>();

  constructor(
    private readonly layout: Layout | null,
    private readonly sheet: SheetLayout | null,
  ) {
    for (const run of sheet?.rows ?? []) {
      if (run.hidden) for (let row = run.first; row <= run.last; row += 1) this.hiddenRows.add(row);
    }
  }

  styleAt(row: number, column: number): CellStyle {
    const style = this.layout?.styles[this.sheet ? styleIndexAt(this.sheet, row, column) : 0] ?? PLAIN;
    const format = this.formats.get(column);
    return format === undefined ? style : { ...style, numberFormat: format };
  }

  /** Gives a whole column a number format, as a clerk would. */
  formatColumn(column: number, format: string): void {
    this.formats.set(column, format);
  }

  /** What a part of the look says all over a range, null where it differs. */
  uniform<T>(range: Range, part: (style: CellStyle) => T): T | null {
    const seen = new Set<T>();
    for (const style of this.stylesIn(range)) {
      seen.add(part(style));
      if (seen.size > 1) return null;
    }
    const [only] = seen;
    return only ?? null;
  }

  columnWidth(column: number): number {
    const width = (this.sheet && columnRunAt(this.sheet, column)?.width) ?? 8.43;
    return Math.round(width * 6 * 100) / 100;
  }

  columnHidden(column: number): boolean {
    return (this.sheet && columnRunAt(this.sheet, column)?.hidden) ?? false;
  }

  rowHeight(row: number): number {
    return (this.sheet && rowRunAt(this.sheet, row)?.height) ?? 14.25;
  }

  /** How far cells with a look of their own reach, null where there are none. */
  reach(): Range | null {
    const styled = (this.sheet?.rows ?? []).filter(({ styles }) => styles.length > 0);
    const rights = styled.flatMap(({ styles }) => styles.map(({ right }) => right));
    const [first, last] = [styled[0], styled.at(-1)];
    if (!first || !last) return null;
    return { top: first.first, left: 0, bottom: last.last, right: rights.reduce((a, b) => Math.max(a, b), 0) };
  }

  /** Heights in a range, each once. */
  heights({ top, bottom }: Range): ReadonlySet<number> {
    const heights = new Set<number>();
    for (const { first } of this.rowPieces(top, bottom)) heights.add(this.rowHeight(first));
    return heights;
  }

  private *stylesIn({ top, bottom, left, right }: Range): Generator<CellStyle> {
    const known = new Set<string>();
    for (const { first, run } of this.rowPieces(top, bottom)) {
      const key = run === null ? '' : run.styles.map((style) => `${style.left}-${style.right}:${style.style}`).join();
      if (known.has(key)) continue;
      known.add(key);
      for (let column = left; column <= right; column += 1) yield this.styleAt(first, column);
    }
  }

  /** The rows of a range in pieces that look alike. */
  private *rowPieces(top: number, bottom: number): Generator<{ first: number; run: RowRun | null }> {
    let row = top;
    for (const run of this.sheet?.rows ?? []) {
      if (run.last < row) continue;
      if (run.first > bottom) break;
      if (run.first > row) yield { first: row, run: null };
      yield { first: Math.max(row, run.first), run };
      row = run.last + 1;
    }
    if (row <= bottom) yield { first: row, run: null };
  }
}
