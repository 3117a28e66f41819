import { parseRange } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import { compareWithPristine } from '../../../src/core/form/compare-template';
import type { Snapshot } from '../../../src/core/grid/host';
import type { ColumnRun, DefinedName, RowRun, SheetLayout } from '../../../src/core/layout/layout';
import { sheetOf, workbookOf } from '../../sheet-of';

type Rows = readonly (readonly CellValue[])[];

interface Book {
  readonly rows?: Rows;
  readonly merges?: readonly string[];
  readonly layout?: Partial<SheetLayout>;
  readonly names?: readonly DefinedName[];
  readonly name?: string;
}

const TITLE = ['救助花名册'];
const HEADER = ['序号', '户主姓名', '身份证号', '金额', '备注'];
const BODY: Rows = [[1], [2], [3]];
const FOOT: Rows = [['合计'], ['单位负责人：', null, null, '填表人：']];
const FORM: Rows = [TITLE, HEADER, ...BODY, ...FOOT];
/** As `FORM` without its column of IDs. */
const NARROW: Rows = [TITLE, HEADER.filter((name) => name !== '身份证号'), ...BODY, ['合计']];

/** Title, header, three rows of the body and a foot, or what a test makes of them. */
function book({ rows = FORM, merges = [], layout = {}, names = [], name = '表' }: Book = {}): Snapshot {
  const plain = workbookOf([sheetOf(rows, { name, merges })], { names });
  const sheets = plain.layout.sheets.map((sheet) => ({ ...sheet, ...layout }));
  return { ...plain, layout: { ...plain.layout, sheets } };
}

function differences(form: Book, file: Book): readonly string[] {
  return brief(compareWithPristine(book(form), book(file)));
}

function brief(found: ReturnType<typeof compareWithPristine>): readonly string[] {
  return found.map(({ facet, where, before, after }) => `${facet} ${where}: ${before} → ${after}`);
}

const width = (first: number, width: number | null): ColumnRun => ({
  first,
  last: first,
  width,
  hidden: false,
  style: 0,
});
const row = (first: number, height: number | null, hidden = false): RowRun => ({
  ...{ first, last: first, height, hidden, styles: [] },
});
const fact = (range: string, says = 'type=list') => ({ ranges: [parseRange(range)!], says });
const named = (name: string, refersTo: string, sheet: string | null = null): DefinedName => ({
  ...{ name, refersTo, sheet, hidden: false },
});

describe('title, header and foot', () => {
  test('a row put in above the header moves the header, while the title stays where it is', () => {
    expect(differences({}, { rows: [TITLE, [null], ...FORM.slice(1)] })).toEqual(['headers 3:3: 2:2 → 3:3']);
  });

  test('a row put in above the title moves both', () => {
    expect(differences({}, { rows: [[null], ...FORM] })).toEqual(['headers 3:3: 2:2 → 3:3']);
  });

  test('a foot that is gone is said once, with what it read, and its merges are not missed besides', () => {
    const form = { merges: ['A6:B6', 'A7:C7'], layout: { validations: [fact('A6:A7')] } };
    expect(differences(form, { rows: FORM.slice(0, 5), layout: { validations: [] } })).toEqual([
      'headers 6:7: 合计 → null',
    ]);
  });

  test('a text typed beside the title, where nothing was printed, is an addition', () => {
    expect(differences({}, { rows: [[...TITLE, null, '内部资料'], ...FORM.slice(1)] })).toEqual([
      'headers C1: null → 内部资料',
    ]);
  });

  test('a file that has none of the columns is said to have lost the header, and is not compared row by row', () => {
    expect(differences({}, { rows: [['户籍人口'], ['备忘']], layout: { columns: [width(0, 99)] } })).toEqual([
      'headers null: 序号 户主姓名 身份证号 金额 备注 → null',
    ]);
  });

  test('a row merged over several columns below the body begins the foot, whatever it reads', () => {
    const form = { rows: [TITLE, HEADER, ...BODY, ['据实填写']], merges: ['A6:E6'] };
    expect(differences(form, { rows: [TITLE, HEADER, ...BODY, ['照实填写']] })).toEqual([
      'headers 6:6: 据实填写 → null',
    ]);
  });

  test('a merge that runs down from far above does not draw the header up to it', () => {
    const rows = [['甲'], ['乙'], ['丙'], HEADER, [1]];
    const merges = ['A1:A4'];
    expect(differences({ rows, merges }, { rows: rows.with(0, ['丁']), merges })).toEqual(['headers A1: 甲 → 丁']);
  });
});

