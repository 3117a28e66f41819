import type { Grid } from '../grid/grid';
import { Ledger } from '../ledger/ledger';
import { Reads } from './reads';
import type { CheckedFile } from './rule';
import type { RuleContext } from './rule-context';

/**
 * Notes which columns a rule reads while it runs. A rule is nothing but what it reads: as long as none of those columns
 * has changed, it would find the same again. What a rule merely asks of others counts as read too: what is remembered
 * of a ledger reads its columns again when asked (see `personRepeats`), and of `assess` every column it ever read.
 */
export class ReadLog {
  private into: Reads | null = null;

  /** Runs a step and notes in `reads` what it reads; what runs around it has read that too. */
  during<T>(reads: Reads, step: () => T): T {
    const outer = this.into;
    this.into = reads;
    try {
      return step();
    } finally {
      this.into = outer;
      outer?.addAll(reads);
    }
  }

  /** The ledger, the `index`-th of those checked, with its reading noted. */
  watched(ledger: Ledger, index: number): Ledger {
    return new Ledger({ ...ledger, grid: this.watchedGrid(ledger.grid, index) });
  }

  /** A file rule may look at anything: whatever is asked of the workbook itself stands for all of it. */
  watchedFile(file: CheckedFile, ledgers: readonly Ledger[]): CheckedFile {
    const note = () => {
      if (this.into !== null) this.into.everything = true;
    };
    return {
      file: file.file,
      ledgers,
      get sheets() {
        note();
        return file.sheets;
      },
      get snapshot() {
        note();
        return file.snapshot;
      },
      get saved() {
        note();
        return file.saved;
      },
    };
  }

  watchedContext(context: RuleContext, indexOf: (ledger: Ledger) => number): RuleContext {
    const { assess } = context;
    if (assess === null) return context;
    const known = new Map<number, Reads>();
    return {
      ...context,
      assess: (ledger, row) => {
        const index = indexOf(ledger);
        const reads = known.get(index) ?? new Reads();
        known.set(index, reads);
        return this.during(reads, () => assess(ledger, row));
      },
    };
  }

  private watchedGrid(grid: Grid, index: number): Grid {
    return {
      rowCount: grid.rowCount,
      columnCount: grid.columnCount,
      column: (column) => {
        this.into?.add(index, column);
        return grid.column(column);
      },
    };
  }
}
