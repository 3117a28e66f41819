import { compareFormNames } from '../../../src/core/form/compare-form-names';
import { alignForm } from '../../../src/core/form/form-alignment';
import { formShape } from '../../../src/core/form/form-shape';
import type { DefinedName } from '../../../src/core/layout/layout';
import { sheetOf, workbookOf } from '../../sheet-of';

const HEADER = ['序号', '户主姓名', '身份证号', '金额'];
const FOOT = [['合计'], ['填表人：']];
const FORM = sheetOf([['花名册'], HEADER, [1], [2], ...FOOT], { name: '表' });
/** Of another name, with a column put in and one gone, and two households more. */
const FILE = sheetOf([['花名册'], ['序号', '电话', '户主姓名', '金额'], [1], [2], [3], [4], ...FOOT], {
  name: "新 '表",
});
const alignment = alignForm(FORM, formShape(FORM), FILE, 0)!;
const HERE = "'新 ''表'";

type Written = string | Partial<DefinedName>;
const defined = (written: Written): DefinedName => ({
  ...{ name: '名', sheet: null, refersTo: '', hidden: false },
  ...(typeof written === 'string' ? { refersTo: written } : written),
});

function told(form: readonly Written[], file: readonly Written[]): readonly string[] {
  const layout = (names: readonly Written[]) => workbookOf([], { names: names.map(defined) }).layout;
  const found = compareFormNames(layout(form), layout(file), new Map([['表', { sheet: FILE.name, alignment }]]));
  return found.map(({ facet, sheet, where, before, after }) => `${facet} ${sheet} ${where}: ${before} → ${after}`);
}
const isSame = (was: string, is: string, name = '名') =>
  told([{ name, refersTo: was }], [{ name, refersTo: is }]).length === 0;

test.each([
  ['a cell of the title', '表!$A$1', '!$A$1', '!$A$2'],
  ['a cell right of the column that was put in', '表!$B$2', '!$C$2', '!$B$2'],
  ['the first row of the body', '表!$A$3', '!$A$3', '!$A$3:$A$4'],
  ['the second row', '表!$A$4', '!$A$4', '!$A$5'],
  ['the body', '表!$D$3:$D$4', '!$D$3:$D$6', '!$D$3:$D$7'],
  ['the foot', '表!$A$6', '!$A$8', '!$A$7'],
  ['from the header to the foot', '表!$A$2:$D$5', '!$A$2:$D$7', '!$A$2:$D$8'],
  ['a reference without dollars', '表!A1', '!A1', '!B1'],
])('a name of %s means the same place of the file', (_, was, is, other) => {
  expect([isSame(was, HERE + is), isSame(was, HERE + other)]).toEqual([true, false]);
});

test('a name of a column that is gone means another place, whatever it says', () => {
  expect(['$C$2', '$D$2', '$A$2'].map((cell) => isSame('表!$C$2', `${HERE}!${cell}`))).toEqual([false, false, false]);
});

test('every reference of a name is read, in functions and lists too, with or without quotes', () => {
  expect(isSame('表!$A$1,表!$B$2', `${HERE}!$A$1,${HERE}!$C$2`)).toBe(true);
  expect(isSame('表!$A$1,表!$B$2', `${HERE}!$A$1,${HERE}!$B$2`)).toBe(false);
  for (const before of ['(', '=', '+', '-', '*', '/', '&', '<', '>', '^', ':', ' ', ',', '"']) {
    expect(isSame(`SUM${before}表!B2)`, `SUM${before}${HERE}!C2)`)).toBe(true);
  }
  expect(isSame("OFFSET('表'!$B$2,1,0)", `OFFSET(${HERE}!$C$2,1,0)`)).toBe(true);
  expect(isSame("OFFSET('表'!$B$2,1,0)", `OFFSET(${HERE}!$C$2,2,0)`)).toBe(false);
  expect(isSame('年份表!$B$2', '年份表!$B$2')).toBe(true);
  expect(isSame('年份表!$B$2', '年份表!$C$2')).toBe(false);
  expect(isSame('年 表!$B$2', `年 ${HERE}!$C$2`)).toBe(true);
});

