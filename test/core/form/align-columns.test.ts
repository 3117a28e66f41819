import { alignColumns } from '../../../src/core/form/align-columns';

const FORM = ['序号', '姓名', '证号', '', '备注'];

test('the same columns pair one by one, unnamed ones too', () => {
  expect(alignColumns(FORM, FORM)).toEqual({ toFile: [0, 1, 2, 3, 4], inserted: [], removed: [], moved: [] });
});

test('an inserted column shifts what stands right of it', () => {
  const { toFile, inserted } = alignColumns(FORM, ['序号', '姓名', '电话', '证号', '', '备注']);
  expect([toFile, inserted]).toEqual([[0, 1, 3, 4, 5], [2]]);
});

test('an inserted column without a name is found too', () => {
  const { toFile, inserted } = alignColumns(['序号', '姓名', '证号'], ['序号', '', '姓名', '证号']);
  expect([toFile, inserted]).toEqual([[0, 2, 3], [1]]);
});

test('a removed column has no partner', () => {
  const { toFile, removed } = alignColumns(FORM, ['序号', '证号', '', '备注']);
  expect([toFile, removed]).toEqual([[0, null, 1, 2, 3], [1]]);
});

test('a changed name is the same column', () => {
  const { toFile, inserted, removed } = alignColumns(FORM, ['序号', '户主', '证号', '', '备注']);
  expect([toFile, inserted, removed]).toEqual([[0, 1, 2, 3, 4], [], []]);
});

test('a column that changed places is moved, not lost', () => {
  const { toFile, moved, inserted, removed } = alignColumns(['甲', '乙', '丙', '丁'], ['甲', '丁', '乙', '丙']);
  expect([toFile, moved, inserted, removed]).toEqual([[0, 2, 3, 1], [{ from: 3, to: 1 }], [], []]);
});

test('the first column under another name is the same column', () => {
  expect(alignColumns(['序号', '姓名'], ['编号', '姓名']).toFile).toEqual([0, 1]);
});

test('a changed name right of an unnamed column is the same column', () => {
  expect(alignColumns(['甲', '', '乙'], ['甲', '', '丙']).toFile).toEqual([0, 1, 2]);
});

test('an unnamed column behind the end of the file is still blank there', () => {
  expect(alignColumns(['甲', '乙', ''], ['甲', '乙'])).toMatchObject({ toFile: [0, 1, 2], removed: [] });
});

test('an unnamed column whose place another name took is gone', () => {
  const { toFile, inserted, removed } = alignColumns(['甲', '', '丙'], ['甲', '乙', '丙']);
  expect([toFile, inserted, removed]).toEqual([[0, null, 2], [1], [1]]);
});
