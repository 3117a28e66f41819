import { numberingOf } from '../../../src/core/totals/serial-numbering';

/** `.` is a row without a number above the next one. */
function numbering(...found: (number | '.')[]) {
  let blanks = 0;
  const entries = found.flatMap((each, row) => {
    if (each === '.') blanks += 1;
    return each === '.' ? [] : [{ row, found: each, blanks }];
  });
  const { start, blanksCount, certain } = numberingOf(entries);
  return [start, blanksCount, certain];
}

test('most rows decide, and one wrong number does not', () => {
  expect(numbering(1, 2, 3)).toEqual([1, true, true]);
  expect(numbering(7, 2, 3, 4)).toEqual([1, true, true]);
  expect(numbering(5, 6, 7, 9)).toEqual([5, true, true]);
});

test('a row without a number stands for one where the numbers say so, and else for none', () => {
  expect(numbering(1, '.', 3, 4)).toEqual([1, true, true]);
  expect(numbering(1, '.', 2, 3)).toEqual([1, false, true]);
});

test('of two numberings that as many rows follow, a list from 1 is the likelier, and of others never', () => {
  expect(numbering(5, 6, 3, 4)).toEqual([1, true, true]);
  expect(numbering(7, 8, 9, 4)).toEqual([7, true, true]);
});

test('half of the rows will do for a list from 1 alone', () => {
  expect(numbering(1, 2, 9, 15)).toEqual([1, true, true]);
  expect(numbering(5, 6, 9, 15)).toEqual([null, false, false]);
});

test('a list from 1 with gaps stays a list from 1', () => {
  expect(numbering(1, 3, 4, 5)).toEqual([1, false, false]);
  expect(numbering(1, 3, 2, 5, 6, 7)).toEqual([2, true, true]);
  expect(numbering(1, 3, 3, 5, 6, 7)).toEqual([2, true, true]);
});

test('numbers that nobody counts with decide nothing', () => {
  expect(numbering(13_812_345_678)).toEqual([null, false, false]);
  expect(numbering(2.5)).toEqual([null, false, false]);
  expect(numbering(0)).toEqual([null, false, false]);
  expect(numbering(1_048_576)).toEqual([1_048_576, true, true]);
});
