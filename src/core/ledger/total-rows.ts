import type { Column } from '../grid/column';
import type { TotalRow } from './ledger';
import type { TotalWord } from './row-label';

/** A 小计, 合计 or 总计 row as met on the way down. */
export interface TotalMark {
  readonly row: number;
  readonly word: TotalWord;
  /** 尚寨村 of 尚寨村小计, else ''. */
  readonly of: string;
  /** How many households stand above it. */
  readonly before: number;
}

/**
 * Which households each total row stands for. 小计 covers those since the total row above it, or those below it where
 * totals stand above their rows; one that follows another directly is the next level up. 总计, and 合计 unless
 * it is repeated down the sheet, cover all of them, whatever stands below: rows added under a 合计 belong to it too.
 */
export function totalRows(marks: readonly TotalMark[], rows: Int32Array, village: Column | null): readonly TotalRow[] {
  if (marks.length === 0) return [];
  const all = Array.from(rows);
  const leading = marks.find((mark) => mark.word === 'subtotal')?.before === 0 && rows.length > 0;
  let levelStart = 0;
  return marks.map((mark, index): TotalRow => {
    if (isTotal(marks, index)) return { row: mark.row, kind: 'total', covers: all };
    const from = index === 0 ? 0 : marks[index - 1]!.before;
    const to = leading ? (marks[index + 1]?.before ?? rows.length) : mark.before;
    if (leading) return subtotal(mark.row, all.slice(mark.before, to));
    if (from < to) return subtotal(mark.row, all.slice(villageStart(mark, rows, from, village), to));
    const start = levelStart;
    levelStart = to;
    return subtotal(mark.row, all.slice(start, to));
  });
}

function subtotal(row: number, covers: readonly number[]): TotalRow {
  return { row, kind: 'subtotal', covers };
}

function isTotal(marks: readonly TotalMark[], index: number): boolean {
  const { word, before } = marks[index]!;
  if (word !== 'sum') return word === 'grand';
  if (before === 0) return true;
  const sums = marks.filter((mark) => mark.word === 'sum' && mark.before > 0);
  if (sums.length === 1 && !marks.some((mark) => mark.word === 'grand' && mark.before > before)) return true;
  const previous = marks[index - 1];
  return sums.at(-1) === marks[index] && previous !== undefined && previous.before === before;
}

/** 尚寨村小计 starts with the first household of 尚寨村, even where the village above has no 小计 of its own. */
function villageStart(mark: TotalMark, rows: Int32Array, from: number, village: Column | null): number {
  if (village === null || mark.of === '') return from;
  let others = false;
  for (let index = from; index < mark.before; index += 1) {
    const text = village.text(rows[index]!).trim();
    // A blank village cell above its first household is missing-value's to report; the household is still the village's.
    if (text === mark.of) return others ? index : from;
    if (text !== '') others = true;
  }
  return from;
}
