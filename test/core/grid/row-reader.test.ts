import { parseRange } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import { gridFromRows } from '../../../src/core/grid/grid';
import { RowReader } from '../../../src/core/grid/row-reader';
import type { Field } from '../../../src/core/ledger/field';
import { idOf } from '../../invented-numbers';
import { ledgerOf } from '../../ledger-of';

const ID = idOf('341225', '19800101', '123');
const FIELDS: readonly Field[] = [
  ...(['serial', 'village', 'name', 'citizenId', 'familySize', 'amount', 'account', 'remark', 'group'] as const),
];
const { columns } = ledgerOf(Object.fromEntries(FIELDS.map((field) => [field, [null]])));
/** The last column is one that the form does not know. */
const PATHS = [...columns.map(({ header }) => [header]), ['村内编号']];
const [NAME_HEADER, SERIAL_HEADER, VILLAGE_HEADER] = ['name', 'serial', 'village'].map(
  (field) => columns.find((column) => column.field === field)!.header,
) as [string, string, string];

interface Setting {
  readonly afterNote?: boolean;
  /** In A1 notation; the row is row 2. */
  readonly merges?: readonly string[];
  readonly merged?: boolean;
  readonly formulas?: readonly (string | null)[];
  readonly without?: Field;
}

function kindOf(cells: readonly CellValue[], { afterNote = false, ...setting }: Setting = {}) {
  const reader = new RowReader({
    grid: gridFromRows([[], cells], setting.formulas && [[], setting.formulas]),
    columns: columns.filter(({ field }) => field !== setting.without),
    paths: PATHS,
    merges: (setting.merges ?? []).map((merge) => parseRange(merge)!),
    bodyTop: 1,
    merged: new Map(setting.merged ? [[1, 0]] : []),
  });
  const found = reader.read(1, afterNote);
  return found.kind === 'total' ? `${found.word} of ${found.of}` : found.kind;
}

const cells = (serial: CellValue, village: CellValue, name: CellValue, id: CellValue, ...rest: CellValue[]) => [
  ...[serial, village, name, id, ...rest],
];

test.each<[string, CellValue[], Setting?]>([
  ['the common row', cells(1, '尚寨村', '李春禾', ID, 3, 200)],
  ['one with a number for a name', cells(1, '尚寨村', 99, ID, 3, 200)],
  ['a name and a head-count', cells(null, null, '李春禾', null, 3)],
  ['a name and the village', cells(null, '尚寨村', '以下为第2批', null)],
  ['a name alone', cells(null, null, '李春禾', null)],
  ['a name alone, numbered, after a note', cells(3, null, '李春禾', null), { afterNote: true }],
  ['a long name alone', cells(null, null, '阿卜杜热合曼阿卜杜热合曼阿卜杜', null)],
  ['an ID alone', cells(null, null, null, ID)],
  ['an ID alone, as a number', cells(null, null, null, 1_000_000)],
  ['something for an ID and the village', cells(null, '尚寨村', null, '不详')],
  ['something for an ID and a name', cells(null, null, '第2批', '不详')],
  ['a village and a head-count', cells(null, '尚寨村', null, null, 3)],
  ['a head-count and an amount', cells(null, null, null, null, 3, 200)],
  ['a name that ends like the header', cells(null, null, `张${NAME_HEADER.at(-1)}`, null, 3)],
  ['a name that is nearly a code', cells(null, null, 'A1', null, 3)],
  ['a code with more after it', cells(null, null, 'A12王', null, 3)],
  ['a code with more before it', cells(null, null, '王甲', null, 3)],
  ['a numbered name beyond the columns', cells(null, null, 12, 13, 3)],
  ['a numbered name beside another number', cells(null, null, 3, 5, 3)],
  ['小计 with an ID', cells(null, '尚寨村', '小计', ID)],
  ['小计 with an ID as a number', cells(null, '尚寨村', '小计', 1_000_000)],
  ['a person with a word of notes behind', cells(1, '尚寨村', '李春禾', ID, 3, 200, '审核人：')],
  ['an unnumbered person with a word of notes behind', cells(null, '尚寨村', '李春禾', ID, 3, 200, '审核人：')],
  ['a remark with words of notes', cells(null, '尚寨村', '李春禾', null, 3, 200, null, '填表人：张报')],
  ['an ID under a merge over the row', cells('二', null, null, ID), { merges: ['A2:C2'] }],
  ['a name beside a narrow merge', cells(null, '李', null, null, 3), { merges: ['B2:C2'] }],
  ['a name beside a merge that ends before it', cells(null, null, '李春禾', null, 3), { merges: ['D2:F2'] }],
  ['a name under a merge of another row', cells(null, null, '李春禾', null, 3), { merges: ['A3:C3'] }],
])('%s is a household', (...[, row, setting]) => {
  expect(kindOf(row, setting)).toBe('household');
});