describe('a column that the file has no more', () => {
  test('is said once: its width, its merges, its validations are not missed besides', () => {
    const form = { merges: ['C3:C4', 'C1:D1'], layout: { columns: [width(2, 30)], validations: [fact('C3:C5')] } };
    const rows = [
      TITLE,
      HEADER.filter((name) => name !== '身份证号'),
      ...BODY,
      ['合计'],
      ['单位负责人：', null, '填表人：'],
    ];
    expect(differences(form, { rows, layout: { validations: [] } })).toEqual(['columns C:C: 身份证号 → null']);
  });

  test('takes a text of the foot with it, and the foot is still found', () => {
    const rows = [TITLE, HEADER, ...BODY, ['合计', null, '（章）']];
    expect(differences({ rows }, { rows: NARROW })).toEqual(['columns C:C: 身份证号 → null']);
  });

  test('leaves names and formulas that point to it pointing elsewhere', () => {
    const rows = [TITLE, HEADER, ...BODY, ['合计']];
    const [form, file] = [[named('证号', '表!$C$2')], [named('证号', '表!$D$2')]];
    const says = { before: 'type=custom\nformula1=$C$3>1', after: 'type=custom\nformula1=$D$3>1' };
    const found = differences(
      { rows, names: form, layout: { validations: [fact('A3:A5', says.before)] } },
      { rows: NARROW, names: file, layout: { validations: [fact('A3:A5', says.after)] } },
    );
    expect(found).toContain('names 证号: 表!$C$2 → 表!$D$2');
    expect(found.filter((line) => line.startsWith('validations'))).toHaveLength(1);
  });
});

describe('widths and heights', () => {
  test('a width given to a column that had the usual one, and one taken away', () => {
    expect(differences({}, { layout: { columns: [width(1, 20)] } })).toEqual(['widths B:B: 8.43 → 20']);
    expect(differences({ layout: { columns: [width(1, 20)] } }, {})).toEqual(['widths B:B: 20 → 8.43']);
  });

  test('a width that only the sheet’s default changed is none of the column', () => {
    expect(differences({}, { layout: { look: { defaultWidth: '20' }, columns: [width(1, null)] } })).toEqual([]);
  });

  test('a row of the title hidden, and one shown that the form hides', () => {
    expect(differences({}, { layout: { rows: [row(0, null, true)] } })).toEqual(['hidden-rows 1:1: shown → hidden']);
    expect(differences({ layout: { rows: [row(0, 20, true)] } }, { layout: { rows: [row(0, 20)] } })).toEqual([
      'hidden-rows 1:1: hidden → shown',
    ]);
  });

  test('a height that is the usual one need not be said', () => {
    const look = { defaultHeight: '20' };
    expect(differences({ layout: { look } }, { layout: { look, rows: [row(0, 20)] } })).toEqual([]);
    expect(differences({ layout: { look, rows: [row(0, 20)] } }, { layout: { look } })).toEqual([]);
    expect(differences({ layout: { look } }, { layout: { look, rows: [row(0, 40)] } })).toEqual([
      'heights 1:1: null → 40',
    ]);
  });
});