test('rows that repeat on every page go with the header', () => {
  const titles = (rows: string) => isSame('表!$1:$2', `${HERE}!${rows}`, '_xlnm.Print_Titles');
  expect(['$1:$2', '1:2', '$1:$3', '$2:$2', '$1:$1'].map(titles)).toEqual([true, true, false, false, false]);
  expect(isSame('表!$5:$6', `${HERE}!$7:$8`)).toBe(true);
  expect(isSame('旧!$5:$6', '旧!$7:$8')).toBe(false);
  expect(isSame('表!$3:$4', `${HERE}!$3:$6`)).toBe(false);
});

test('the area to print may end in any row of the body, other areas where the households do', () => {
  const area = (end: string, name: string) => isSame('表!$A$1:$D$3', `${HERE}!$A$1:$D$${end}`, name);
  expect(['3', '4', '6', '7'].map((end) => area(end, '_xlnm.Print_Area'))).toEqual([true, true, true, false]);
  expect(['3', '4', '6', '7'].map((end) => area(end, '名'))).toEqual([true, false, false, false]);
  expect([isSame('表!$A$1:$D$4', `${HERE}!$A$1:$D$6`), isSame('表!$A$1:$D$4', `${HERE}!$A$1:$D$3`)]).toEqual([
    true,
    false,
  ]);
});

test('what the print set-up names is told as such', () => {
  const area = { name: '_xlnm.Print_Area', sheet: '表', refersTo: '表!$A$1:$D$6' };
  expect(told([area], [])).toEqual([`print ${FILE.name} Print_Area: 表!$A$1:$D$6 → null`]);
  expect(told([], [{ ...area, sheet: FILE.name }])).toEqual([`print ${FILE.name} Print_Area: null → 表!$A$1:$D$6`]);
  expect(told([{ name: '我的_xlnm.Print_Area', refersTo: '表!$A$1' }], [])).toEqual([
    'names null 我的_xlnm.Print_Area: 表!$A$1 → null',
  ]);
});

test('what Excel keeps for itself beside a filter is no name of the form', () => {
  const own = ['_xlnm._FilterDatabase', '_xlnm.Criteria', '_xlnm.Extract', '_XLNM._filterdatabase'];
  expect(
    told(
      [],
      own.map((name) => ({ name, refersTo: '表!$A$1' })),
    ),
  ).toEqual([]);
  const others = own.slice(0, 3).flatMap((name) => [`x${name}`, `${name}x`]);
  expect(
    told(
      [],
      others.map((name) => ({ name, refersTo: '表!$A$1' })),
    ),
  ).toHaveLength(6);
});

test('one name may mean something on each sheet; those of the form’s sheet belong to what became of it', () => {
  const [was, is] = [
    { sheet: '表', refersTo: '表!$A$1' },
    { sheet: FILE.name, refersTo: `${HERE}!$A$1` },
  ];
  expect(told([was, '表!$A$2'], [is, `${HERE}!$A$2`])).toEqual([]);
  expect(told([was], [{ ...is, sheet: null }])).toEqual([
    `names ${FILE.name} 名: 表!$A$1 → null`,
    `names null 名: null → ${HERE}!$A$1`,
  ]);
  expect(told([{ ...was, sheet: '旧' }], [])).toEqual(['names 旧 名: 表!$A$1 → null']);
});

test('what is no reference is compared as it is written', () => {
  expect([isSame('"乡镇"', '"乡镇"'), isSame('"乡镇"', '"街道"'), isSame('#REF!', '#REF!')]).toEqual([
    true,
    false,
    true,
  ]);
  expect([isSame('表!$XFE$1', `${HERE}!$XFE$1`), isSame('表!$A$1:$XFE$1', `${HERE}!$A$1:$XFE$1`)]).toEqual([
    false,
    false,
  ]);
});
