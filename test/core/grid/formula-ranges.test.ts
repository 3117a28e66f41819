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