describe('heights of the body', () => {
  const high = (...heights: readonly [at: number, height: number | null][]) => ({
    layout: { rows: heights.map(([at, height]) => row(at, height)) },
  });

  test('may be any that a row of the form’s body has, but for a screen’s rounding', () => {
    const form = high([2, 20], [3, 30]);
    expect(differences(form, high([2, 30], [3, 30], [4, 20]))).toEqual([]);
    expect(differences(form, high([2, 20.7], [3, 29.3]))).toEqual([]);
    expect(differences(form, high([2, 20.8]))).toEqual(['heights 3:3: 20 → 20.8']);
    expect(differences(form, high([3, 25], [4, 25]))).toEqual(['heights 4:5: 20 → 25']);
  });

  test('that set themselves by what the rows hold are no difference, on either side', () => {
    expect(differences(high([2, 20]), high([2, null]))).toEqual([]);
    expect(differences(high([2, null]), high([3, null]))).toEqual([]);
    expect(differences(high([2, null]), high([3, 25]))).toEqual(['heights 4:4: null → 25']);
  });

  test('of nothing are hidden rows', () => {
    expect(differences(high([2, 20]), high([3, 0]))).toEqual(['hidden-rows 4:4: shown → hidden']);
    expect(differences(high([2, 20], [3, 0]), high([4, 0]))).toEqual([]);
  });
});

describe('validations', () => {
  const validations = (...facts: ReturnType<typeof fact>[]) => ({ layout: { validations: facts } });

  test('lost over columns side by side are one area', () => {
    expect(differences(validations(fact('B3:D5')), validations())).toEqual(['validations B3:D5: type=list → null']);
  });

  test('lost over rows of different columns are areas of their own', () => {
    expect(differences(validations(fact('B3:B5'), fact('C4:C5')), validations())).toEqual([
      'validations B3:B5 C4:C5: type=list → null',
    ]);
  });

  test('of the title hold in the same cells, and nowhere else', () => {
    expect(differences(validations(fact('A1')), validations(fact('A1')))).toEqual([]);
    expect(differences(validations(fact('A1')), validations(fact('A1:B1')))).toEqual([
      'validations B1: null → type=list',
    ]);
  });

  test('of the first rows of the body stay with these, though there are fewer households', () => {
    const file = { rows: [TITLE, HEADER, [1], ...FOOT], ...validations(fact('E3')) };
    expect(differences(validations(fact('E3:E4')), file)).toEqual([]);
  });

  test('of the foot go down with it', () => {
    const rows = [TITLE, HEADER, ...BODY, [4], [5], ...FOOT];
    expect(differences(validations(fact('B6:B7')), { rows, ...validations(fact('B8:B9')) })).toEqual([]);
    expect(differences(validations(fact('B6:B7')), { rows, ...validations() })).toEqual([
      'validations B8:B9: type=list → null',
    ]);
  });

  test('of later body rows are gone where the file has not so many', () => {
    const file = { rows: [TITLE, HEADER, [1], ...FOOT], ...validations() };
    expect(differences(validations(fact('E4')), file)).toEqual([]);
  });

  test.each([
    ['the header', 'A3:A5', '$A$2', '$A$2', '$A$1'],
    ['the foot', 'A3:A6', '$A$7', '$A$8', '$A$9'],
    ['the first row of the body', 'A3:A6', '$A$3', '$A$3', '$A$2'],
  ])('whose formula points to %s point there still, however many households', (_, area, was, is, elsewhere) => {
    const says = (cell: string) => `type=custom\nformula1=A3<>${cell}`;
    const rows = [TITLE, HEADER, ...BODY, [4], ...FOOT];
    const form = validations(fact('A3:A5', says(was)));
    expect(differences(form, { rows, ...validations(fact('A3:A6', says(is))) })).toEqual([]);
    const other = differences(form, { rows, ...validations(fact(area, says(elsewhere))) });
    expect(other.filter((line) => line.startsWith('validations'))).not.toEqual([]);
  });
});

