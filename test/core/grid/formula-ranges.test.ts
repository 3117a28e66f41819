import { rangeA1 } from '../../../src/core/grid/address';
import { sumRanges } from '../../../src/core/grid/formula-ranges';

const read = (formula: string) => sumRanges(formula, '双庙 村')?.ranges.map(rangeA1) ?? null;

test.each<[string, string[]]>([
  ['SUM(P6:P17)', ['P6:P17']],
  ['sum( $P$6:$P$17 )', ['P6:P17']],
  ['SUM($P$6:$P$17)', ['P6:P17']],
  ['+SUM(P6:P17)+SUM(P20:P33)', ['P6:P17', 'P20:P33']],
  ['SUM(P6:P17,P20:P33,P40)', ['P6:P17', 'P20:P33', 'P40']],
  ['P18+P34', ['P18', 'P34']],
  ['(P18 + P34)', ['P18', 'P34']],
  ['ROUND(SUM(P6:P17),2)', ['P6:P17']],
  ['SUM(P17:P6)', ['P6:P17']],
  ["SUM('双庙 村'!P6:P17)", ['P6:P17']],
  ['SUM(P:P)', ['P1:P1048576']],
  ['SUBTOTAL(9,P6:P17)', ['P6:P17']],
  ['SUBTOTAL(109,P6:P17)', ['P6:P17']],
])('%s adds %j', (formula, ranges) => {
  expect(read(formula)).toEqual(ranges);
});

test.each([
  ['SUM(P6:P40)/2'],
  ['SUMIF(B6:B40,"双庙",P6:P40)'],
  ['SUM(P6:P17)*1'],
  ['SUM(P6:P17)-P9'],
  ['SUM(柳林!P6:P17)'],
  ['SUM(P6:P17'],
  ['SUM()'],
  ['SUBTOTAL(1,P6:P17)'],
  ['SUBTOTAL(91,P6:P17)'],
  ['SUBTOTAL(19,P6:P17)'],
  ['SUM(合计区)'],
  ['100+P6'],
  [''],
  [`${'('.repeat(5000)}P6${')'.repeat(5000)}`],
])('%.40s is not a plain sum', (formula) => {
  expect(read(formula)).toBeNull();
});

test('a subtotal is told from a sum', () => {
  expect(sumRanges('SUBTOTAL(9,P6:P17)', 'a')?.subtotal).toBe(true);
  expect(sumRanges('SUM(P6:P17)', 'a')?.subtotal).toBe(false);
});

test('the longest formula a cell can hold is read in proportion to its length', () => {
  const formula = Array.from({ length: 1600 }, (_, index) => `P${index + 1}`).join('+');
  expect(read(formula)).toHaveLength(1600);
});

test('brackets are read as deep as anybody writes them, and any number side by side', () => {
  const within = (depth: number) => `${'('.repeat(depth)}P6${')'.repeat(depth)}`;
  expect([read(within(15)), read(within(16))]).toEqual([['P6'], null]);
  expect(read(Array.from({ length: 40 }, () => '(P6)').join('+'))).toHaveLength(40);
});

test.each([
  ...['MAX(P6:P17)', 'SUMX(P6)', 'SUM(P0)', 'SUM(XFE1)', 'SUM P6', 'ROUND(P6,x)', 'ROUND(P6)', 'ROUND(P6,2', 'P6+'],
  ...['SUBTOTAL(9)', 'SUBTOTAL(9,P6', 'SUBTOTAL(P6,9)', 'P6 P7', '(P6', 'P6)', "SUM('双庙'!P6)", 'SUM(P6,)'],
])('%s is none either', (formula) => {
  expect(read(formula)).toBeNull();
});

test('rounding to any number of places is read, with or without a space', () => {
  expect([read('ROUND(P6,0)'), read('ROUND(P6, 12)'), read('ROUND(SUM(P6)+P7,2)+P8')]).toEqual([
    ...[['P6'], ['P6'], ['P6', 'P7', 'P8']],
  ]);
});

test('a sheet is named with or without quotes, quotes in its name doubled', () => {
  const on = (formula: string, sheet: string) => sumRanges(formula, sheet)?.ranges.length ?? 0;
  expect([on("'a''b'!P6", "a'b"), on('双庙!P6', '双庙'), on("'双庙'!P6", '双庙'), on("a''!P6", 'a')]).toEqual([
    1, 1, 1, 0,
  ]);
});
