import { isCellError, type CellValue } from '../../../core/grid/cell';
import { valueAt } from '../../../core/grid/grid';
import { shownValue } from '../format/shown-value';
import { emWidth } from '../geometry/text-width';
import { fontPixels } from '../look/look-css';
import { digitPixels } from './digit-pixels';
import type { Paper } from './paper';
import { spillOf, type Spill } from './spill';

/** What a cell puts on the paper. */
export interface DrawnCell {
  readonly text: string;
  /** Class for where a value stands that its look leaves to the kind of value: numbers right, logic in the middle. */
  readonly side: '' | 'n' | 'm';
  readonly color: string | null;
  /** How far a text runs out into blank neighbours; null where it stays in its cell. */
  readonly spill: Spill | null;
  /** Whether the text may reach over the edges of its cell, where it is cut off. A cut costs, so few cells have one. */
  readonly cut: boolean;
}

const BLANK: DrawnCell = { text: '', side: '', color: null, spill: null, cut: false };

/** `width`: pixels of the cell, of the whole merge where it is merged. `pending`: a value on its way into the sheet. */
export function drawnCell(paper: Paper, at: Place, width: number, pending?: CellValue): DrawnCell {
  const { row, column, merged } = at;
  const value = pending === undefined ? valueAt(paper.sheet.grid, row, column) : pending;
  if (value === null || (value === 0 && !paper.zeros)) return BLANK;
  const index = paper.looks.row(row)[column] ?? 0;
  const general = paper.looks.alignment(index).horizontal === 'general';
  if (typeof value !== 'string')
    return { ...drawnFigure(paper, index, value, width), side: general ? sideOf(value) : '' };
  const shown = shownValue(value, paper.looks.style(index)?.numberFormat ?? 'General', paper.epoch);
  const text = shown?.text ?? value;
  const needed = emWidth(text) * fontPixels(paper.looks.style(index)) + 4;
  const spill = merged || needed <= width ? null : spillOf(paper, row, column, needed);
  const wrapped = paper.looks.alignment(index).wrap || text.includes('\n');
  const cut = spill === null && (wrapped || needed * 1.2 > width);
  return { text, side: '', color: shown?.color ?? null, spill, cut };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly merged: boolean;
}

function sideOf(value: CellValue): DrawnCell['side'] {
  return typeof value === 'boolean' || isCellError(value) ? 'm' : 'n';
}

/** A number that does not fit is shown as `####`, never cut: part of a number would be another one. */
function drawnFigure({ looks, epoch }: Paper, index: number, value: CellValue, width: number): Omit<DrawnCell, 'side'> {
  const style = looks.style(index);
  const digit = digitPixels(style);
  const room = Math.floor(width / digit);
  const shown = shownValue(value, style?.numberFormat ?? 'General', epoch, Math.max(room, 1));
  const needed = shown === null ? Infinity : figureDigits(shown.text) * digit;
  if (shown !== null && (typeof value !== 'number' || needed <= width || looks.alignment(index).shrink)) {
    return { text: shown.text, color: shown.color, spill: null, cut: typeof value !== 'number' };
  }
  return { text: '#'.repeat(Math.max(room, 1)), color: null, spill: null, cut: true };
}

/** Points and commas are half as wide as digits, Chinese characters twice. */
function figureDigits(text: string): number {
  let digits = 0;
  for (const sign of text) digits += /[.,: ]/.test(sign) ? 0.5 : sign > '\u2e80' ? 1.9 : 1;
  return digits;
}