test.each<[string, CellValue[], Setting?]>([
  ['nothing', []],
  ['a serial number', cells(5, null, null, null)],
  ['a serial number in words of digits', cells('5', null, null, null)],
  ['a serial number of two digits in words', cells('12', null, null, null)],
  ['a serial number and something for an ID', cells(5, null, null, '不详')],
  ['a serial number and a head-count', cells(5, null, null, null, 3)],
  ['a serial number and two places', cells(5, '尚寨村', null, null, null, null, null, null, '一组')],
  ['a number in a column of no field', [...Array<null>(9).fill(null), 7]],
  ['a waiting formula', cells(null, null, null, null, null, 0), { formulas: [null, null, null, null, null, 'E2*2'] }],
  ['a waiting formula that shows a text', cells('—', null, null, null), { formulas: ['IF(C2="","—",1)'] }],
])('%s is blank', (...[, row, setting]) => {
  expect(kindOf(row, setting)).toBe('blank');
});

test.each<[string, CellValue[], Setting?]>([
  ['a heading', cells('一、尚寨村', null, null, null)],
  ['a serial of eight digits', cells('12345678', null, null, null)],
  ['a text in a column of no field', [...Array<null>(9).fill(null), '另页']],
  ['a village', cells(null, '长坝村', null, null)],
  ['something for an ID', cells(null, null, null, '不详')],
  ['a head-count', cells(null, null, null, null, 3)],
  ['two places', cells(null, '尚寨村', null, null, null, null, null, null, '一组')],
  ['a name alone after a note', cells(null, null, '李春禾', null), { afterNote: true }],
  ['a sentence for a name', cells(null, null, '以下为第二批。', null)],
  ['a name with a digit', cells(null, null, '第2批', null)],
  ['a name too long for one', cells(null, null, '阿卜杜热合曼阿卜杜热合曼阿卜杜热', null)],
  ['a name of spaces', cells(null, null, '\u3000 ', null)],
  ['a name beside a formula', cells(null, null, '第2批', null, 3), { formulas: [null, null, null, null, 'F2'] }],
  ['a signature behind the figures', cells(null, null, null, null, null, null, '审核人：张报')],
  ['a signature among the labels', cells('单位负责人：张报', null, null, null)],
  ['a signature beside a name', cells(null, null, '李春禾', null, 3, 200, '审核人：')],
  ['a name under a merge over the row', cells('二', '长坝', null, null, 2, 300), { merges: ['A2:C2'] }],
  ['a name under a wider merge', cells(null, '以下为第二批', null, null, 2, 1), { merges: ['B2:E2'] }],
  ['a name under a merge that begins with it', cells(null, null, '李春禾', null, 2, 300), { merges: ['C2:E2'] }],
  ['a name at the end of a merge of rows too', cells('二', null, null, null, 2, 300), { merges: ['A2:C4'] }],
])('%s is a note', (...[, row, setting]) => {
  expect(kindOf(row, setting)).toBe('note');
});

