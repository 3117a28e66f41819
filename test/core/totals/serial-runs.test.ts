import type { CellValue } from '../../../src/core/grid/cell';
import { serialRuns } from '../../../src/core/totals/serial-runs';
import { ledgerOf } from '../../ledger-of';
import { ledgersOf } from '../../ledgers-of';
import { inventedId, inventedName } from '../../rules/people';

/** Each run as [breaks found → expected, numbers, certain]. */
function runs(serials: readonly CellValue[], village: readonly CellValue[] = []) {
  return told(ledgerOf({ serial: serials, village }));
}

function told(ledger: ReturnType<typeof ledgerOf>) {
  return serialRuns(ledger).map(({ breaks, numbers, certain }) => ({
    breaks: breaks.map(({ row, found, expected }) => `${row}: ${found} → ${expected}`),
    numbers: numbers?.map(({ row, expected }) => `${row}: ${expected}`) ?? null,
    certain,
  }));
}

const SOUND = { breaks: [], numbers: null, certain: false };

test.each<[string, CellValue[]]>([
  ['numbers in order', [1, 2, 3]],
  ['numbers kept as text, spaces around them', ['1', ' 2 ', '3']],
  ['a start above 1', [15, 16]],
  ['two blanks counted over', [1, null, null, 4]],
  ['two blanks of which one is counted', [1, null, null, 3]],
  ['two blanks not counted', [1, null, null, 2]],
  ['a text that is no number, like a blank', [1, '二', 3]],
  ['more digits than a number has, like a blank', [1, '1234567890', 2]],
  ['a number with a sign after it, like a blank', [1, '2号', 2]],
  ['a number with a sign before it, like a blank', [1, 'A2', 2]],
  ['an error value, like a blank', [1, { error: '#REF!' }, 3]],
  ['nothing but blanks at the top', [null, null, 7, 8]],
])('%s: one run, nothing to tell', (_, serials) => {
  expect(runs(serials)).toEqual([SOUND]);
});

test('a number kept as text counts, spaces around it or not, also one of several digits', () => {
  expect(runs(['1', ' 2 ', '2'])).toMatchObject([{ breaks: ['3: 2 → 3'] }]);
  expect(runs(['9', '10', '10'])).toMatchObject([{ breaks: ['3: 10 → 11'] }]);
});

test('a column without any number has no runs', () => {
  expect(runs([null, '待编'])).toEqual([]);
});

test('one blank stands for one number at most, and for that place alone', () => {
  expect(runs([1, null, 4, 5])).toMatchObject([{ breaks: ['3: 4 → 2'] }]);
  expect(runs([1, null, 3, 5, 6])).toMatchObject([{ breaks: ['4: 5 → 4'] }]);
  expect(runs([1, null, 2, 3, 5])).toMatchObject([{ breaks: ['5: 5 → 4'], numbers: ['1: 1', '3: 2', '4: 3', '5: 4'] }]);
});

test('where blanks are counted, the numbers below them count on', () => {
  expect(runs([1, null, 3, 4, 9])).toEqual([
    { breaks: ['5: 9 → 5'], numbers: ['1: 1', '3: 3', '4: 4', '5: 5'], certain: true },
  ]);
});

test('blanks of a run before do not count in the next', () => {
  const village = ['甲村', '甲村', '甲村', '乙村', '乙村', '乙村'];
  expect(runs([1, null, 3, 1, 2, 9], village)).toEqual([
    SOUND,
    { breaks: ['6: 9 → 3'], numbers: ['4: 1', '5: 2', '6: 3'], certain: true },
  ]);
});

test('a tail shifted as a whole is told where the shift begins, and again where it changes', () => {
  expect(runs([1, 2, 3, 4, 5, 6, 8, 9, 11])).toMatchObject([{ breaks: ['7: 8 → 7', '9: 11 → 9'] }]);
  expect(runs([1, 2, 3, 4, 7, 6])).toMatchObject([{ breaks: ['5: 7 → 5'] }]);
});

test('a list whose numbers do not agree is told pair by pair, by the number above', () => {
  expect(runs([7, 3, 20, 11])).toEqual([
    { breaks: ['2: 3 → 8', '3: 20 → 4', '4: 11 → 21'], numbers: null, certain: false },
  ]);
  expect(runs([1, 3, 5, 7])).toMatchObject([{ breaks: ['2: 3 → 2', '3: 5 → 4', '4: 7 → 6'], certain: false }]);
  expect(runs([1, 3, 4, 5])).toEqual([
    { breaks: ['2: 3 → 2'], numbers: ['1: 1', '2: 2', '3: 3', '4: 4'], certain: false },
  ]);
});

test('a 1 begins a run where another village begins or a sub-total stands above, and else is out of order', () => {
  expect(runs([1, 2, 1, 2], ['甲村', '甲村', '乙村', '乙村'])).toEqual([SOUND, SOUND]);
  expect(runs([1, 2, 1, 3], ['甲村', '甲村', '甲村', '甲村'])).toHaveLength(1);
  expect(runs([1, 2, 3, 5], ['甲村', '甲村', '乙村', '乙村'])).toMatchObject([{ breaks: ['4: 5 → 4'] }]);
  expect(runs([3, 4, 2, 3], ['甲村', '甲村', '乙村', '乙村'])).toHaveLength(1);
});

test('the village compared is that of the row above, even where that row has no number', () => {
  expect(runs([1, 2, null, 1, 2], ['甲村', '甲村', '乙村', '乙村', '乙村'])).toHaveLength(1);
  expect(runs([1, 2, null, 1, 2], ['甲村', '甲村', '甲村', '乙村', '乙村'])).toHaveLength(2);
});

test('a village whose only household has number 1 may be followed by another such village', () => {
  expect(runs([1, 1, 1], ['甲村', '乙村', '丙村'])).toEqual([SOUND, SOUND, SOUND]);
});

test('numbers run on over a sub-total where they do not begin again', () => {
  const row = (serial: CellValue, at: number) => [serial, inventedName(at), inventedId(at), 200];
  const sheet = (...serials: readonly CellValue[]) => {
    const [a, b, c, d] = serials.map(row);
    const header = ['序号', '户主姓名', '身份证号', '救助金额'];
    return told(ledgersOf({ rows: [header, a!, b!, ['小计', null, null, 400], c!, d!] })[0]!);
  };
  expect(sheet(1, 2, 3, 4)).toEqual([SOUND]);
  expect(sheet(1, 2, 1, 2)).toEqual([SOUND, SOUND]);
  expect(sheet(1, 2, 3, 9)).toMatchObject([{ breaks: ['5: 9 → 4'] }]);
});
