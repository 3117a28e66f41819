import type { CellValue } from '../../src/core/grid/cell';
import { budgetDisagrees } from '../../src/rules/budget-disagrees';
import { findingsOf, where } from '../findings-of';
import { ledgersOf, type SheetRows } from '../ledgers-of';
import { inventedId, inventedName } from './people';

const HEADER = ['序号', '村（社区）', '户主姓名', '身份证号', '需救助人口', '救助金额', '备注'];

/** A payment roster of these amounts, of people numbered from `from`, with a 合计 row. */
function roster(sheet: string, from: number, amounts: readonly CellValue[]): SheetRows {
  const rows = amounts.map((amount, at) => [
    at + 1,
    '河湾村',
    inventedName(from + at),
    inventedId(from + at),
    1,
    amount,
    null,
  ]);
  return { sheet, rows: [['冬春救助资金发放花名册'], HEADER, ...rows, ['合计', null, null, null, null, 1, null]] };
}

const said = (budget: number, ...sheets: SheetRows[]) =>
  findingsOf(budgetDisagrees, ledgersOf(...sheets), { budget: budget * 100 }).map((finding) => [
    where(finding),
    finding.params,
  ]);

test('a total that equals the allotment is fine', () => {
  expect(said(1000.1, roster('甲', 0, [500, 500.1]))).toEqual([]);
});

test('the total of all sheets is compared and told at the 合计 of the first', () => {
  const sheets = [roster('甲', 0, [500, 500]), roster('乙', 10, [300])];
  expect(said(1300, ...sheets)).toEqual([]);
  expect(said(1200, ...sheets)).toEqual([['over@甲!F5', { total: '1,300', budget: '1,200', gap: '100', unfilled: 0 }]]);
});

test('too little is told apart from unfinished', () => {
  expect(said(1500, roster('甲', 0, [500, 500]))[0]?.[0]).toBe('under@甲!F5');
  expect(said(1500, roster('甲', 0, [500, null, '500元']))).toEqual([
    ['unfinished@甲!F6', { total: '500', budget: '1,500', gap: '1,000', unfilled: 2 }],
  ]);
});

test('before any amount is filled in there is nothing to say', () => {
  expect(said(1500, roster('甲', 0, [null, null]))).toEqual([]);
});

test('one list shown twice counts once', () => {
  const amounts = [100, 100, 100, 100, 100];
  expect(said(500, roster('花名册', 0, amounts), roster('公示表', 0, amounts))).toEqual([]);
});
