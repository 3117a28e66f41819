import fc from 'fast-check';
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

test('of two columns that changed places the first is the one that moved', () => {
  expect(alignColumns(['甲', '乙'], ['乙', '甲'])).toMatchObject({ toFile: [1, 0], moved: [{ from: 0, to: 1 }] });
});

test('the last column is gone, not behind the end of the file', () => {
  expect(alignColumns(['甲', '乙'], ['甲'])).toEqual({ toFile: [0, null], inserted: [], removed: [1], moved: [] });
});

test('a column doubled in the file is there once and once inserted', () => {
  expect(alignColumns(['甲', '乙'], ['甲', '乙', '甲'])).toEqual({
    toFile: [0, 1],
    inserted: [2],
    removed: [],
    moved: [],
  });
});

test('a column that was put first is moved', () => {
  expect(alignColumns(['甲', '乙', '丙'], ['丙', '甲', '乙']).moved).toEqual([{ from: 2, to: 0 }]);
});

test('a new name is the old column only where its neighbours are as they were', () => {
  expect(alignColumns(['甲', '乙', '丙'], ['丙', '丁', '戊'])).toMatchObject({
    toFile: [null, null, 0],
    inserted: [1, 2],
  });
  expect(alignColumns(['甲', '乙', '丙'], ['甲', '丙', '丁'])).toMatchObject({ toFile: [0, null, 1], inserted: [2] });
});

test('blanks behind the last name are nothing that was inserted, nor are they paired before names', () => {
  expect(alignColumns(['甲', '乙'], ['甲', '乙', '', '']).inserted).toEqual([]);
  expect(alignColumns(['甲', '乙', '', ''], ['甲', '乙']).removed).toEqual([]);
  expect(alignColumns(['', '', '甲'], ['甲', '', ''])).toMatchObject({ toFile: [null, 1, 0], moved: [] });
});

/** The longest sequence that two lists have in the same order, by trying all of one. */
function longestCommon(form: readonly string[], file: readonly string[]): number {
  const [first, ...rest] = form;
  if (first === undefined) return 0;
  const at = file.indexOf(first);
  return Math.max(longestCommon(rest, file), at < 0 ? 0 : 1 + longestCommon(rest, file.slice(at + 1)));
}

test('every name that both have is paired, as few as can be have moved, and each column is told once', () => {
  const names = fc.shuffledSubarray(['甲', '乙', '丙', '丁', '戊', '己', '庚']);
  fc.assert(
    fc.property(names, names, (form, file) => {
      const { toFile, inserted, removed, moved } = alignColumns(form, file);
      const common = form.filter((name) => file.includes(name));
      expect(common.map((name) => file[toFile[form.indexOf(name)]!])).toEqual(common);
      expect(moved).toHaveLength(common.length - longestCommon(form, file));
      expect(moved.map(({ from, to }) => form[from] === file[to])).toEqual(moved.map(() => true));
      const partners = toFile.filter((to) => to !== null);
      expect([...partners, ...inserted].sort()).toEqual(file.map((_, column) => column));
      expect(removed).toEqual(form.flatMap((_, column) => (toFile[column] === null ? [column] : [])));
      const renamed = toFile.flatMap((to, column) =>
        to === null || file[to] === form[column] ? [] : [form[column]!, file[to]!],
      );
      expect(renamed.filter((name) => form.includes(name) && file.includes(name))).toEqual([]);
    }),
    { seed: 4, numRuns: 400 },
  );
});
