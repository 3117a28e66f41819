import { inRange, type Range } from './address';

/** Merges taller than this are few (titles, notes); they are kept in a list instead of under each of their rows. */
const TALL = 64;

/** Finds the merge that covers a cell without walking all of them: a ledger can merge every household. */
export class MergeIndex {
  private readonly byRow = new Map<number, Range[]>();
  private readonly tall: Range[] = [];
  /** The lowest row that a merge reaches, -1 where there is none. */
  lastRow = -1;

  constructor(merges: readonly Range[]) {
    for (const merge of merges) this.add(merge);
  }

  /** The merge over a cell, its own top-left cell included; null where there is none. */
  at(row: number, column: number): Range | null {
    const near = this.byRow.get(row)?.find((merge) => inRange(merge, row, column));
    return near ?? this.tall.find((merge) => inRange(merge, row, column)) ?? null;
  }

  private add(merge: Range): void {
    this.lastRow = Math.max(this.lastRow, merge.bottom);
    if (merge.bottom - merge.top >= TALL) {
      this.tall.push(merge);
      return;
    }
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const there = this.byRow.get(row);
      if (there) there.push(merge);
      else this.byRow.set(row, [merge]);
    }
  }
}
