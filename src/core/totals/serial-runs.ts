import { NUMBER, TEXT } from '../grid/column';
import type { Ledger } from '../ledger/ledger';

/** A serial number that does not follow the one above it. Grid rows. */
interface SerialBreak {
  readonly row: number;
  readonly found: number;
  readonly expected: number;
}

/** Households numbered without a restart: a village that begins again at 1 begins a run. */
export interface SerialRun {
  /** Rows that hold a number, ascending. */
  readonly rows: readonly number[];
  /** The number of the first of them. */
  readonly start: number;
  readonly breaks: readonly SerialBreak[];
}

/** Reads 序号 down the heads of households. A blank one is counted over: it may stand for one number or for none. */
export function serialRuns(ledger: Ledger): readonly SerialRun[] {
  const runs: { rows: number[]; start: number; breaks: SerialBreak[] }[] = [];
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
      runs.push({ rows: [row], start: found, breaks: [] });
    } else {
      run.rows.push(row);
      if (!follows) run.breaks.push({ row, found, expected: previous + 1 });
    }
    previous = found;
    blanks = 0;
    rowAbove = row;
  }
  return runs;
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
