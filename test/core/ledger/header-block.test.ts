import type { CellValue } from '../../../src/core/grid/cell';
import { findHeader } from '../../../src/core/ledger/header-block';
import { HeaderCells } from '../../../src/core/ledger/header-cells';
import { HeaderVocabulary } from '../../../src/core/ledger/header-vocabulary';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf } from '../../sheet-of';

type Rows = readonly (readonly CellValue[])[];

const general = new HeaderVocabulary([]);
const find = (rows: Rows, merges: readonly string[] = []) =>
  findHeader(new HeaderCells(sheetOf(rows, { merges })), general);
const ends = (rows: Rows, merges: readonly string[] = []) => {
  const block = find(rows, merges);
  return block && [block.top, block.bottom];
};
const notes = (count: number): Rows => Array.from({ length: count }, () => ['注']);

describe('where a header stands', () => {
  test.each<[string, Rows]>([
    ['a sheet without one', [['说明'], ['据实填写']]],
    ['a lone word', [['备注'], ['无']]],
    ['a word beside blanks', [['备注', null, '', null]]],
    ['a word beside others that nobody knows', [['备注', '网格员意见', '附图']]],
    ['one word said twice', [['备注', '备注']]],
    ['a header under more than forty rows', [...notes(40), ROSTER_HEADER, rosterRow(1)]],
  ])('%s has none', (_, rows) => {
    expect(find(rows)).toBeNull();
  });

  test('two words are one, in the fortieth row too', () => {
    expect(ends([['姓名', '身份证号']])).toEqual([0, 0]);
    expect(ends([...notes(39), ROSTER_HEADER])).toEqual([39, 39]);
  });

  test.each(['姓名', '身份证号'])('the row that names people by %s goes before a longer one that does not', (who) => {
    expect(ends([['序号', '村', '组', '备注', '电话', '住址'], [], [who, '备注']])).toEqual([2, 2]);
  });

  test('of two alike the first is it', () => {
    expect(ends([ROSTER_HEADER, rosterRow(1), ROSTER_HEADER, rosterRow(2)])).toEqual([0, 0]);
  });
});

describe('how far down a header goes', () => {
  const top = ['姓名', '身份证号', '救助金额', null];
  const below = [null, null, '口粮', '合计'];
  const household = ['王秋生', '440524188001010014', '100', '200'];

  test('a line of names under parents belongs to it, merged or not, wherever it begins', () => {
    for (const above of [[], notes(5)])
      for (const merges of [[], ['A1:A2', 'B1:B2', 'C1:D1']])
        expect(ends([...above, top, below, household], above.length > 0 ? [] : merges)).toEqual([
          above.length,
          above.length + 1,
        ]);
  });

  test('a line of which one name in two is known belongs to it, one with fewer does not', () => {
    expect(ends([top, [null, null, '口粮', '伤病'], household])).toEqual([0, 1]);
    expect(ends([top, ['甲', null, '口粮', '伤病'], household])).toEqual([0, 0]);
  });

  test.each<[string, Rows]>([
    ['a blank row', [ROSTER_HEADER, [], rosterRow(1)]],
    ['itself once more', [ROSTER_HEADER, ROSTER_HEADER, rosterRow(1)]],
    ['a household', [ROSTER_HEADER, rosterRow(1)]],
    ['a household all in text with a word of headers in it', [top, [...household.slice(0, 3), '口粮'], household]],
  ])('%s below it does not', (_, rows) => {
    expect(ends(rows)).toEqual([0, 0]);
  });

  test('it has three rows at most, and none below the last of the sheet', () => {
    const deep = [top, ...[1, 2, 3].map(() => [null, null, null, null]), household];
    expect(ends(deep, ['A1:A4'])).toEqual([0, 2]);
    expect(ends([ROSTER_HEADER], ['A1:A2'])).toEqual([0, 0]);
  });
});

describe('what stands over a column', () => {
  const paths = (rows: Rows, merges: readonly string[] = []) => find(rows, merges)?.paths;
  const people = ['姓名', '身份证号'];

  test('its own words, under those of its parent, each said once', () => {
    const rows = [
      [...people, '救助金额', null, null],
      [null, null, '口粮', '衣被', '合计'],
    ];
    const expected = [['姓名'], ['身份证号'], ['救助金额', '口粮'], ['救助金额', '衣被'], ['救助金额', '合计']];
    expect(paths(rows)).toEqual(expected);
    expect(paths(rows, ['A1:A2', 'B1:B2', 'C1:E1'])).toEqual(expected);
  });

  test('a parent in the first column reaches over those beside it', () => {
    expect(
      paths([
        ['救助金额', null, ...people],
        ['口粮', '合计', null, null],
      ]),
    ).toEqual([['救助金额', '口粮'], ['救助金额', '合计'], ['姓名'], ['身份证号']]);
  });

  test('a parent does not reach past a column without words below, nor into a merged blank', () => {
    const gap = [
      [...people, '救助金额', null, null],
      [null, null, '口粮', null, '合计'],
    ];
    expect(paths(gap)?.slice(2)).toEqual([['救助金额', '口粮'], [], ['合计']]);
    const merged = [
      [...people, '救助金额', null, null],
      [null, null, '口粮', '衣被', '取暖'],
    ];
    expect(paths(merged, ['D1:E1'])?.slice(2)).toEqual([['救助金额', '口粮'], ['衣被'], ['取暖']]);
  });

  test('a column with no parent to its left has only its own words', () => {
    const rows = [
      [null, null, ...people],
      ['口粮', '衣被', null, null],
    ];
    expect(paths(rows)).toEqual([['口粮'], ['衣被'], ['姓名'], ['身份证号']]);
  });
});

describe('column codes under a header', () => {
  const codes = (...row: readonly CellValue[]) => ends([ROSTER_HEADER, row, rosterRow(1)])?.[1] === 1;

  test.each(['D03001', 'A12', 'AB123456', '乙', '7', '12', '（3）', '(12', '①', '⑳', '—', '——', '-'])(
    '甲 and %s are a row of them',
    (code) => {
      expect(codes('甲', code)).toBe(true);
    },
  );

  test.each(['D0300123', 'D03001某', '某D03001', 'ABC12', 'A1', '123', '某', '-某', '甲乙'])(
    '甲 and %s are not',
    (text) => {
      expect(codes('甲', text)).toBe(false);
    },
  );

  test('numbers alone are not, nor is one code, and blanks between them do not matter', () => {
    expect([codes('1', '2', '3'), codes('甲'), codes('甲', null, 'D03001')]).toEqual([false, false, true]);
  });
});
