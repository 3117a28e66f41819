import { BrokenXml } from './broken-xml';
import type { ByteOutput } from './byte-output';
import type { CellReader } from './cell-reader';
import { CellWriter, prefixAt } from './cell-writer';
import type { RowTag } from './row-tag';
import type { PlannedColumn, SplicePlan } from './splice-plan';
import { elementEnd, INCOMPLETE, isNamed, LESS, MarkupReader } from './xml-bytes';

/** Rewrites one row at a time, which is all in memory then: a row has 16,384 cells at most. */
export class RowSplicer {
  /** Namespace prefix of the sheet's rows with its colon. */
  prefix = '';
  /** Up to here the window's bytes have been handed on. */
  copied = 0;
  private readonly markup = new MarkupReader();
  private readonly writer: CellWriter;
  /** The cells of the row found last: column, start, end, and whether it is of a common shape. */
  private readonly cells: number[] = [];
  private count = 0;
  private ordered = true;

  constructor(
    private readonly plan: SplicePlan,
    private readonly cell: CellReader,
    private readonly out: ByteOutput,
  ) {
    this.writer = new CellWriter(out);
  }

  /** Finds the cells of the row whose open tag ends at `from`; answers what is behind its end tag, or INCOMPLETE. */
  find(b: Uint8Array, from: number, end: number): number {
    this.count = 0;
    this.ordered = true;
    let column = -1;
    let at = from;
    for (;;) {
      while (at < end && b[at] !== LESS) at += 1;
      if (at >= end) return INCOMPLETE;
      let next: number;
      if (this.cell.isCell(b, at) || isForeignCell(b, at, end)) {
        next = this.cell.locate(b, at, end);
        if (next === INCOMPLETE) return INCOMPLETE;
        const here = this.cell.column < 0 ? column + 1 : this.cell.column;
        if (here <= column) this.ordered = false;
        column = here;
        this.addCell(column, at, next);
      } else {
        next = this.markup.read(b, at, end);
        if (next === INCOMPLETE) return INCOMPLETE;
        if (this.markup.kind === 'close') return this.rowEnd(b, at, next);
        if (this.markup.kind !== 'other') next = elementEnd(b, at, end);
        if (next === INCOMPLETE) return INCOMPLETE;
      }
      at = next;
    }
  }

  /** Writes what is planned for the row found last; `open` is behind its open tag. */
  splice(b: Uint8Array, row: number, tag: RowTag, open: number): void {
    for (const planned of this.ordered ? this.plan.columns : this.columnsByPlace(open)) {
      if (!planned.values.has(row) && !planned.shown.has(row)) continue;
      if (!this.change(b, row, planned)) this.put(b, row, planned, tag, open);
    }
  }

  /** For a row whose cells stand out of order: bytes are handed on front to back. */
  private columnsByPlace(open: number): readonly PlannedColumn[] {
    const place = ({ column }: PlannedColumn) => {
      const at = this.cells.slice(0, this.count * 4).findIndex((cell, index) => index % 4 === 0 && cell === column);
      return at < 0 ? this.placeFor(column, open) : this.cells[at + 1]!;
    };
    return [...this.plan.columns].sort((a, b) => place(a) - place(b) || a.column - b.column);
  }

  /** As `splice`, for `<row …/>`, which is opened where something is planned. */
  spliceEmpty(b: Uint8Array, row: number, tag: RowTag, open: number): void {
    const planned = this.plan.columns.filter(({ values }) => values.has(row));
    if (planned.length === 0) return;
    this.out.add(b, this.copied, open - 2);
    this.out.addAscii('>');
    for (const { column, values } of planned) this.insertCell(row, column, tag.style, values);
    this.out.addText(`</${this.prefix}row>`);
    this.copied = open;
  }

  /** A row that the part does not hold. */
  insert(row: number): void {
    const hidden = this.plan.rowsHidden ? ' hidden="1"' : '';
    this.out.addText(`<${this.prefix}row r="${row + 1}"${hidden}>`);
    for (const { column, values } of this.plan.columns) if (values.has(row)) this.insertCell(row, column, null, values);
    this.out.addText(`</${this.prefix}row>`);
  }

  private rowEnd(b: Uint8Array, at: number, next: number): number {
    if (!isNamed(b, at, 'row')) throw new BrokenXml('a stray end tag');
    return next;
  }

  private addCell(column: number, start: number, end: number): void {
    const at = this.count * 4;
    this.cells[at] = column;
    this.cells[at + 1] = start;
    this.cells[at + 2] = end;
    this.cells[at + 3] = this.cell.plain ? 1 : 0;
    this.count += 1;
  }

  /** Changes the cell the file holds in the planned column; false where it holds none. */
  private change(b: Uint8Array, row: number, { column, values, shown }: PlannedColumn): boolean {
    for (let at = 0; at < this.count * 4; at += 4) {
      if (this.cells[at] !== column) continue;
      const start = this.cells[at + 1]!;
      const end = this.cells[at + 2]!;
      this.copyTo(b, start);
      const value = values.get(row);
      if (value === undefined) this.writer.replaceShown(b, start, end, shown.get(row)!);
      else this.writer.replace(b, start, end, value, this.cells[at + 3] === 1);
      this.copied = end;
      return true;
    }
    return false;
  }

  private put(b: Uint8Array, row: number, { column, values }: PlannedColumn, tag: RowTag, open: number): void {
    this.copyTo(b, this.placeFor(column, open));
    this.insertCell(row, column, tag.style, values);
  }

  /** Where a missing cell belongs: in front of the first one further right, else behind the last. */
  private placeFor(column: number, open: number): number {
    for (let at = 0; at < this.count * 4; at += 4) if (this.cells[at]! > column) return this.cells[at + 1]!;
    return this.count === 0 ? open : this.cells[this.count * 4 - 2]!;
  }

  private insertCell(row: number, column: number, rowStyle: number | null, values: PlannedColumn['values']): void {
    const style = rowStyle ?? this.plan.columnStyle(column);
    this.writer.insert(row, column, style, values.get(row)!, this.prefix);
  }

  private copyTo(b: Uint8Array, at: number): void {
    this.out.add(b, this.copied, at);
    if (at > this.copied) this.copied = at;
  }
}

/** A cell under another prefix than the sheet's rows. */
function isForeignCell(b: Uint8Array, at: number, end: number): boolean {
  return at + 1 < end && b[at + 1] !== 47 && prefixAt(b, at) !== '' && isNamed(b, at, 'c');
}
