import { BrokenXml } from './broken-xml';
import { ByteWindow } from './byte-window';
import { CellReader } from './cell-reader';
import { joined } from './joined';
import { isRowEnd, ROW_END_LENGTH, RowTag } from './row-tag';
import type { ScannedSheet } from './scanned-sheet';
import { SheetBuilder } from './sheet-builder';
import type { StringStore } from './string-store';
import { decodeUtf8, elementEnd, INCOMPLETE, isNamed, LESS, localNameStart, MarkupReader } from './xml-bytes';

const BOM = '\ufeff';

/**
 * Scans a worksheet part as its bytes (UTF-8) come by: values go straight into columns, and only what stands around
 * the rows is kept as text. A sheet of a million rows is longer than a string can be. Throws BrokenXml.
 */
export class SheetScanner {
  private readonly window = new ByteWindow((bytes, end) => this.consume(bytes, end), true);
  private readonly markup = new MarkupReader();
  private readonly cell = new CellReader();
  private readonly row = new RowTag();
  private readonly builder: SheetBuilder;
  private readonly tail: Uint8Array[] = [];
  private state: 'head' | 'rows' | 'cells' | 'tail' = 'head';
  private head: string | null = null;

  constructor(shared: StringStore) {
    this.builder = new SheetBuilder(shared);
  }

  push(piece: Uint8Array): void {
    this.window.push(piece);
  }

  finish(): ScannedSheet {
    const rest = this.window.finish();
    if (this.state === 'rows' || this.state === 'cells') throw new BrokenXml('the rows have no end');
    const head = this.head ?? decodeUtf8(rest);
    return this.builder.finish(head.startsWith(BOM) ? head.slice(1) : head, decodeUtf8(joined(this.tail)));
  }

  private consume(bytes: Uint8Array, end: number): number {
    const from = this.state === 'head' ? this.readHead(bytes, end) : 0;
    if (this.state === 'head') return 0;
    const at = this.state === 'tail' ? from : this.readRows(bytes, from, end);
    if (this.state !== 'tail') return at;
    this.tail.push(bytes.slice(at, end));
    return end;
  }

  /** Behind the `<sheetData>` tag, 0 where it is not there yet. */
  private readHead(bytes: Uint8Array, end: number): number {
    for (let at = bytes.indexOf(LESS); at >= 0 && at < end; at = bytes.indexOf(LESS, at)) {
      const next = this.markup.read(bytes, at, end);
      if (next === INCOMPLETE) return 0;
      const { kind } = this.markup;
      if ((kind === 'open' || kind === 'empty') && isNamed(bytes, at, 'sheetData')) {
        this.cell.prefix = localNameStart(bytes, at) - at - 1;
        this.state = kind === 'empty' ? 'tail' : 'rows';
        this.head = decodeUtf8(bytes.subarray(0, next));
        return next;
      }
      at = next;
    }
    return 0;
  }

  /** Behind what could be used, or at `</sheetData>` with the state turned to the tail. */
  private readRows(b: Uint8Array, from: number, end: number): number {
    const { cell, builder } = this;
    let at = from;
    for (;;) {
      while (at < end && b[at] !== LESS) at += 1;
      if (at >= end) return end;
      let next: number;
      if (this.state === 'cells' && cell.isCell(b, at)) {
        next = cell.read(b, at, end);
        if (next !== INCOMPLETE) builder.cell(b, cell);
      } else if (this.state === 'cells' && at + ROW_END_LENGTH <= end && isRowEnd(b, at)) {
        builder.endRow(this.row);
        this.state = 'rows';
        next = at + ROW_END_LENGTH;
      } else next = this.readOther(b, at, end);
      if (next === INCOMPLETE || this.state === 'tail') return at;
      at = next;
    }
  }

  private readOther(b: Uint8Array, at: number, end: number): number {
    const next = this.markup.read(b, at, end);
    const { kind } = this.markup;
    if (next === INCOMPLETE || kind === 'other') return next;
    if (kind === 'close') this.close(b, at);
    else if (this.state === 'rows' && isNamed(b, at, 'row')) this.open(b, at, kind === 'empty');
    else if (this.state === 'cells' && isNamed(b, at, 'c')) return this.foreignCell(b, at, end);
    else return elementEnd(b, at, end);
    return next;
  }

  private open(b: Uint8Array, at: number, empty: boolean): void {
    this.row.read(b, at);
    this.builder.beginRow(this.row);
    if (empty) this.builder.endRow(this.row);
    else this.state = 'cells';
  }

  private close(b: Uint8Array, at: number): void {
    if (this.state === 'cells' && isNamed(b, at, 'row')) {
      this.builder.endRow(this.row);
      this.state = 'rows';
    } else if (this.state === 'rows' && isNamed(b, at, 'sheetData')) this.state = 'tail';
    else throw new BrokenXml('a stray end tag');
  }

  /** A cell under another prefix than the sheet's rows. */
  private foreignCell(b: Uint8Array, at: number, end: number): number {
    const next = this.cell.read(b, at, end);
    if (next !== INCOMPLETE) this.builder.cell(b, this.cell);
    return next;
  }
}
