import { compareLayouts } from '../../../src/core/layout/compare-layout';
import type { CellStyle, Layout, SheetLayout } from '../../../src/core/layout/layout';
import { fingerprint } from '../../../src/core/layout/layout-fingerprint';
import { growthOf } from '../../growth-of';

const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: '宋体 11',
  fontColor: null,
  fill: 'none',
  border: '',
  alignment: '',
  protection: 'locked',
};
const TEXT: CellStyle = { ...PLAIN, numberFormat: '@' };
const YELLOW: CellStyle = { ...TEXT, fill: 'FFFFFF00' };

const SHEET: SheetLayout = {
  name: '台账',
  visibility: 'visible',
  merges: [{ top: 0, left: 0, bottom: 0, right: 9 }],
  columns: [{ first: 1, last: 2, width: 12, hidden: false, style: 1 }],
  rows: [{ first: 4, last: 99, height: 20, hidden: false, styles: [{ left: 0, right: 0, style: 1 }] }],
  validations: [{ ranges: [{ top: 4, left: 4, bottom: 99, right: 4 }], says: 'type=list\nformula1="甲,乙"' }],
  conditionalFormats: [
    { ranges: [{ top: 4, left: 3, bottom: 99, right: 3 }], says: 'type=expression\nformula1=D5=1' },
    { ranges: [{ top: 4, left: 3, bottom: 99, right: 3 }], says: 'type=expression\nformula1=D5=2' },
  ],
  protection: null,
  panes: 'frozen rows=4 columns=2',
  print: { paperSize: '9' },
  filter: 'A4:J100',
  look: { tabColor: 'FF00B050' },
};

const BEFORE: Layout = {
  sheets: [SHEET, { ...SHEET, name: '字典', visibility: 'hidden' }],
  names: [{ name: '家庭类型', sheet: null, refersTo: '字典!$A$1:$A$4', hidden: false }],
  styles: [PLAIN, TEXT, YELLOW],
  protection: null,
};

function withSheet(change: Partial<SheetLayout>): Layout {
  return { ...BEFORE, sheets: [{ ...SHEET, ...change }, BEFORE.sheets[1]!] };
}

const row = SHEET.rows[0]!;
const column = SHEET.columns[0]!;
const [rule, second] = SHEET.conditionalFormats!;

/** The cells of the body in a style that the workbook did not have. */
const restyled = (style: CellStyle): Layout => ({
  ...withSheet({ rows: [{ ...row, styles: [{ left: 0, right: 0, style: 3 }] }] }),
  styles: [...BEFORE.styles, style],
});