test.each<[string, CellValue[], Setting?]>([
  ['the name’s header', cells(null, null, NAME_HEADER, null)],
  ['the name’s header, spelt apart', cells(null, null, [...NAME_HEADER].join(' '), null)],
  ['two headers and no name', cells(SERIAL_HEADER, VILLAGE_HEADER, null, null)],
  ['a code of letters', cells(null, null, 'D03001', null, 3)],
  ['a code of the stems', cells(null, null, '乙', null, 3)],
  ['a code of digits', cells(null, null, '12', null, 3)],
  ['columns counted', cells(1, 2, 3, 4, 5, 6)],
  ['columns counted from the name on', cells(null, null, 1, 2)],
  ['columns counted as far as there are any', cells(null, null, 11, 12)],
])('%s is a header again', (...[, row, setting]) => {
  expect(kindOf(row, setting)).toBe('header');
});

test('one header alone, or one with other words, is a note', () => {
  expect(kindOf(cells(SERIAL_HEADER, null, null, null))).toBe('note');
  expect(kindOf([SERIAL_HEADER, VILLAGE_HEADER, ...Array<null>(7).fill(null), '附'])).toBe('note');
});

test.each<[string, CellValue[], string]>([
  ['合计 at the left', cells('合计', null, null, null, 6, 400), 'sum of '],
  ['合计 for a name', cells(null, null, '合 计', '2户', 6, 400), 'sum of '],
  ['合计 for an ID', cells(null, null, null, '合计', 6, 400), 'sum of '],
  ['小计 of a village', cells(null, '尚寨村小计', null, null, 6, 400), 'subtotal of 尚寨村'],
  ['小计 beside a number too short for an ID', cells(null, null, '小计', 999_999, 6), 'subtotal of '],
  ['小计 with a serial number', cells(1, null, '小计', null, 6), 'subtotal of '],
  ['合计 of a village that begins like a note', cells(null, '单家村', '合计', null), 'sum of '],
  ['总计', cells('总计', null, null, null), 'grand of '],
])('%s is a total', (_, row, kind) => {
  expect(kindOf(row)).toBe(kind);
});

test('合计 among or behind the figures is no label', () => {
  expect(kindOf(cells(null, null, null, null, '合计'))).toBe('note');
  expect(kindOf(cells(null, null, null, null, null, '合计', '1'))).toBe('household');
});

test('合计 is a label as far as the first figure', () => {
  const row = cells(null, null, null, null, '合计');
  expect([kindOf(row), kindOf(row, { without: 'familySize' })]).toEqual(['note', 'sum of ']);
});

test('inside a merged household a row without a person is part of it, one with a person is not', () => {
  const merged = { merged: true };
  expect(kindOf([], merged)).toBe('part');
  expect(kindOf(cells(null, null, null, null, 3, 200), merged)).toBe('part');
  expect(kindOf(cells(null, null, '员', null, 3), merged)).toBe('household');
  expect(kindOf(cells(null, null, null, ID), merged)).toBe('household');
  expect(kindOf(cells('合计', null, null, null), merged)).toBe('sum of ');
});

test('a form without serial numbers, names or IDs is read by the others', () => {
  expect(kindOf(cells(5, null, null, null), { without: 'serial' })).toBe('blank');
  expect(kindOf(cells(null, '长坝村', null, null), { without: 'serial' })).toBe('note');
  expect(kindOf(cells(null, null, '李春禾', ID, 3), { without: 'serial' })).toBe('household');
  expect(kindOf(cells(null, null, '李春禾', ID, 3), { without: 'name' })).toBe('household');
  expect(kindOf(cells(null, null, '李春禾', null, 3), { without: 'citizenId' })).toBe('household');
  expect(kindOf(cells(null, null, '合计', null, 3), { without: 'name' })).toBe('sum of ');
});

test('a row is empty where nothing stands under any header', () => {
  const rows = [[], [...Array<null>(9).fill(null), 7], [null, null, '李'], [...Array<null>(10).fill(null), 7]];
  const reader = new RowReader({
    ...{ grid: gridFromRows(rows), columns, paths: PATHS, merges: [], bodyTop: 0, merged: new Map() },
  });
  expect(rows.map((_, row) => reader.isEmpty(row))).toEqual([true, false, false, true]);
});
