import { inRange, parseRange, type Range } from '../../core/grid/address';
import type { ColumnStore, SharedFormulaText } from '../../core/grid/column';
import type { FormulaSpelling } from './cell-spelling';
import { shiftFormula } from './formula-shift';

/** Where a sheet has formulas. Their texts are with the columns. */
export class SheetFormulas {
  readonly rows: number[] = [];
  readonly columns: number[] = [];
  /** Cells that one array or data-table formula fills together: none of them can be written alone. */
  readonly blocks: Range[] = [];
  private readonly shared = new Map<number, SharedFormula>();

  /** Notes a formula and hands its text to the column. */
  add(row: number, column: number, formula: FormulaSpelling, store: ColumnStore): void {
    this.rows.push(row);
    this.columns.push(column);
    if (formula.type === 'shared') this.addShared(row, column, formula, store);
    else store.setFormula(row, formula.text);
    if (formula.type !== 'array' && formula.type !== 'dataTable') return;
    const block = parseRange(formula.ref);
    if (block !== null) this.blocks.push(block);
  }

  isInBlock(row: number, column: number): boolean {
    return this.blocks.some((block) => inRange(block, row, column));
  }

  private addShared(row: number, column: number, { text, shared }: FormulaSpelling, store: ColumnStore): void {
    let formula = this.shared.get(shared);
    if (formula === undefined || (text !== '' && formula.text !== null)) {
      formula = new SharedFormula();
      this.shared.set(shared, formula);
    }
    if (text === '') {
      store.setFormula(row, formula.inColumn(column));
      return;
    }
    formula.begin(row, column, text);
    store.setFormula(row, text);
  }
}

/** A formula written once and shared by other cells (ECMA-376 part 1 §18.3.1.40, `si`): they shift it to where they are. */
class SharedFormula {
  text: string | null = null;
  private row = 0;
  private column = 0;
  private readonly columns = new Map<number, SharedFormulaText>();

  begin(row: number, column: number, text: string): void {
    this.row = row;
    this.column = column;
    this.text = text;
  }

  inColumn(column: number): SharedFormulaText {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const text = { at: (row: number) => shiftFormula(this.text ?? '', row - this.row, column - this.column) };
    this.columns.set(column, text);
    return text;
  }
}
