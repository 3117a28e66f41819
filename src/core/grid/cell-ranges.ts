import { LAST_ROW, rangeA1, type Range } from './address';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet as few ranges: neighbours down a column, then columns side by side. Each cell is in one range. */
export function rangesOf(cells: readonly Cell[]): readonly Range[] {
  return besides(columnRuns(cells));
}

/** Ranges in A1 notation, joined into texts of at most `longest` characters (a single range is never cut). */
export function addressTexts(ranges: readonly Range[], separator: string, longest: number): readonly string[] {
  const texts: string[] = [];
  for (const range of ranges) {
    const text = rangeA1(range);
    const last = texts.at(-1);
    const fits = last !== undefined && last.length + separator.length + text.length <= longest;
    if (fits) texts[texts.length - 1] = `${last}${separator}${text}`;
    else texts.push(text);
  }
  return texts;
}

/** A range that still grows. */
type Growing = { -readonly [Side in keyof Range]: Range[Side] };

function columnRuns(cells: readonly Cell[]): readonly Growing[] {
  const runs: Growing[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    const isNext = last !== undefined && last.left === column && row <= last.bottom + 1;
    if (isNext) last.bottom = row;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** `runs` come column by column: one is joined to what ends beside it and is as high. */
function besides(runs: readonly Growing[]): readonly Range[] {
  const ranges: Growing[] = [];
  let column = -1;
  let before = new Map<number, Growing>();
  let here = new Map<number, Growing>();
  for (const run of runs) {
    if (run.left !== column) {
      before = run.left === column + 1 ? here : new Map();
      here = new Map();
      column = run.left;
    }
    const height = run.top * (LAST_ROW + 1) + run.bottom;
    const beside = before.get(height);
    if (beside === undefined) ranges.push(run);
    else beside.right = column;
    here.set(height, beside ?? run);
  }
  return ranges.sort((a, b) => a.top - b.top || a.left - b.left);
}
