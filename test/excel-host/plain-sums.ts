import { parseRange } from '../../src/core/grid/address';
import type { EmulatedSheet } from './emulated-sheet';

const SUM = /^SUM\(([A-Z0-9:,]+)\)$/;
/** Sums of sums of sums: no form has more. */
const ROUNDS = 3;

/** Recalculates the plain sums of a sheet, as Excel does after every change. */
export function recalculateSums(sheet: EmulatedSheet): void {
  for (let round = 0, changed = true; changed && round < ROUNDS; round += 1) {
    changed = false;
    for (const [row, column, formula] of sheet.formulaCells()) {
      const ranges = SUM.exec(formula)?.[1]?.split(',').map(parseRange) ?? [];
      if (ranges.length === 0 || ranges.includes(null)) continue;
      const total = ranges.reduce((sum, range) => sum + sumOf(sheet, range!), 0);
      if (sheet.value(row, column) === total) continue;
      sheet.put(row, column, total, formula);
      changed = true;
    }
  }
}

function sumOf(sheet: EmulatedSheet, { top, bottom, left, right }: NonNullable<ReturnType<typeof parseRange>>): number {
  let sum = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') sum += value;
    }
  }
  return sum;
}