const CASES: readonly [string, Layout, string][] = [
  ['a merge', withSheet({ merges: [] }), 'merges 台账 A1:J1: A1:J1 → null'],
  [
    'a merge that came',
    withSheet({ merges: [...SHEET.merges, { top: 2, left: 0, bottom: 2, right: 1 }] }),
    'merges 台账 A3:B3: null → A3:B3',
  ],
  [
    'a column hidden that has no width of its own',
    withSheet({ columns: [column, { first: 5, last: 5, width: null, hidden: true, style: 0 }] }),
    'hidden-columns 台账 F:F: shown → hidden',
  ],
  [
    'a validation over other cells',
    withSheet({ validations: [{ ...SHEET.validations![0]!, ranges: [{ top: 4, left: 5, bottom: 99, right: 5 }] }] }),
    'validations 台账 E5:E100: type=list; formula1="甲,乙" → null; validations 台账 F5:F100: null → type=list; formula1="甲,乙"',
  ],
  ['a width, however little', withSheet({ columns: [{ ...column, width: 12.01 }] }), 'widths 台账 B:C: 12 → 12.01'],
  ['a hidden column', withSheet({ columns: [{ ...column, hidden: true }] }), 'hidden-columns 台账 B:C: shown → hidden'],
  [
    'a column style',
    withSheet({ columns: [{ ...column, style: 0 }], rows: [{ ...row, styles: [{ left: 0, right: 2, style: 1 }] }] }),
    'number-formats 台账 B1:C1048576: @ → General',
  ],
  [
    'a height',
    withSheet({
      rows: [
        { ...row, last: 50 },
        { ...row, first: 51, height: 21 },
      ],
    }),
    'heights 台账 52:100: 20 → 21',
  ],
  ['a hidden row', withSheet({ rows: [{ ...row, hidden: true }] }), 'hidden-rows 台账 5:100: shown → hidden'],
  [
    'a fill',
    withSheet({ rows: [{ ...row, styles: [{ left: 0, right: 0, style: 2 }] }] }),
    'styles 台账 A5:A100: fill none → fill FFFFFF00',
  ],
  ['a number format', withSheet({ rows: [{ ...row, styles: [] }] }), 'number-formats 台账 A5:A100: @ → General'],
  ['a validation gone', withSheet({ validations: [] }), 'validations 台账 E5:E100: type=list; formula1="甲,乙" → null'],
  [
    'a rule that came',
    withSheet({ conditionalFormats: [rule!, second!, { ...rule!, says: 'type=blanks' }] }),
    'conditional-formats 台账 D5:D100: null → type=blanks',
  ],
  [
    'rules in another order',
    withSheet({ conditionalFormats: [second!, rule!] }),
    'conditional-formats 台账 D5:D100: type=expression; formula1=D5=1 → type=expression; formula1=D5=2',
  ],
  ['protection', withSheet({ protection: 'protected' }), 'protection 台账 null: null → protected'],
  ['panes', withSheet({ panes: null }), 'panes 台账 null: frozen rows=4 columns=2 → null'],
  ['print', withSheet({ print: {} }), 'print 台账 paperSize: 9 → null'],
  ['a filter', withSheet({ filter: null }), 'filter 台账 null: A4:J100 → null'],
  ['the tab', withSheet({ look: {} }), 'look 台账 tabColor: FF00B050 → null'],
  ['visibility', withSheet({ visibility: 'veryHidden' }), 'visibility 台账 null: visible → veryHidden'],
  ['a sheet name', withSheet({ name: '新名' }), 'sheets 新名 null: 台账 → 新名'],
  [
    'the order of sheets',
    { ...BEFORE, sheets: [...BEFORE.sheets].reverse() },
    'sheets null null: 台账, 字典 → 字典, 台账',
  ],
  [
    'a width that came, where the column looks as before',
    withSheet({ columns: [column, { first: 5, last: 5, width: 9, hidden: false, style: 0 }] }),
    'widths 台账 F:F: null → 9',
  ],
  ['a width taken away', withSheet({ columns: [{ ...column, width: null }] }), 'widths 台账 B:C: 12 → null'],
  [
    'a look that a column lost with all else that was said of it',
    { ...withSheet({ columns: [], rows: [{ ...row, styles: [{ left: 0, right: 2, style: 1 }] }] }) },
    'widths 台账 B:C: 12 → null; number-formats 台账 B1:C1048576: @ → General',
  ],
  [
    'a row of its own look that came',
    withSheet({
      rows: [{ first: 2, last: 2, height: null, hidden: false, styles: [{ left: 5, right: 5, style: 2 }] }, row],
    }),
    'number-formats 台账 F3: General → @; styles 台账 F3: fill none → fill FFFFFF00',
  ],
  [
    'a height that the form had and the file leaves open',
    withSheet({ rows: [{ ...row, height: null }] }),
    'heights 台账 5:100: 20 → null',
  ],
  [
    'a validation that says something else',
    withSheet({ validations: [{ ...SHEET.validations![0]!, says: 'type=whole' }] }),
    'validations 台账 E5:E100: type=list; formula1="甲,乙" → type=whole',
  ],
  ['a print setting that came', withSheet({ print: { paperSize: '9', scale: '80' } }), 'print 台账 scale: null → 80'],
  [
    'a name of one sheet, and whether it is hidden',
    { ...BEFORE, names: [...BEFORE.names, { name: '村', sheet: '字典', refersTo: '字典!$B$1', hidden: true }] },
    'names 字典 字典!村: null → 字典!$B$1 (hidden)',
  ],
  [
    'columns side by side that changed alike',
    {
      ...BEFORE,
      sheets: [
        {
          ...SHEET,
          columns: [
            { ...column, last: 1, width: 9 },
            { ...column, first: 2, width: 9, style: 3 },
          ],
        },
        BEFORE.sheets[1]!,
      ],
      styles: [...BEFORE.styles, TEXT],
    },
    'widths 台账 B:C: 12 → 9',
  ],
  [
    'columns apart that changed alike',
    withSheet({
      columns: [
        { first: 0, last: 0, width: 9, hidden: false, style: 0 },
        column,
        { first: 5, last: 5, width: 9, hidden: false, style: 0 },
      ],
    }),
    'widths 台账 A:A F:F: null → 9',
  ],
  [
    'a row that lost all that was said of it',
    withSheet({ rows: [] }),
    'heights 台账 5:100: 20 → null; number-formats 台账 A5:A100: @ → General',
  ],
  [
    'a colour of the font alone, and a border that came',
    restyled({ ...TEXT, fontColor: 'FFFF0000', border: 'left thin' }),
    'styles 台账 A5:A100: fontColor none; border none → fontColor FFFF0000; border left thin',
  ],
  [
    'a font and its colour, told once',
    restyled({ ...TEXT, font: '宋体 9', fontColor: 'FFFF0000' }),
    'styles 台账 A5:A100: font 宋体 11 → font 宋体 9',
  ],
  ['a sheet gone', { ...BEFORE, sheets: [SHEET] }, 'sheets 字典 null: 字典 → null'],
  ['a name', { ...BEFORE, names: [] }, 'names null 家庭类型: 字典!$A$1:$A$4 → null'],
  [
    'the workbook’s protection',
    { ...BEFORE, protection: 'lockStructure=1' },
    'protection null null: null → lockStructure=1',
  ],
];

