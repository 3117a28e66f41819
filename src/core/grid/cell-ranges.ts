import { rangeA1, type Range } from './address';

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

function columnRuns(cells: readonly Cell[]): readonly Range[] {
  const runs: Range[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    const isNext = last !== undefined && last.left === column && row <= last.bottom + 1;
    if (isNext) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

function besides(runs: readonly Range[]): readonly Range[] {
  const ranges = new Map<string, Range>();
  for (const run of runs) {
    const before = ranges.get(`${run.top}:${run.bottom}:${run.left - 1}`);
    if (before !== undefined) ranges.delete(`${run.top}:${run.bottom}:${before.right}`);
    const range = before === undefined ? run : { ...run, left: before.left };
    ranges.set(`${run.top}:${run.bottom}:${range.right}`, range);
  }
  return [...ranges.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
