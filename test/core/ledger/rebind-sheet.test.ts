import type { CellValue } from '../../../src/core/grid/cell';
import { patchSnapshot } from '../../../src/core/grid/patch-snapshot';
import type { Snapshot } from '../../../src/core/grid/host';
import { keepsHeader } from '../../../src/core/ledger/header-of-sheet';
import { openLedgers } from '../../../src/core/ledger/open-ledgers';
import { keepsLists, rebindSheet, sameLists } from '../../../src/core/ledger/rebind-sheet';
import { sameForm, sameRows } from '../../../src/core/ledger/same-form';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { idOf } from '../../invented-numbers';
import { ledgerOf } from '../../ledger-of';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf, workbookOf } from '../../sheet-of';

const ROWS = [ROSTER_HEADER, ...[1, 2, 3].map(rosterRow)];
type Options = Parameters<typeof sheetOf>[1];

const ledgerIn = (book: Snapshot) => openLedgers('a.xlsx', book, TEMPLATES).ledgers[0]!;

type Edit = [row: number, column: number, value: CellValue];

/** Whether a sheet's ledger could be kept through an edit of one cell. */
const keeps = (rows: readonly (readonly CellValue[])[], edit: Edit, options: Options = {}) =>
  keepsAll(rows, [edit], options);

function keepsAll(rows: readonly (readonly CellValue[])[], edits: readonly Edit[], options: Options = {}) {
  const book = workbookOf([sheetOf(rows, { name: '表', ...options })]);
  const { name } = book.sheets[0]!;
  const changes = edits.map(([row, column, value]) => ({ at: { sheet: name, row, column }, value, formula: null }));
  const after = patchSnapshot(book, changes);
  const [ledger, cells] = [ledgerIn(book), edits.map(([row, column]) => ({ row, column }))];
  const bound = rebindSheet({ ledger, before: book.sheets[0]!, after: after.sheets[0]!, cells }, TEMPLATES);
  if (bound !== null) expect(sameForm(bound, ledgerIn(after)) && sameRows(bound, ledgerIn(after))).toBe(true);
  return bound !== null;
}

test('a value of a household keeps the ledger as it was bound', () => {
  expect(keeps(ROWS, [1, 5, 300])).toBe(true);
  expect(keeps(ROWS, [3, 2, '王国建'])).toBe(true);
});

test('what a merged household’s members are called, and a village no total goes by, keep the ledger', () => {
  const rows = [...ROWS, [null, null, '员', idOf('341225', '19900101', '300'), null, null]];
  expect(keeps(rows, [4, 2, '另一员'], { merges: ['A4:A5', 'E4:E5', 'F4:F5'] })).toBe(true);
  expect([keeps(ROWS, [1, 0, 7]), keeps(ROWS, [1, 1, '柳林村'])]).toEqual([true, true]);
});

const CODED = [ROSTER_HEADER, ['甲', '乙', '丙', '丁', '1', '2'], rosterRow(1)];
const FAR = [ROSTER_HEADER, ...Array.from({ length: 60 }, (_, at) => rosterRow(at + 1))];

test('a form without serial numbers and villages is kept like every other', () => {
  const rows = ROWS.map((row) => row.slice(2));
  expect([keeps(rows, [1, 3, 300]), keeps(rows, [1, 1, null])]).toEqual([true, true]);
});

test('of several edits the one that matters decides', () => {
  expect(
    keepsAll(ROWS, [
      [0, 4, '人口'],
      [1, 5, 300],
    ]),
  ).toBe(false);
  expect(
    keepsAll(CODED, [
      [1, 5, '3'],
      [2, 5, 300],
    ]),
  ).toBe(false);
  expect(
    keepsAll(
      [ROSTER_HEADER, rosterRow(1), [2, null, '户2']],
      [
        [1, 5, 300],
        [2, 2, null],
      ],
    ),
  ).toBe(false);
});

