import { BrokenXml } from './broken-xml';
import type { ByteOutput } from './byte-output';
import { ByteWindow } from './byte-window';
import { CellReader } from './cell-reader';
import { RowSplicer } from './row-splicer';
import { RowTag } from './row-tag';
import type { SplicePlan } from './splice-plan';
import { elementEnd, INCOMPLETE, isNamed, LESS, localNameStart, MarkupReader } from './xml-bytes';

/**
 * Rewrites a worksheet part (UTF-8) as its bytes come by: planned cells change, missing ones are put in where they
 * belong, every other byte is handed on as it is. Throws BrokenXml.
 */
export class SheetSplicer {
  private readonly window: ByteWindow;
  private readonly markup = new MarkupReader();
  private readonly tag = new RowTag();
  private readonly cell = new CellReader();
  private readonly rows: RowSplicer;
  private state: 'head' | 'rows' | 'tail' = 'head';
  private row = -1;
  private missing = 0;

  constructor(
    private readonly plan: SplicePlan,
    private readonly out: ByteOutput,
  ) {
    this.window = new ByteWindow((bytes, end) => this.consume(bytes, end), out.lent);
    this.rows = new RowSplicer(plan, this.cell, out);
  }

  push(piece: Uint8Array): void {
    this.window.push(piece);
  }

  finish(): void {
    const rest = this.window.finish();
    this.out.add(rest, 0, rest.length);
    if (this.state !== 'tail') throw new BrokenXml('the rows have no end');
  }

  private consume(bytes: Uint8Array, end: number): number {
    let from = 0;
    if (this.state === 'head') from = this.readHead(bytes, end);
    if (this.state === 'rows') from = this.readRows(bytes, from, end);
    if (this.state !== 'tail') return from;
    this.out.add(bytes, from, end);
    return end;
  }

  /** Hands on the head with the `<sheetData>` tag, opened where it was closed in itself; 0 where it is not there yet. */
  private readHead(b: Uint8Array, end: number): number {
    for (let at = b.indexOf(LESS); at >= 0 && at < end; at = b.indexOf(LESS, at)) {
      const next = this.markup.read(b, at, end);
      if (next === INCOMPLETE) return 0;
      const { kind } = this.markup;
      if ((kind === 'open' || kind === 'empty') && isNamed(b, at, 'sheetData')) {
        this.cell.prefix = localNameStart(b, at) - at - 1;
        this.rows.prefix = new TextDecoder().decode(b.subarray(at + 1, localNameStart(b, at)));
        if (kind === 'open' || this.plan.missingRows.length === 0) this.out.add(b, 0, next);
        else this.openEmpty(b, next);
        this.state = kind === 'empty' ? 'tail' : 'rows';
        return next;
      }
      at = next;
    }
    return 0;
  }

  private openEmpty(b: Uint8Array, next: number): void {
    this.out.add(b, 0, next - 2);
    this.out.addAscii('>');
    this.insertRows(Infinity);
    this.out.addText(`</${this.rows.prefix}sheetData>`);
  }

  /** Hands on what it could use and answers how much that was. */
  private readRows(b: Uint8Array, from: number, end: number): number {
    let at = from;
    let copied = from;
    while (this.state === 'rows') {
      while (at < end && b[at] !== LESS) at += 1;
      const next = at >= end ? INCOMPLETE : this.markup.read(b, at, end);
      if (next === INCOMPLETE) break;
      const { kind } = this.markup;
      if (kind === 'close') {
        this.out.add(b, copied, at);
        copied = at;
        this.insertRows(Infinity);
        this.state = 'tail';
      } else if (kind === 'other') at = next;
      else if (isNamed(b, at, 'row')) {
        const after = this.readRow(b, at, next, end, copied);
        if (after === INCOMPLETE) break;
        at = after;
        copied = this.rows.copied;
      } else {
        const after = elementEnd(b, at, end);
        if (after === INCOMPLETE) break;
        at = after;
      }
    }
    this.out.add(b, copied, at);
    return at;
  }

  /** Behind the row, which is handed on as far as `rows.copied`. */
  private readRow(b: Uint8Array, at: number, open: number, end: number, copied: number): number {
    const empty = this.markup.kind === 'empty';
    const next = empty ? open : this.rows.find(b, open, end);
    if (next === INCOMPLETE) return INCOMPLETE;
    this.tag.read(b, at);
    this.row = this.tag.row < 0 ? this.row + 1 : this.tag.row;
    this.rows.copied = copied;
    if (this.missingBefore(this.row)) {
      this.out.add(b, copied, at);
      this.rows.copied = at;
      this.insertRows(this.row);
    }
    if (empty) this.rows.spliceEmpty(b, this.row, this.tag, open);
    else this.rows.splice(b, this.row, this.tag, open);
    return next;
  }

  private missingBefore(row: number): boolean {
    return this.missing < this.plan.missingRows.length && this.plan.missingRows[this.missing]! < row;
  }

  private insertRows(before: number): void {
    while (this.missingBefore(before)) this.rows.insert(this.plan.missingRows[this.missing++]!);
  }
}
