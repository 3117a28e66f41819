import { compareFormSetup } from '../../../src/core/form/compare-form-setup';
import { alignForm } from '../../../src/core/form/form-alignment';
import { formShape } from '../../../src/core/form/form-shape';
import type { SheetLayout } from '../../../src/core/layout/layout';
import { sheetOf, workbookOf } from '../../sheet-of';

const FORM = sheetOf([['花名册'], ['序号', '户主姓名', '金额'], [1]], { name: '表' });
const FILE = sheetOf([['花名册'], ['序号', '电话', '户主姓名', '金额'], [1]], { name: '表' });
const alignment = alignForm(FORM, formShape(FORM), FILE, 0)!;

function told(was: Partial<SheetLayout>, is: Partial<SheetLayout>): readonly string[] {
  const plain = workbookOf([FORM]).layout.sheets[0]!;
  const found = compareFormSetup({ ...plain, ...was }, { ...plain, ...is }, alignment);
  expect(found.map(({ sheet }) => sheet)).toEqual(found.map(() => '表'));
  return found.map(({ facet, where, before, after }) => `${facet} ${where}: ${before} → ${after}`);
}
const print = (was: SheetLayout['print'], is: SheetLayout['print']) => told({ print: was }, { print: is });
const look = (was: SheetLayout['look'], is: SheetLayout['look']) => told({ look: was }, { look: is });
const filter = (was: string | null, is: string | null) => told({ filter: was }, { filter: is });

test('visibility, protection and panes are each told as they were and are', () => {
  const was = { visibility: 'visible', protection: null, panes: 'frozen rows=2' } as const;
  expect(told(was, { visibility: 'hidden', protection: 'protected', panes: null })).toEqual([
    ...['visibility null: visible → hidden', 'protection null: null → protected', 'panes null: frozen rows=2 → null'],
  ]);
  expect(told(was, was)).toEqual([]);
});

test.each(['left', 'right', 'top', 'bottom'])(
  'a margin at the %s may be off by what other units round away',
  (side) => {
    expect(print({ [side]: '0.7' }, { [side]: '0.719' })).toEqual([]);
    expect(print({ [side]: '0.7' }, { [side]: '0.681' })).toEqual([]);
    expect(print({ [side]: '0.7' }, { [side]: '0.75' })).toEqual([`print ${side}: 0.7 → 0.75`]);
    expect(print({ [side]: '0.5' }, { [side]: '0.48' })).toEqual([`print ${side}: 0.5 → 0.48`]);
    expect(print({}, { [side]: '0.7' })).toEqual([`print ${side}: null → 0.7`]);
  },
);

test.each([
  ['header', 'oddHeader'],
  ['footer', 'evenFooter'],
])('where a %s stands counts, about as exactly, if the form or the file prints one', (line, text) => {
  const [printing, other] = [
    { [line]: '0.3', [text]: '内部' },
    { [line]: '0.4', [text]: '内部' },
  ];
  expect(print(printing, other)).toEqual([`print ${line}: 0.3 → 0.4`]);
  expect(print(printing, { ...printing, [line]: '0.31' })).toEqual([]);
  expect(print({ [line]: '0.3' }, { [line]: '0.4' })).toEqual([]);
  expect(print({ [line]: '0.3' }, other)).toContain(`print ${line}: 0.3 → 0.4`);
  const otherLine = line === 'header' ? 'oddFooter' : 'oddHeader';
  expect(print({ [line]: '0.3', [otherLine]: '内部' }, { [line]: '0.4', [otherLine]: '内部' })).toEqual([]);
});

test('nothing else of the print set-up is rounded', () => {
  expect(print({ scale: '100' }, { scale: '100.01' })).toEqual(['print scale: 100 → 100.01']);
});

test('a form that names no paper is printed on what the office has, one that does on that', () => {
  expect(print({ scale: '90' }, { scale: '90', paperSize: '9' })).toEqual([]);
  expect(print({ paperSize: '9' }, { paperSize: '8' })).toEqual(['print paperSize: 9 → 8']);
  expect(print({ paperSize: '9' }, {})).toEqual(['print paperSize: 9 → null']);
});

test('a print set-up or a look that one side could not see is not compared', () => {
  expect([print(null, { scale: '90' }), print({ scale: '90' }, null), look(null, { tabColor: 'FF00B050' })]).toEqual([
    ...[[], [], []],
  ]);
});

test('of the look of the sheet all counts but what follows from the screen of whoever saved last', () => {
  const screen = { defaultWidth: '9', defaultHeight: '14.4', drawing: '1' };
  expect(look({}, screen)).toEqual([]);
  expect(look({ ...screen, tabColor: 'FF00B050' }, { gridLines: '0' })).toEqual([
    ...['look tabColor: FF00B050 → null', 'look gridLines: null → 0'],
  ]);
});

test('a filter goes with its columns and down to any household, and is told where its place or what it hides changed', () => {
  expect(filter('A2:C3', 'A2:D90')).toEqual([]);
  expect(filter('B2:C3; C 1 <> ', 'C2:D90; C 1 <> ')).toEqual([]);
  expect(filter('A2:C3', 'A1:D3')).toEqual(['filter null: A2:C3 → A1:D3']);
  expect(filter('A2:C3; C 1 <> ', 'A2:D3; C 2 <> ')).toEqual(['filter null: A2:C3; C 1 <>  → A2:D3; C 2 <> ']);
  expect([filter('A2:C3', null), filter(null, 'A2:D3')]).toEqual([
    ...[['filter null: A2:C3 → null'], ['filter null: null → A2:D3']],
  ]);
  expect([filter(null, null), filter('全部', '全部'), filter('全部', '部分')]).toEqual([
    ...[[], [], ['filter null: 全部 → 部分']],
  ]);
});