describe('exactly the changed facet and its place', () => {
  test.each(CASES)('%s', (_, after, expected) => {
    const found = compareLayouts(BEFORE, after);
    const told = found.map((d) => `${d.facet} ${d.sheet} ${d.where}: ${d.before} → ${d.after}`);
    expect(told.join('; ')).toEqual(expected);
    expect(fingerprint(after)).not.toBe(fingerprint(BEFORE));
  });
});

test('validations in another order are the same ones: of each cell there is one', () => {
  const other = { ranges: [{ top: 4, left: 5, bottom: 99, right: 5 }], says: 'type=whole' };
  const validations = [SHEET.validations![0]!, other];
  expect(compareLayouts(withSheet({ validations }), withSheet({ validations: validations.toReversed() }))).toEqual([]);
});

test('the numbering of styles does not matter', () => {
  const after: Layout = {
    ...BEFORE,
    styles: [PLAIN, YELLOW, TEXT],
    sheets: BEFORE.sheets.map((sheet) => ({
      ...sheet,
      columns: [{ ...column, style: 2 }],
      rows: [{ ...row, styles: [{ left: 0, right: 0, style: 2 }] }],
    })),
  };
  expect(compareLayouts(BEFORE, after)).toEqual([]);
  expect(fingerprint(after)).toBe(fingerprint(BEFORE));
});

test('facets that a host cannot see have a fingerprint too', () => {
  const unseen = { validations: null, conditionalFormats: null, print: null, look: null };
  expect(fingerprint(withSheet(unseen))).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(withSheet(unseen))).not.toBe(fingerprint(withSheet({ ...unseen, panes: null })));
});

test('of one kind of difference no more places are listed than anybody would mend one by one', () => {
  const rows = (height: number) =>
    Array.from({ length: 600 }, (_, at) => ({ ...row, first: at * 2, last: at * 2, height }));
  const found = compareLayouts(withSheet({ rows: rows(20) }), withSheet({ rows: rows(21) }));
  expect(found.flatMap(({ where }) => where!.split(' '))).toHaveLength(500);
});

test('a facet that one side could not see is not compared', () => {
  expect(
    compareLayouts(BEFORE, withSheet({ validations: null, conditionalFormats: null, print: null, look: null })),
  ).toEqual([]);
});

test('comparing rows of many kinds takes time in proportion to them', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...row, first: at, last: at, height: at % 7 === 0 ? 9 : at }));
  const comparing = (count: number) => {
    const [before, after] = [withSheet({ rows: rows(count) }), withSheet({ rows: rows(count) })];
    return () => expect(compareLayouts(before, after)).toEqual([]);
  };
  expect(growthOf(comparing, 25_000, 4)).toBeLessThan(10);
});
