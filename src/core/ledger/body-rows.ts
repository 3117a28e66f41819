import type { SheetSnapshot } from '../grid/host';
import { rowsMergedIntoHousehold } from './household-members';
import type { BoundColumn, TotalRow } from './ledger';
import { RowReader } from '../grid/row-reader';
import { totalRows, type TotalMark } from './total-rows';

/** The rows under a header, told apart. */
interface Body {
  readonly rows: Int32Array;
  readonly members: ReadonlyMap<number, number>;
  readonly totals: readonly TotalRow[];
  readonly blankRows: readonly number[];
}

/** Reads the body once from top to bottom. Rows that only carry formats cost nothing: the sheet's last value ends it. */
export function readBody(
  sheet: SheetSnapshot,
  headerBottom: number,
  columns: readonly BoundColumn[],
  paths: readonly (readonly string[])[],
): Body {
  const { grid, merges } = sheet;
  const bodyTop = headerBottom + 1;
  const merged = rowsMergedIntoHousehold(merges, columns, bodyTop);
  const reader = new RowReader({ grid, columns, paths, merges, bodyTop, merged });
  const walk = new BodyWalk(reader, merged, Math.max(0, grid.rowCount - bodyTop));
  let last = grid.rowCount - 1;
  while (last >= bodyTop && reader.isEmpty(last)) last -= 1;
  for (let row = bodyTop; row <= last; row += 1) walk.step(row);
  const rows = walk.rows.slice(0, walk.count);
  const village = columns.find(({ field }) => field === 'village');
  const totals = totalRows(walk.marks, rows, village ? grid.column(village.column) : null);
  return { rows, members: walk.members, totals, blankRows: walk.blankRows };
}

class BodyWalk {
  readonly rows: Int32Array;
  count = 0;
  readonly members = new Map<number, number>();
  readonly marks: TotalMark[] = [];
  readonly blankRows: number[] = [];
  /** Blank rows since the last household: inside the body only if another household follows. */
  private pending: number[] = [];
  private afterNote = false;

  constructor(
    private readonly reader: RowReader,
    private readonly merged: ReadonlyMap<number, number>,
    most: number,
  ) {
    this.rows = new Int32Array(most);
  }

  step(row: number): void {
    const found = this.reader.read(row, this.afterNote);
    if (found.kind === 'household') this.household(row);
    else if (found.kind === 'total') this.marks.push({ row, word: found.word, of: found.of, before: this.count });
    else if (found.kind === 'blank') this.blank(row);
    else if (found.kind !== 'part') this.afterNote = found.kind === 'note';
  }

  private household(row: number): void {
    if (this.pending.length > 0) {
      for (const blank of this.pending) this.blankRows.push(blank);
      this.pending = [];
    }
    const head = this.merged.get(row);
    // A serial number of its own makes it a household, even under a merged amount.
    const below = head !== undefined && this.count > 0 && this.rows[this.count - 1] === head;
    if (below && !this.reader.isNumbered(row)) this.members.set(row, head);
    else this.rows[this.count++] = row;
  }

  private blank(row: number): void {
    if (this.count > 0) this.pending.push(row);
  }
}
