import { inRange, type Range } from '../../../src/core/grid/address';
import { EMPTY } from '../../../src/core/grid/column';
import type { CellEdit } from '../../../src/core/grid/edit';
import { valueAt } from '../../../src/core/grid/grid';
import type { SheetSnapshot, Snapshot } from '../../../src/core/grid/host';

/** A text with everything that needs care in XML, and a number with all its digits. */
const WRITTEN_TEXT = ' 王小河 <&> "1"';
const WRITTEN_NUMBER = 1234.5678;

/**
 * One text and one number into filled cells, one of each into empty ones, on the first sheet that can take them.
 * `headers`: the table headers of each worksheet.
 */
export function editsFor(snapshot: Snapshot, headers: ReadonlyMap<string, readonly Range[]>): readonly CellEdit[] {
  for (const sheet of snapshot.sheets) {
    const tables = headers.get(sheet.name);
    if (tables === undefined) continue;
    const filled = pick(sheet, tables, 2, true);
    const empty = pick(sheet, tables, 2, false);
    const cells = [...filled, ...empty];
    if (cells.length === 0) continue;
    return cells.map(([row, column], index) => ({
      at: { sheet: sheet.name, row, column },
      expect: valueAt(sheet.grid, row, column),
      value: index % 2 === 0 ? WRITTEN_TEXT : WRITTEN_NUMBER,
    }));
  }
  return [];
}

function pick(
  { grid, merges }: SheetSnapshot,
  headers: readonly Range[],
  count: number,
  filled: boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  const rows = filled ? grid.rowCount : grid.rowCount + 2;
  for (let row = 0; row < rows && found.length < count; row += 1) {
    for (let column = 0; column < grid.columnCount + (filled ? 0 : 2) && found.length < count; column += 1) {
      const cells = grid.column(column);
      const covered = merges.some(
        (merge) => inRange(merge, row, column) && (merge.top !== row || merge.left !== column),
      );
      if (cells.hasFormula(row) || covered || headers.some((header) => inRange(header, row, column))) continue;
      if ((cells.kind(row) !== EMPTY) === filled) found.push([row, column]);
    }
  }
  return found;
}
