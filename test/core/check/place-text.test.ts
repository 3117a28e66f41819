import type { Place } from '../../../src/core/check/finding';
import { firstOthers, MOST_RELATED, placesText, shortlist } from '../../../src/core/check/other-places';
import { cellOf, placeText, relativePlace } from '../../../src/core/check/place-text';
import { MergeIndex } from '../../../src/core/grid/merge-index';

const at = (row: number | null, column: number | null, sheet = '表', file = 'a.xlsx'): Place => ({
  file,
  sheet,
  row,
  column,
});

test('a cell is named by itself, a merged one by its top left, and a whole sheet not at all', () => {
  const merges = new MergeIndex([{ top: 1, bottom: 3, left: 0, right: 1 }]);
  expect([cellOf(at(5, 2), merges), cellOf(at(3, 1), merges), cellOf(at(null, null), merges)]).toEqual([
    'C6',
    'A2',
    null,
  ]);
  expect([cellOf(at(null, 2), merges), cellOf(at(5, null), merges)]).toEqual([null, null]);
});

test('a place in full has the file, the sheet and the cell, as far as there are any', () => {
  expect([placeText(at(0, 0)), placeText(at(null, null)), placeText(at(2, null))]).toEqual([
    ...['a.xlsx!表!A1', 'a.xlsx!表', 'a.xlsx!表'],
  ]);
  expect(placeText(at(null, 0, ''))).toBe('a.xlsx');
});

test('another place is told by no more than differs from where one is', () => {
  const from = at(8, 0);
  expect(relativePlace(at(0, 1), from)).toBe('B1');
  expect(relativePlace(at(0, 1, '公示'), from)).toBe('公示!B1');
  expect(relativePlace(at(0, 1, '表', 'b.xlsx'), from)).toBe('b.xlsx!表!B1');
  expect([
    relativePlace(at(null, null), from),
    relativePlace(at(null, 1), from),
    relativePlace(at(1, null), from),
  ]).toEqual([...['表', '表', '表']]);
  expect(relativePlace(at(null, null, '', 'b.xlsx'), from)).toBe('b.xlsx');
});

test('a sentence names three places, and says how many there are where there are more', () => {
  const places = [0, 1, 2, 3].map((row) => at(row, 0));
  expect(placesText(places.slice(0, 3), at(9, 0))).toBe('A1、A2、A3');
  expect(placesText(places, at(9, 0))).toBe('A1、A2、A3、… (4)');
  expect(placesText(places.slice(0, 2), at(9, 0), 30)).toBe('A1、A2、… (30)');
});

test.each([1, 2, 3, 5])('the few entries picked of %i groups hold the first others of every entry', (groups) => {
  const entries = Array.from({ length: 200 }, (_, index) => ({ index, group: index % groups }));
  const few = shortlist(entries, ({ group }) => group);
  expect(few.length).toBeLessThanOrEqual(2 * MOST_RELATED + 2);
  for (const one of entries) {
    const isOther = (other: typeof one) => other.group !== one.group;
    expect(firstOthers(few, isOther)).toEqual(firstOthers(entries, isOther));
  }
});

test('one group alone is not listed in full either', () => {
  expect(shortlist(Array.from({ length: 200 }), () => 0)).toHaveLength(MOST_RELATED + 1);
});

test('a finding joins the first others, no more than it lists', () => {
  const entries = Array.from({ length: 90 }, (_, index) => index);
  const isOther = (index: number) => index % 3 !== 0;
  const others = entries.filter(isOther);
  expect(firstOthers(entries, isOther)).toEqual(others.slice(0, MOST_RELATED));
  expect(firstOthers(entries.slice(0, 9), isOther)).toEqual([1, 2, 4, 5, 7, 8]);
  expect(firstOthers(entries, () => false)).toEqual([]);
});
