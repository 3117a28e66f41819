import { LAST_COLUMN, LAST_ROW } from '../../core/grid/address';
import { BOOLEAN, ColumnStore, EMPTY_COLUMN, ERROR, NUMBER, TEXT } from '../../core/grid/column';
import type { Grid } from '../../core/grid/grid';
import { BrokenXml } from './broken-xml';
import type { CellReader } from './cell-reader';
import { outgrowsDouble, simpleNumber, spelledNumber } from './number-bytes';
import { RowLooks } from './row-looks';
import { RowSet } from './row-set';
import type { RowTag } from './row-tag';
import type { ScannedSheet } from './scanned-sheet';
import { SheetFormulas } from './sheet-formulas';
import { SheetStrings } from './sheet-strings';
import type { StringStore } from './string-store';
import { decodeUtf8 } from './xml-bytes';

/** Puts cells into columns as they are scanned. */
export class SheetBuilder {
  private readonly columns: ColumnStore[] = [];
  private readonly looks = new RowLooks();
  private readonly present = new RowSet();
  private readonly formulas = new SheetFormulas();
  private readonly strings: SheetStrings;
  private readonly errors = new Map<string, number>();
  private row = -1;
  private column = -1;
  private rowCount = 0;
  private regular = true;

  constructor(shared: StringStore) {
    this.strings = new SheetStrings(shared);
  }

  beginRow({ row }: RowTag): void {
    this.row = row < 0 ? this.row + 1 : row;
    this.column = -1;
    if (this.row > LAST_ROW) throw new BrokenXml('a row outside the sheet');
    if (!this.present.add(this.row)) this.regular = false;
    this.looks.begin();
  }

  endRow(tag: RowTag): void {
    this.looks.end(this.row, tag);
  }

  cell(bytes: Uint8Array, cell: CellReader): void {
    const column = cell.column < 0 ? this.column + 1 : cell.column;
    if (column > LAST_COLUMN || cell.row > LAST_ROW) throw new BrokenXml('a cell outside the sheet');
    if (cell.row >= 0 && cell.row !== this.row) this.regular = false;
    if (column <= this.column && this.looks.has(column)) this.regular = false;
    this.column = column;
    this.looks.add(column, cell.style);
    const row = cell.row < 0 ? this.row : cell.row;
    if (cell.formula !== null) this.addFormula(row, column, cell);
    if (cell.text === null) this.addBytes(row, column, cell, bytes);
    else if (cell.text !== '') this.addText(row, column, cell, cell.text);
  }

  finish(head: string, tail: string): ScannedSheet {
    this.strings.finish();
    this.spreadBlocks();
    const { columns, rowCount, present, formulas, regular } = this;
    const grid: Grid = {
      rowCount,
      columnCount: columns.length,
      column: (column) => columns[column] ?? EMPTY_COLUMN,
    };
    return { grid, rows: this.looks.finish(), head, tail, present, formulas, regular };
  }

  private addBytes(row: number, column: number, cell: CellReader, bytes: Uint8Array): void {
    const { valueStart, valueEnd, type } = cell;
    if (valueStart === valueEnd) return;
    if (type === 'n' || type === 's') {
      const value = cell.whole >= 0 ? cell.whole : simpleNumber(bytes, valueStart, valueEnd);
      if (type === 'n' && !Number.isNaN(value)) return this.set(row, column, NUMBER, value);
      if (type === 's') return this.addShared(row, column, value);
    } else if (type === 'str' || type === 'inlineStr') {
      return this.set(row, column, TEXT, this.strings.addBytes(bytes, valueStart, valueEnd));
    }
    this.addText(row, column, cell, decodeUtf8(bytes.subarray(valueStart, valueEnd)));
  }

  private addText(row: number, column: number, { type }: CellReader, text: string): void {
    if (type === 'n') this.addNumber(row, column, text.trim());
    else if (type === 's') this.addShared(row, column, spelledNumber(text.trim()));
    else if (type === 'b') this.set(row, column, BOOLEAN, text === '1' || text.toLowerCase() === 'true' ? 1 : 0);
    else if (type === 'e') this.set(row, column, ERROR, this.errorIndex(text));
    else this.set(row, column, TEXT, this.strings.addText(text));
  }

  private addNumber(row: number, column: number, text: string): void {
    if (text === '') return;
    const value = spelledNumber(text);
    if (!Number.isFinite(value)) return this.set(row, column, TEXT, this.strings.addText(text));
    this.set(row, column, NUMBER, value);
    if (outgrowsDouble(text, value)) this.store(column).setDigits(row, text);
  }

  private addShared(row: number, column: number, index: number): void {
    const { common } = this.strings;
    if (!(index < common.size)) throw new BrokenXml('a string that is not there');
    if (!common.isEmpty(index)) this.set(row, column, TEXT, index);
  }

  private addFormula(row: number, column: number, { formula }: CellReader): void {
    this.formulas.add(row, column, formula!, this.store(column));
    if (row >= this.rowCount) this.rowCount = row + 1;
  }

  /** Every cell that an array formula fills holds that formula, though only the first one states it. */
  private spreadBlocks(): void {
    for (const { top, left, bottom, right } of this.formulas.blocks) {
      const text = this.columns[left]?.formula(top) ?? '';
      for (let column = left; column <= Math.min(right, this.columns.length - 1); column += 1) {
        const last = Math.min(bottom, this.rowCount - 1);
        for (let row = top; row <= last; row += 1) this.store(column).setFormula(row, text);
      }
    }
  }

  private set(row: number, column: number, kind: 1 | 2 | 3 | 4, payload: number): void {
    const store = this.columns[column] ?? this.store(column);
    store.set(row, kind, payload);
    if (row >= this.rowCount) this.rowCount = row + 1;
  }

  private store(column: number): ColumnStore {
    for (let next = this.columns.length; next <= column; next += 1) this.columns.push(new ColumnStore(this.strings));
    return this.columns[column]!;
  }

  private errorIndex(text: string): number {
    const known = this.errors.get(text);
    if (known !== undefined) return known;
    const index = this.strings.addText(text);
    this.errors.set(text, index);
    return index;
  }
}