test.each<[string, Parameters<typeof keeps>]>([
  ['of a column code under the header', [CODED, [1, 5, '3']]],
  ['right of the last column, far below the header', [FAR, [55, 6, '注']]],
  ['that numbers a row below the last one', [FAR, [61, 0, 61]]],
  [
    'that leaves a lone name, a household or a signature as what stands above it has it',
    [
      [ROSTER_HEADER, rosterRow(1), [null, '双庙村', '李春禾']],
      [2, 1, null],
    ],
  ],
  [
    'that makes of a lone name what is none',
    [
      [ROSTER_HEADER, rosterRow(1), [null, null, '李春禾']],
      [2, 2, '见附件3'],
    ],
  ],
  [
    'that makes a subtotal of a total',
    [
      [...ROWS, ['合计', null, null, null, 9, 600]],
      [4, 0, '小计'],
    ],
  ],
  ['in the header', [ROWS, [0, 4, '人口']]],
  [
    'that makes a total of a household',
    [
      [ROSTER_HEADER, rosterRow(1), [2, '双庙村', null, null, 3, 2]],
      [2, 0, '合计'],
    ],
  ],
  [
    'that takes a household away',
    [
      [ROSTER_HEADER, rosterRow(1), [2, null, '户2']],
      [2, 2, null],
    ],
  ],
  ['below the last row', [ROWS, [4, 2, '户4']]],
  ['right of the last column', [ROWS, [2, 6, '注']]],
  ['on a sheet whose name says that it lists what may be filled in', [ROWS, [1, 5, 300], { name: '填表' }]],
  [
    'of a village above a total',
    [
      [...ROWS, ['双庙村小计', null, null, null, 9, 600]],
      [1, 1, '柳林村'],
    ],
  ],
  [
    'of a serial number within a merged household',
    [
      [...ROWS, [null, null, '员', idOf('341225', '19900101', '300'), null, null]],
      [4, 0, 4],
      { merges: ['B4:B5', 'E4:E5', 'F4:F5'] },
    ],
  ],
])('an edit %s needs the sheet to be bound anew', (_, args) => {
  expect(keeps(...args)).toBe(false);
});

test('rows so far down that no header is looked for there keep the header unread', () => {
  const long = [ROSTER_HEADER, ...Array.from({ length: 60 }, (_, at) => rosterRow(at + 1))];
  expect([keeps(long, [55, 5, 300]), keeps(long, [44, 5, 300]), keeps(long, [45, 5, 300])]).toEqual([true, true, true]);
});

describe('lists of a column', () => {
  const lists = [['B2:B4', '$H$2:$H$3'] as const];
  const rows = ROWS.map((row, at) => [...row, null, ['', '双庙村', '柳林村', ''][at]!]);
  function keptLists(
    source: string,
    edited: readonly string[],
    change: [sheet: string, row: number, column: number, value: string],
    more: readonly (readonly [string, string])[] = [],
  ) {
    const own = sheetOf(rows, { name: '表', lists: [['B2:B4', source], ...more] });
    const book = workbookOf(
      [own, ...["字'典", '字典', 'Lists', '村=组'].map((name) => sheetOf([['双庙村'], ['柳林村']], { name }))],
      {
        names: [{ name: '村名', sheet: null, refersTo: "'字''典'!$A$1:$A$2", hidden: false }],
      },
    );
    const [sheet, row, column, value] = change;
    const after = patchSnapshot(book, [{ at: { sheet, row, column }, value, formula: null }]);
    return keepsLists(ledgerIn(book), after, new Set(edited), TEMPLATES);
  }
  const there = ["字'典", 0, 0, '新村'] as [string, number, number, string];
  const here = ['表', 1, 7, '新村'] as [string, number, number, string];

  test.each<[string, string, string, typeof there, boolean]>([
    ['typed out', '"双庙村,柳林村"', '表', here, true],
    ['of the sheet itself', '=$H$2:$H$3', '表', here, false],
    ['of the sheet itself, beside the edit', '$H$2:$H$3', '表', ['表', 1, 5, '3'], true],
    ['of the sheet itself, while another is edited', '$H$2:$H$3', "字'典", there, true],
    ['of another sheet', "'字''典'!$A$1:$A$2", "字'典", there, false],
    ['of another sheet, while this one is edited', "'字''典'!$A$1:$A$2", '表', here, true],
    ['of another sheet, its name without quotes', '字典!$A$1:$A$2', '字典', ['字典', 0, 0, '新村'], false],
    ['of another sheet, its name in small letters', 'lists!$A$1:$A$2', 'Lists', ['Lists', 0, 0, '新村'], false],
    ['of another sheet, after a blank and without quotes', ' =字典!$A$1:$A$2', '字典', ['字典', 0, 0, '新村'], false],
    ['of another sheet, a sign of equality in its name', "'村=组'!$A$1:$A$2", '村=组', ['村=组', 0, 0, '新村'], false],
    ['by a name', '村名', "字'典", there, false],
  ])('%s: kept or not as the edit has it', (_, source, sheet, change, kept) => {
    expect(keptLists(source, [sheet], change)).toBe(kept);
  });

  test('are not kept where one of several lists, or one of several edited sheets, has changed', () => {
    const typed = [['E2:E4', '"1,2,3"']] as const;
    expect(keptLists("'字''典'!$A$1:$A$2", ["字'典"], there, typed)).toBe(false);
    expect(keptLists("'字''典'!$A$1:$A$2", ['表', "字'典"], there)).toBe(false);
  });

  test('of a ledger are those of its own sheet, wherever that stands in the workbook', () => {
    const [first, own] = [
      sheetOf([['说明']], { name: '封面' }),
      sheetOf(rows, { name: '表', lists: [['B2:B4', '$H$2:$H$3']] }),
    ];
    const book = workbookOf([first, own]);
    const after = patchSnapshot(book, [{ at: { sheet: '表', row: 1, column: 7 }, value: '新村', formula: null }]);
    expect(keepsLists(ledgerIn(book), after, new Set(['表']), TEMPLATES)).toBe(false);
  });

  test('that lie over the header alone are none of the column', () => {
    const over = [['E1:E1', '=$H$2:$H$3']] as const;
    expect(keptLists('"双庙村"', ['表'], ['表', 1, 5, '3'], over)).toBe(true);
  });

  test('of a sheet that is gone are not kept', () => {
    const book = workbookOf([sheetOf(rows, { name: '表', lists })]);
    expect(keepsLists(ledgerIn(book), workbookOf([]), new Set(['表']), TEMPLATES)).toBe(false);
  });

  test('of different columns, lengths or values differ', () => {
    const village = (...values: string[]) => new Map([['village' as const, values]]);
    expect(sameLists(village('甲', '乙'), village('甲', '乙'))).toBe(true);
    expect(sameLists(village('甲'), village('甲', '乙'))).toBe(false);
    for (const other of [village('甲'), village('甲', '丙'), new Map([['group' as const, ['甲', '乙']]]), new Map()])
      expect(sameLists(village('甲', '乙'), other)).toBe(false);
  });
});

