import { inRange } from '../../../src/core/grid/address';
import { MergeIndex } from '../../../src/core/grid/merge-index';

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test('a cell finds the merge over it and no other', () => {
  const title = merge(0, 0, 0, 18);
  const household = merge(10, 3, 12, 3);
  const note = merge(100, 0, 400, 2);
  const index = new MergeIndex([title, household, note]);
  expect(index.at(0, 18)).toBe(title);
  expect(index.at(12, 3)).toBe(household);
  expect(index.at(400, 0)).toBe(note);
  expect(index.at(12, 4)).toBeNull();
  expect(index.at(13, 3)).toBeNull();
  expect(index.at(401, 0)).toBeNull();
});

test('any merges are found as by walking all of them, short ones and tall', () => {
  const merges = [0, 1, 62, 63, 64, 65, 200].map((height, at) => merge(at * 3, at * 2, at * 3 + height, at * 2 + 1));
  const index = new MergeIndex(merges);
  for (let row = 0; row < 230; row += 1)
    for (let column = 0; column < 16; column += 1)
      expect(index.at(row, column)).toBe(merges.find((one) => inRange(one, row, column)) ?? null);
});

test('the lowest row that a merge reaches is known, wherever the merge stands among the others', () => {
  expect(new MergeIndex([]).lastRow).toBe(-1);
  expect(new MergeIndex([merge(0, 0, 0, 1)]).lastRow).toBe(0);
  expect(new MergeIndex([merge(9, 0, 12, 0), merge(2, 0, 3, 0)]).lastRow).toBe(12);
  expect(new MergeIndex([merge(0, 0, 400, 0), merge(2, 0, 3, 0)]).lastRow).toBe(400);
});
