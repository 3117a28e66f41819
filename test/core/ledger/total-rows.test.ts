import { gridFromRows } from '../../../src/core/grid/grid';
import type { TotalWord } from '../../../src/core/ledger/row-label';
import { totalRows, type TotalMark } from '../../../src/core/ledger/total-rows';

const WORDS: Readonly<Record<string, TotalWord>> = { 小计: 'subtotal', 合计: 'sum', 总计: 'grand' };

/**
 * Rows from the top down: a village stands for one of its households (甲 or 乙, `-` for a blank village cell), anything
 * else for a total row, perhaps of a village. What comes back is each total with the rows it covers, counted from 0.
 */
function covered(...lines: readonly string[]): readonly string[] {
  const households: number[] = [];
  const marks: TotalMark[] = [];
  lines.forEach((line, row) => {
    const word = Object.keys(WORDS).find((each) => line.endsWith(each));
    if (word === undefined) households.push(row);
    else marks.push({ row, word: WORDS[word]!, of: line.slice(0, -word.length), before: households.length });
  });
  const village = gridFromRows(lines.map((line) => [line === '-' ? null : line])).column(0);
  return totalRows(marks, Int32Array.from(households), village).map(
    ({ row, kind, covers }) => `${row} ${kind} ${covers.join(',')}`,
  );
}

test('a sub-total stands for the households since the total above it, a grand total for all', () => {
  expect(covered('甲', '甲', '小计', '乙', '小计', '总计')).toEqual([
    '2 subtotal 0,1',
    '4 subtotal 3',
    '5 total 0,1,3',
  ]);
});

test('where totals stand above their rows, each stands for those below it', () => {
  expect(covered('小计', '甲', '甲', '小计', '乙')).toEqual(['0 subtotal 1,2', '3 subtotal 4']);
  expect(covered('合计', '小计', '甲', '甲', '小计', '乙')).toEqual([
    '0 total 2,3,5',
    '1 subtotal 2,3',
    '4 subtotal 5',
  ]);
});

test('a 总计 above all rows leaves each sub-total to those above it', () => {
  expect(covered('总计', '甲', '甲', '小计', '乙', '小计')).toEqual([
    '0 total 1,2,4',
    '3 subtotal 1,2',
    '5 subtotal 4',
  ]);
});

test('one that follows another directly is the next level up', () => {
  expect(covered('甲', '小计', '甲', '小计', '小计', '乙', '小计', '小计')).toEqual([
    ...['1 subtotal 0', '3 subtotal 2', '4 subtotal 0,2', '6 subtotal 5', '7 subtotal 5'],
  ]);
});

test('a lone 合计 is the total, with households added below it too', () => {
  expect(covered('甲', '甲', '合计', '乙')).toEqual(['2 total 0,1,3']);
  expect(covered('合计', '甲', '乙')).toEqual(['0 total 1,2']);
  expect(covered('甲', '甲', '合计', '乙', '小计')).toEqual(['2 total 0,1,3', '4 subtotal 3']);
});

test('a 合计 that is repeated down the sheet is a sub-total, but for the last one that follows another', () => {
  expect(covered('甲', '合计', '乙', '合计', '合计')).toEqual(['1 subtotal 0', '3 subtotal 2', '4 total 0,2']);
  expect(covered('甲', '小计', '合计', '乙', '合计')).toEqual(['1 subtotal 0', '2 subtotal 0', '4 subtotal 3']);
  expect(covered('甲', '合计', '乙', '合计')).toEqual(['1 subtotal 0', '3 subtotal 2']);
  expect(covered('甲', '合计', '乙', '总计')).toEqual(['1 subtotal 0', '3 total 0,2']);
  expect(covered('甲', '合计', '总计')).toEqual(['1 total 0', '2 total 0']);
  expect(covered('合计', '甲', '合计')).toEqual(['0 total 1', '2 total 1']);
});

describe('the sub-total of a village', () => {
  test('begins with its first household, though the village above has none of its own', () => {
    expect(covered('甲', '甲', '乙', '乙', '乙小计')).toEqual(['4 subtotal 2,3']);
    expect(covered('乙', '乙', '乙小计')).toEqual(['2 subtotal 0,1']);
  });

  test('takes in a household above whose village is blank, unless another village stands between', () => {
    expect(covered('-', '乙', '乙小计')).toEqual(['2 subtotal 0,1']);
    expect(covered('甲', '-', '乙', '乙小计')).toEqual(['3 subtotal 2']);
  });

  test('is told by its name, whatever blanks stand around it in the cells', () => {
    expect(covered('甲', ' 乙', '乙小计')).toEqual(['2 subtotal 1']);
  });

  test('that is not named takes in the households whose village is blank', () => {
    expect(covered('甲', '-', '小计')).toEqual(['2 subtotal 0,1']);
  });

  test('of which no household is named goes by the rows above', () => {
    expect(covered('甲', '甲', '丙小计')).toEqual(['2 subtotal 0,1']);
    expect(totalRows([{ row: 2, word: 'subtotal', of: '乙', before: 2 }], Int32Array.of(0, 1), null)).toEqual([
      { row: 2, kind: 'subtotal', covers: [0, 1] },
    ]);
  });
});

test('without total rows, or without households, nothing is covered', () => {
  expect(covered('甲', '乙')).toEqual([]);
  expect(covered('小计', '合计')).toEqual(['0 subtotal ', '1 total ']);
});
