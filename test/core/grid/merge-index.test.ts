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
