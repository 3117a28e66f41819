import { layoutDifferenceSentence } from '../../../src/core/layout/layout-difference-sentence';

test('a difference of a place is told by sheet, place, before and after', () => {
  const width = { facet: 'widths', sheet: '台账', where: 'C:C', before: '12', after: '20' } as const;
  expect(layoutDifferenceSentence(width)).toEqual({
    zh: '台账：C:C 的列宽：12 → 20',
    en: '台账: width of C:C: 12 → 20',
  });
});

test('one of the whole workbook names no sheet, and what is not there is said to be none', () => {
  const lock = { facet: 'protection', sheet: null, where: null, before: null, after: 'lockStructure=1' } as const;
  expect(layoutDifferenceSentence(lock).en).toBe('protection: none → lockStructure=1');
  const gone = { facet: 'names', sheet: null, where: '村名', before: '字典!$A$1', after: null } as const;
  expect(layoutDifferenceSentence(gone)).toEqual({
    zh: '名称“村名”：字典!$A$1 → 无',
    en: 'name 村名: 字典!$A$1 → none',
  });
});

test('one without a place names the sheet, and the workbook where there is none', () => {
  const header = { facet: 'headers', sheet: '台账', where: null, before: '姓名', after: null } as const;
  expect(layoutDifferenceSentence(header).en).toBe('台账: printed text at 台账: 姓名 → none');
  expect(layoutDifferenceSentence({ ...header, sheet: null }).en).toBe('printed text at : 姓名 → none');
});

test('settings of print and look are named in Chinese, what the workbook itself holds is left as it is', () => {
  const of = { sheet: '台账', before: 'landscape', after: null };
  expect(layoutDifferenceSentence({ ...of, facet: 'print', where: 'left' }).zh).toContain('打印设置“左”');
  const area = { ...of, before: '台账!$A$1', facet: 'print', where: 'Print_Area' } as const;
  expect(layoutDifferenceSentence(area).zh).toContain('台账!$A$1 → 无');
  expect(layoutDifferenceSentence({ ...of, facet: 'look', where: null, before: 'none' }).zh).toContain('：无 → 无');
  expect(layoutDifferenceSentence({ ...of, facet: 'names', where: 'left', before: 'left' }).zh).toContain(
    '名称“left”：left',
  );
});