describe('filter and print', () => {
  const filter = (filter: string | null) => ({ layout: { filter } });

  test('a filter that reaches down to more households is the form’s', () => {
    expect(differences(filter('A2:E5'), filter('A2:E500'))).toEqual([]);
    expect(differences(filter('A2:E5; C 1 <> '), filter('A2:E500'))).toEqual(['filter null: A2:E5; C 1 <>  → A2:E500']);
  });

  test('a filter over a column that is gone is another', () => {
    const form = { rows: NARROW, ...filter('A2:E5') };
    expect(differences({ ...filter('C2:C5') }, form).filter((line) => line.startsWith('filter'))).toEqual([
      'filter null: C2:C5 → A2:E5',
    ]);
  });

  test('where a header line would stand says nothing while none is printed', () => {
    const print = (print: SheetLayout['print']) => ({ layout: { print } });
    expect(differences(print({}), print({ header: '0.3' }))).toEqual([]);
    expect(differences(print({}), print({ header: '0.3', oddHeader: '内部' }))).toEqual([
      'print header: null → 0.3',
      'print oddHeader: null → 内部',
    ]);
    expect(differences(print({ footer: '0.3', oddFooter: '第 &P 页' }), print({}))).toEqual([
      'print footer: 0.3 → null',
      'print oddFooter: 第 &P 页 → null',
    ]);
  });
});

describe('defined names', () => {
  const names = (...defined: readonly DefinedName[]) => ({ names: defined });

  test('of one cell, of the first row of the body and of an area each mean the same place in the file', () => {
    const rows = [TITLE, HEADER, ...BODY, [4], ...FOOT];
    const form = names(
      named('一', '表!$A$1'),
      named('首', '表!$A$3'),
      named('区', '表!$A$3:$A$5'),
      named('末', '表!$A$7'),
    );
    const file = names(
      named('一', '表!$A$1'),
      named('首', '表!$A$3'),
      named('区', '表!$A$3:$A$6'),
      named('末', '表!$A$8'),
    );
    expect(differences(form, { rows, ...file })).toEqual([]);
    expect(differences(names(named('首', '表!$A$3')), names(named('首', '表!$A$3:$A$4')))).toEqual([
      'names 首: 表!$A$3 → 表!$A$3:$A$4',
    ]);
  });

  test('of a cell that no sheet has are compared as they are written', () => {
    const [was, is] = [named('远', '表!$ZZZ$1'), named('远', '表!$ZZZ$2')];
    expect(differences(names(was), names(was))).toEqual([]);
    expect(differences(names(was), names(is))).toEqual(['names 远: 表!$ZZZ$1 → 表!$ZZZ$2']);
  });

  test('of a sheet that the file or the form has not are compared by sheet and cell', () => {
    const [was, is] = [named('旧', '旧表!$A$1', '旧表'), named('旧', '旧表!$B$1', '旧表')];
    expect(differences(names(was), names(was))).toEqual([]);
    expect(differences(names(was), names(is))).toEqual(['names 旧: 旧表!$A$1 → 旧表!$B$1']);
  });

  test('that came or went are told as such', () => {
    expect(differences(names(named('旧', '表!$A$1')), names())).toEqual(['names 旧: 表!$A$1 → null']);
    expect(differences(names(), names(named('新', '表!$A$1')))).toEqual(['names 新: null → 表!$A$1']);
  });

  test('of a sheet that was given another name stay its own', () => {
    const form = book({ name: '旧', names: [named('区', '旧!$A$1', '旧')] });
    const file = book({ name: '新', names: [named('区', '新!$A$1', '新')] });
    expect(brief(compareWithPristine(form, file))).toEqual(['sheets null: 旧 → 新']);
  });
});

test('a sheet that has a look but no cells, as a chart has, is compared with none', () => {
  const chart = (visibility: 'visible' | 'hidden') => {
    const plain = book();
    const [sheet] = plain.layout.sheets;
    return { ...plain, layout: { ...plain.layout, sheets: [sheet!, { ...sheet!, name: '图', visibility }] } };
  };
  expect(brief(compareWithPristine(chart('visible'), chart('hidden')))).toEqual([]);
});
