import type { Remark } from '../../src/core/check/rule';
import type { Place } from '../../src/core/check/finding';
import { templateAltered } from '../../src/rules/template-altered';
import { sheetOf, workbookOf } from '../sheet-of';
import { formSnapshot, type FormOptions } from '../core/pristine-form';

const CONTEXT = { today: { year: 2025, month: 12, day: 1 }, assess: null, budget: null, lists: [] };

async function remarks(options: FormOptions) {
  const found: [Place, Remark<string>][] = [];
  const snapshot = await formSnapshot(options);
  const pristine = await formSnapshot();
  if (templateAltered.scope !== 'file') throw new Error('a file rule');
  const file = { file: '向阳村.xlsx', sheets: [], ledgers: [], snapshot };
  templateAltered.check(file, (at, remark) => found.push([at, remark]), { ...CONTEXT, pristine });
  return found;
}

test('an alteration is an error at its place, in words', async () => {
  const [[at, remark] = [], ...rest] = await remarks({ change: (sheet) => (sheet.getColumn(4).width = 30) });
  expect(rest).toEqual([]);
  expect(at).toEqual({ file: '向阳村.xlsx', sheet: '花名册', row: 0, column: 3 });
  expect(remark).toMatchObject({ code: 'widths', params: { where: 'D:D', before: '21.5', after: '30' } });
  expect(templateAltered.messages['widths']!.zh[0]).toBe(
    '{where} 的列宽与模板不同：模板是“{before}”，现在是“{after}”。',
  );
});

test('what came and what went have words of their own', async () => {
  const found = await remarks({ change: (sheet) => (sheet.mergeCells('B6:C6'), sheet.unMergeCells('A2:F2')) });
  expect(found.map(([, remark]) => remark.code)).toEqual(['merges-removed', 'merges-added']);
});

test('a hidden row is told in Chinese to who reads Chinese', async () => {
  const [[, remark] = []] = await remarks({ change: (sheet) => (sheet.getRow(8).hidden = true) });
  expect(remark?.params).toMatchObject({
    where: '8:8',
    before: { zh: '显示', en: 'shown' },
    after: { zh: '隐藏', en: 'hidden' },
  });
});

test('a file that was only filled in is clean', async () => {
  expect(await remarks({ change: (sheet) => (sheet.getCell('C5').value = '王国建') })).toEqual([]);
});

test('every message has three sentences in both languages', () => {
  for (const { zh, en } of Object.values(templateAltered.messages)) {
    for (const sentence of [...zh, ...en]) expect(sentence).toMatch(/[。.]$/);
  }
});

test('what was done to the whole workbook, or to a sheet as such, stands at no cell', () => {
  const plain = workbookOf([sheetOf([['序号', '姓名', '金额']], { name: '表' })]);
  const layout = {
    ...plain.layout,
    sheets: plain.layout.sheets.map((sheet) => ({ ...sheet, panes: 'frozen rows=1' })),
  };
  const locked = { ...plain, layout: { ...layout, protection: 'lockStructure=1' } };
  const file = { file: 'a.xlsx', sheets: [], ledgers: [], snapshot: locked };
  const found: [Place, Remark<string>][] = [];
  if (templateAltered.scope !== 'file') throw new Error('a file rule');
  templateAltered.check(file, (at, remark) => found.push([at, remark]), { ...CONTEXT, pristine: plain });
  expect(found.map(([at, { code, params }]) => [at, code, params!['where'], params!['before']])).toEqual([
    [{ file: 'a.xlsx', sheet: '', row: null, column: null }, 'protection-added', '', ''],
    [{ file: 'a.xlsx', sheet: '表', row: null, column: null }, 'panes-added', '表', ''],
  ]);
});
