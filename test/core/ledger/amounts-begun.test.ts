import type { CellValue } from '../../../src/core/grid/cell';
import { amountsBegun } from '../../../src/core/ledger/amounts-begun';
import { ledgerOf } from '../../ledger-of';

function begun(...amount: readonly CellValue[]) {
  const ledger = ledgerOf({ name: amount.map((_, at) => `户${at}`), amount });
  const column = ledger.bound('amount')!;
  return [amountsBegun(ledger, column), amountsBegun(ledger, column)];
}

test.each<[string, readonly CellValue[]]>([
  ['one household of several has an amount', [null, 300, null]],
  ['an amount is written as text', ['无', '300元']],
  ['an amount is below nothing', [-5]],
])('amounts have begun where %s', (_, amounts) => {
  expect(begun(...amounts)).toEqual([true, true]);
});

test.each<[string, readonly CellValue[]]>([
  ['all cells are blank', [null, null]],
  ['prepared formulas show 0', [0, 0]],
  ['strokes and words stand for none', ['无', '-', ' ']],
  ['errors and ticks stand there', [{ error: '#N/A' }, true]],
])('amounts have not begun where %s', (_, amounts) => {
  expect(begun(...amounts)).toEqual([false, false]);
});

test('of two columns of one ledger each is asked by itself', () => {
  const ledger = ledgerOf({ amount: [null], paidAmount: [200] });
  expect((['amount', 'paidAmount'] as const).map((field) => amountsBegun(ledger, ledger.bound(field)!))).toEqual([
    ...[false, true],
  ]);
});
