import type { CellValue } from '../../../src/core/grid/cell';
import { amountsBegun } from '../../../src/core/ledger/amounts-begun';
import { isOption, optionList } from '../../../src/core/ledger/option-list';
import { ledgerOf } from '../../ledger-of';

describe('the values a column may hold', () => {
  const usualLists = { familyType: ['低保户', '其他户'] };
  const columns = { familyType: ['低保户'], residence: ['农村'] };

  test('are those of the workbook, else those that its form usually has, else not known', () => {
    const own = ledgerOf(columns, { usualLists, lists: { familyType: ['甲', '乙'] } });
    expect(optionList(own, 'familyType')).toEqual({ from: 'workbook', options: ['甲', '乙'] });
    expect(optionList(ledgerOf(columns, { usualLists }), 'familyType')).toEqual({
      ...{ from: 'form', options: ['低保户', '其他户'] },
    });
    expect(optionList(own, 'residence')).toBeNull();
  });

  test('are not those of a list that is empty', () => {
    const empty = ledgerOf(columns, { usualLists, lists: { familyType: [] } });
    expect(optionList(empty, 'familyType')).toMatchObject({ from: 'form' });
    expect(optionList(ledgerOf(columns, { usualLists: { familyType: [] } }), 'familyType')).toBeNull();
  });

  test('may have spaces at their ends, in the list or in the cell', () => {
    const options = ['低保户', ' 其他户 '];
    expect(['低保户', ' 低保户', '其他户', ' 其他户 '].map((text) => isOption(options, text))).toEqual(
      Array(4).fill(true),
    );
    expect(['低保', '低 保户', ''].map((text) => isOption(options, text))).toEqual([false, false, false]);
  });
});

test.each<[string, CellValue[], boolean]>([
  ['nothing', [null, null], false],
  ['a prepared formula that shows 0', [0, 0], false],
  ['placeholders', ['无', '/'], false],
  ['one amount', [null, 300], true],
  ['an amount kept as text', [null, '300元'], true],
  ['a negative amount', [-5, null], true],
  ['error values', [{ error: '#REF!' }, true], false],
])('a column that holds %s has amounts: %j → %s', (_, amount, begun) => {
  const ledger = ledgerOf({ name: amount.map(() => '李春禾'), amount });
  const column = ledger.bound('amount')!;
  expect([amountsBegun(ledger, column), amountsBegun(ledger, column)]).toEqual([begun, begun]);
});

test('amounts may have begun in one column and not in another', () => {
  const ledger = ledgerOf({ amount: [300], paidAmount: [null] });
  expect([amountsBegun(ledger, ledger.bound('amount')!), amountsBegun(ledger, ledger.bound('paidAmount')!)]).toEqual([
    ...[true, false],
  ]);
});
