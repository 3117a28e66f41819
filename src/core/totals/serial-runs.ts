import { NUMBER, TEXT } from '../grid/column';
import type { Ledger } from '../ledger/ledger';
import { numberingOf, type Numbered } from './serial-numbering';

/** A serial number that does not follow the numbering of its run. Grid rows. */
interface SerialBreak {
  readonly row: number;
  readonly found: number;
  readonly expected: number;
}

/** Households numbered without a restart: a village that begins again at 1 begins a run. */
export interface SerialRun {
  readonly breaks: readonly SerialBreak[];
  /** The number each numbered row should have, ascending by row; null where the run does not tell. */
  readonly numbers: readonly { readonly row: number; readonly expected: number }[] | null;
  /** True where the rows that are right outnumber those that would change. */
  readonly certain: boolean;
}

interface Run {
  readonly entries: Numbered[];
  readonly pairwise: SerialBreak[];
  /** Blank cells passed within the run. */
  blanks: number;
}

/** Reads 序号 down the heads of households. A blank one is counted over: it may stand for one number or for none. */
export function serialRuns(ledger: Ledger): readonly SerialRun[] {
  return splitRuns(ledger).map(judge);
}

function splitRuns(ledger: Ledger): readonly Run[] {
  const runs: Run[] = [];
  let previous = 0;
  let blanks = 0;
  let rowAbove = -1;
  for (const row of ledger.rows) {
    const found = serialAt(ledger, row);
    if (found === null) {
      blanks += 1;
      rowAbove = row;
      continue;
    }
    const run = runs.at(-1);
    const follows = found > previous && found <= previous + 1 + blanks;
    if (run === undefined || (found === 1 && !follows && startsGroup(ledger, row, rowAbove))) {
      runs.push({ entries: [{ row, found, blanks: 0 }], pairwise: [], blanks: 0 });
    } else {
      run.blanks += blanks;
      run.entries.push({ row, found, blanks: run.blanks });
      if (!follows) run.pairwise.push({ row, found, expected: previous + 1 });
    }
    previous = found;
    blanks = 0;
    rowAbove = row;
  }
  return runs;
}

function judge({ entries, pairwise }: Run): SerialRun {
  if (pairwise.length === 0) return { breaks: [], numbers: null, certain: false };
  const { start, blanksCount, certain } = numberingOf(entries);
  if (start === null) return { breaks: pairwise, numbers: null, certain: false };
  const numbers = entries.map(({ row, found, blanks }, index) => ({
    ...{ row, found, expected: start + index + (blanksCount ? blanks : 0) },
  }));
  if (!certain) return { breaks: pairwise, numbers, certain };
  // A tail that is shifted as a whole is told once, where the shift begins.
  const breaks = numbers.filter(({ found, expected }, index) => {
    const above = numbers[index - 1];
    return found !== expected && (above === undefined || found - expected !== above.found - above.expected);
  });
  return { breaks, numbers, certain };
}

/** A sub-total or a blank row stands above, or another village begins. */
function startsGroup(ledger: Ledger, row: number, rowAbove: number): boolean {
  return row > rowAbove + 1 || ledger.value(row, 'village') !== ledger.value(rowAbove, 'village');
}

function serialAt(ledger: Ledger, row: number): number | null {
  const column = ledger.column('serial');
  if (column.kind(row) === NUMBER) return column.number(row);
  const text = column.kind(row) === TEXT ? column.text(row).trim() : '';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
