import type { CellEdit } from '../../../src/core/grid/edit';
import { mergingEdits } from '../../../src/core/plan/merge-edits';
import { finished } from '../../../src/core/plan/planning';

const edit = (row: number, value: CellEdit['value'], expect: CellEdit['expect'] = 'a'): CellEdit => ({
  ...{ at: { sheet: 'S', row, column: 0 }, expect, value },
});

const mergeEdits = (groups: Parameters<typeof mergingEdits>[0]) => finished(mergingEdits(groups));

test('edits of different cells, and equal edits of one cell, go together', () => {
  expect(mergeEdits([[edit(0, 'x')], [edit(1, 'x')], [edit(0, 'x')]])).toEqual({ kept: [0, 1, 2], conflicting: [] });
});

test('two different edits of one cell keep both groups out, with everything else in them', () => {
  expect(mergeEdits([[edit(0, 'x'), edit(1, 'y')], [edit(0, 'z')], [edit(1, 'y')], [edit(2, 'z')]])).toEqual({
    kept: [2, 3],
    conflicting: [0, 1],
  });
});

test('a number and its digits are different values, a blank cell and an empty text are not', () => {
  expect(mergeEdits([[edit(0, 1)], [edit(0, '1')]]).conflicting).toEqual([0, 1]);
  expect(mergeEdits([[edit(0, null)], [edit(0, '')]]).conflicting).toEqual([]);
  expect(mergeEdits([[edit(0, 'x', { error: '#N/A' })], [edit(0, 'x', { error: '#REF!' })]]).conflicting).toEqual([
    0, 1,
  ]);
});

test('a third edit that agrees with one side does not settle it', () => {
  expect(mergeEdits([[edit(0, 'x')], [edit(0, 'y')], [edit(0, 'x')]]).conflicting).toEqual([0, 1, 2]);
});

test('blank or not, error or not, yes or its word: a change is one by both its ends', () => {
  const conflicts = (a: CellEdit, b: CellEdit) => mergeEdits([[a], [b]]).conflicting.length > 0;
  expect(conflicts(edit(0, null), edit(0, '无'))).toBe(true);
  expect(conflicts(edit(0, 'x', null), edit(0, 'x', ''))).toBe(false);
  expect(conflicts(edit(0, true), edit(0, 'true'))).toBe(true);
  expect(conflicts(edit(0, 'x', 'a'), edit(0, 'x', 'b'))).toBe(true);
  expect(conflicts(edit(0, { error: '#N/A' }), edit(0, { error: '#N/A' }))).toBe(false);
  expect(conflicts(edit(0, { error: '#N/A' }), edit(0, '#N/A'))).toBe(true);
  expect(conflicts(edit(0, 'x'), { ...edit(0, 'y'), at: { sheet: 'T', row: 0, column: 0 } })).toBe(false);
  expect(conflicts(edit(0, 'x'), { ...edit(0, 'y'), at: { sheet: 'S', row: 0, column: 1 } })).toBe(false);
});

test('how far it is can be seen all the way: twice through the groups, and never past the end', () => {
  const groups = Array.from({ length: 1200 }, (_, row) => [edit(row, 'x')]);
  const steps = [...mergingEdits(groups)];
  expect(steps.map(({ total }) => total)).toEqual(steps.map(() => 2400));
  expect(steps.map(({ done }) => done)).toEqual([0, 500, 1000, 1200, 1700, 2200]);
});
