import type { Range } from '../grid/address';
import type { BoundColumn, Ledger } from './ledger';
import { sameLists } from './rebind-sheet';

/** True where two bindings of a sheet differ in nothing but values and, at most, in which rows are households. */
export function sameForm(a: Ledger, b: Ledger): boolean {
  return (
    a.file === b.file &&
    a.sheet === b.sheet &&
    a.template === b.template &&
    a.stage === b.stage &&
    a.headerTop === b.headerTop &&
    a.headerBottom === b.headerBottom &&
    sameItems(a.columns, b.columns, sameColumn) &&
    sameItems(a.merges, b.merges, sameRange) &&
    sameItems([...a.members], [...b.members], ([row, head], other) => row === other[0] && head === other[1]) &&
    sameLists(a.lists, b.lists)
  );
}

/** True where the rows under two headers were told apart alike. */
export function sameRows(a: Ledger, b: Ledger): boolean {
  return (
    a.grid.rowCount === b.grid.rowCount &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => row === b.rows[index]) &&
    JSON.stringify([a.totals, a.blankRows]) === JSON.stringify([b.totals, b.blankRows])
  );
}

function sameColumn(a: BoundColumn, b: BoundColumn): boolean {
  return (
    a.column === b.column &&
    a.field === b.field &&
    a.header === b.header &&
    a.required === b.required &&
    a.writable === b.writable
  );
}

function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => same(item, b[index]!)));
}
