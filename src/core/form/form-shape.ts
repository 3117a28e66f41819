import { NUMBER } from '../grid/column';
import type { SheetSnapshot } from '../grid/host';
import { MergeIndex } from '../grid/merge-index';
import { textAt } from '../grid/sheet-text';

/**
 * The parts of a printed form by 0-based row: title, header, the body that is filled in, and the foot under it. A sheet
 * that nobody fills in (a dictionary, notes) has no body: all of it is form, and `bodyTop` stands behind its end.
 */
export interface FormShape {
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly bodyTop: number;
  /** First row of the foot, null without one. */
  readonly footTop: number | null;
  /** Last row that holds a value. */
  readonly lastRow: number;
  readonly isForm: boolean;
}

const SEARCH_ROWS = 60;
const SEARCH_COLUMNS = 256;
/** Fewer named columns are a list or a note, no form. */
const FEWEST_COLUMNS = 3;
const FOOT_WORDS = /[:：]|合\s*计|总\s*计|说\s*明|^注|负责人|填表|制表|审核|盖章/;
/** Under NFKC, which makes ① a 1. */
const CODE = /^(?:[A-Z]{1,2}\d{2,6}|[甲乙丙丁戊己庚辛]|\(?\d{1,2}\)?|[-—]+)$/;

/** Reads the parts of a blank form off its own texts: nothing needs to be known of it beforehand. */
export function formShape(sheet: SheetSnapshot): FormShape {
  const lastRow = sheet.grid.rowCount - 1;
  const form = new FormTexts(sheet);
  const widest = sheet.visibility === 'visible' ? form.widestRow() : null;
  if (widest === null) {
    return { headerTop: 0, headerBottom: lastRow, bodyTop: lastRow + 1, footTop: null, lastRow, isForm: false };
  }
  const headerTop = form.topOf(widest);
  const headerBottom = form.bottomOf(widest);
  const bodyTop = headerBottom + 1;
  return { headerTop, headerBottom, bodyTop, footTop: form.footBelow(headerBottom, widest), lastRow, isForm: true };
}

class FormTexts {
  private readonly merges: MergeIndex;
  private readonly width: number;

  constructor(private readonly sheet: SheetSnapshot) {
    this.merges = new MergeIndex(sheet.merges);
    this.width = Math.min(sheet.grid.columnCount, SEARCH_COLUMNS);
  }

  /** The row that names most columns, the first of them on a tie. */
  widestRow(): number | null {
    let best: number | null = null;
    let most = FEWEST_COLUMNS - 1;
    for (let row = 0; row < Math.min(this.sheet.grid.rowCount, SEARCH_ROWS); row += 1) {
      const count = new Set(this.texts(row)).size;
      if (count <= most) continue;
      best = row;
      most = count;
    }
    return best;
  }

  /** The header begins above where merges of the row above reach into it. */
  topOf(row: number): number {
    const reaching = this.sheet.merges.filter((merge) => merge.bottom >= row && row - merge.top <= 2);
    return Math.min(row, ...reaching.map((merge) => merge.top));
  }

  bottomOf(row: number): number {
    const reaching = this.sheet.merges.filter((merge) => merge.top <= row && merge.bottom - row <= 2);
    let bottom = Math.max(row, ...reaching.map((merge) => merge.bottom));
    if (bottom === row && this.isSecondLevel(row)) bottom += 1;
    return this.isCodes(bottom + 1) ? bottom + 1 : bottom;
  }

  footBelow(headerBottom: number, header: number): number | null {
    const many = this.texts(header).length / 2;
    for (let row = headerBottom + 1; row < this.sheet.grid.rowCount; row += 1) {
      const texts = this.texts(row);
      if (this.filled(row) >= many) continue;
      if (texts.some((text) => FOOT_WORDS.test(text)) || this.hasWideText(row)) return row;
    }
    return null;
  }

  /** Texts that all stand under merged parents or under blanks name columns; under names they would be a household. */
  private isSecondLevel(row: number): boolean {
    let texts = 0;
    for (let column = 0; column < this.width; column += 1) {
      if (this.text(row + 1, column) === '') continue;
      if (this.text(row, column) !== '' && this.merges.at(row, column) === null) return false;
      texts += 1;
    }
    return texts >= 2;
  }

  private isCodes(row: number): boolean {
    const texts = this.texts(row);
    return texts.length >= 2 && texts.every((text) => CODE.test(text.normalize('NFKC')));
  }

  private hasWideText(row: number): boolean {
    for (let column = 0; column < this.width; column += 1) {
      const merge = this.text(row, column) === '' ? null : this.merges.at(row, column);
      if (merge !== null && merge.right - merge.left >= 2) return true;
    }
    return false;
  }

  private filled(row: number): number {
    let count = 0;
    for (let column = 0; column < this.width; column += 1) {
      const isNumber = this.sheet.grid.column(column).kind(row) === NUMBER;
      if (isNumber || this.text(row, column) !== '') count += 1;
    }
    return count;
  }

  private texts(row: number): readonly string[] {
    const texts: string[] = [];
    for (let column = 0; column < this.width; column += 1) {
      const text = this.text(row, column);
      if (text !== '') texts.push(text);
    }
    return texts;
  }

  private text(row: number, column: number): string {
    return textAt(this.sheet, row, column);
  }
}
