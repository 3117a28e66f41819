import type { StringPool } from '../../core/grid/column';
import { StringStore } from './string-store';

/** The texts of one sheet: the workbook's shared strings from 0 up, its own inline texts from -1 down. */
export class SheetStrings implements StringPool {
  private readonly own = new StringStore();

  constructor(readonly common: StringStore) {}

  text(index: number): string {
    return index >= 0 ? this.common.text(index) : this.own.text(-1 - index);
  }

  addBytes(bytes: Uint8Array, start: number, end: number): number {
    return -1 - this.own.addBytes(bytes, start, end);
  }

  addText(text: string): number {
    return -1 - this.own.addText(text);
  }

  finish(): void {
    this.own.finish();
  }
}
