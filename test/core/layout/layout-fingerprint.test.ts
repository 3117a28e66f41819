import type { DefinedName, Layout, SheetLayout } from '../../../src/core/layout/layout';
import { fingerprint } from '../../../src/core/layout/layout-fingerprint';
import { sheetOf, workbookOf } from '../../sheet-of';

const name = (more: Partial<DefinedName>): DefinedName => ({
  ...{ name: '村名', sheet: null, refersTo: '字典!$A$1', hidden: false },
  ...more,
});
const fact = (cell: number, says = 'type=list') => ({ ranges: [{ top: cell, bottom: cell, left: 0, right: 0 }], says });

function book(sheet: Partial<SheetLayout>, more: Partial<Layout> = {}): Layout {
  const { layout } = workbookOf([sheetOf([])]);
  return { ...layout, sheets: [{ ...layout.sheets[0]!, ...sheet }], ...more };
}
const named = (...more: Partial<DefinedName>[]) => book({}, { names: more.map(name) });

/** All of them look different, however alike their texts are when written one behind the other. */
const LAYOUTS: readonly Layout[] = [
  ...[named(), named({}), named({ name: '村' }), named({ name: '村', refersTo: '名字典!$A$1' })],
  ...[named({ sheet: '字典' }), named({ sheet: '字' }), named({ refersTo: '字典!$B$1' }), named({ hidden: true })],
  ...[named({}, {}), named({ name: '' }), named({ name: '', sheet: '村名' })],
  ...[
    book({ protection: '甲' }),
    book({ panes: '甲' }),
    book({ filter: '甲' }),
    book({ protection: '甲', panes: '甲' }),
  ],
  ...[book({}, { protection: '甲' }), book({ panes: '甲乙' }), book({ panes: '乙甲' })],
  ...[
    book({ print: { 甲: '1' } }),
    book({ print: { 甲: '2' } }),
    book({ print: { 甲1: '' } }),
    book({ look: { 甲: '1' } }),
  ],
  ...[book({ validations: [fact(1)] }), book({ conditionalFormats: [fact(1)] }), book({ validations: [fact(2)] })],
  ...[book({ validations: [fact(1, 'type=whole')] }), book({ validations: [fact(1), fact(1)] })],
  ...[book({ conditionalFormats: [fact(1), fact(2)] }), book({ conditionalFormats: [fact(2), fact(1)] })],
];

test('each half of the fingerprint by itself tells layouts apart', () => {
  for (const half of [0, 8]) {
    const halves = LAYOUTS.map((layout) => fingerprint(layout).slice(half, half + 8));
    expect(new Set(halves).size).toBe(LAYOUTS.length);
  }
});

test('the same settings in another order are the same look', () => {
  const [one, other] = [
    { 左: '1', 右: '2' },
    { 右: '2', 左: '1' },
  ];
  expect(fingerprint(book({ print: other, look: one }))).toBe(fingerprint(book({ print: one, look: other })));
});

test('a fingerprint has sixteen digits, those at the front of either half are written though they be 0', () => {
  const prints = Array.from({ length: 200 }, (_, at) => fingerprint(book({ panes: `rows=${at}` })));
  expect(prints.filter((print) => !/^[0-9a-f]{16}$/.test(print))).toEqual([]);
  expect(prints.some((print) => print.startsWith('0')) && prints.some((print) => print[8] === '0')).toBe(true);
});