test('two bindings are one form where nothing but values differs', () => {
  const options = { members: { 1: 0 } };
  const made = (more: object = {}, file = 'a.xlsx') =>
    ledgerOf({ name: ['甲', '乙', '丙'], amount: [1, null, 2] }, { ...options, file, ...more });
  const one = made();
  const like = (other: object) => sameForm(one, Object.assign(Object.create(one) as typeof one, other));
  expect([sameForm(one, one), like({ merges: [...one.merges] }), like({ columns: [...one.columns] })]).toEqual([
    true,
    true,
    true,
  ]);
  const [merge, column] = [one.merges[0]!, one.columns[0]!];
  for (const end of ['top', 'bottom', 'left', 'right'] as const)
    expect(like({ merges: [{ ...merge, [end]: merge[end] + 1 }, ...one.merges.slice(1)] })).toBe(false);
  for (const change of [{ column: 9 }, { field: 'village' }, { header: '名' }, { required: true }, { writable: false }])
    expect(like({ columns: [{ ...column, ...change }, ...one.columns.slice(1)] })).toBe(false);
  for (const change of [
    ...[
      { file: 'b.xlsx' },
      { sheet: '又' },
      { stage: 'census' },
      { headerTop: 1 },
      { headerBottom: 1 },
      { merges: [] },
    ],
    ...[
      { template: { ...one.template } },
      { members: new Map() },
      { members: new Map([[2, 3]]) },
      { members: new Map([[3, 1]]) },
    ],
    { lists: new Map([['village', ['甲']]]) },
  ])
    expect(like(change)).toBe(false);
});

test('two bindings have the same rows where the same rows are households, totals and blanks', () => {
  const one = ledgerOf({ name: ['甲', '乙'] });
  const like = (other: object) => sameRows(one, Object.assign(Object.create(one) as typeof one, other));
  expect([sameRows(one, one), like({ rows: Int32Array.from(one.rows) })]).toEqual([true, true]);
  for (const change of [
    ...[
      { grid: { ...one.grid, rowCount: 9 } },
      { rows: Int32Array.of(1) },
      { rows: Int32Array.of(1, 2, 3) },
      { rows: Int32Array.of(1, 3) },
      { blankRows: [2] },
    ],
    { totals: [{ row: 3, kind: 'total', covers: [1] }] },
  ])
    expect(like(change)).toBe(false);
});

test('a figure of a total keeps the rows as they are, its words do not', () => {
  const rows = [...ROWS, ['双庙村小计', null, null, null, 9, 600]];
  expect(keeps(rows, [4, 5, 601])).toBe(true);
  expect(keeps(rows, [4, 0, '合计'])).toBe(false);
  expect(keeps(rows, [4, 0, '柳林村小计'])).toBe(false);
});

test('a sheet without a header has none until one is typed', () => {
  const bare = sheetOf([['说明']]);
  expect(keepsHeader(bare, sheetOf([['据实填写']]), [0], TEMPLATES)).toBe(true);
  expect(keepsHeader(bare, sheetOf(ROWS), [0], TEMPLATES)).toBe(false);
});
