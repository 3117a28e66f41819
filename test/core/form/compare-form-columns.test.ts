import { compareFormColumns, compareWidths } from '../../../src/core/form/compare-form-columns';
import { alignForm } from '../../../src/core/form/form-alignment';
import { formShape } from '../../../src/core/form/form-shape';
import type { CellValue } from '../../../src/core/grid/cell';
import type { ColumnRun, SheetLayout } from '../../../src/core/layout/layout';
import { sheetOf, workbookOf } from '../../sheet-of';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['序号', '户主姓名', '身份证号', '金额'];
const told = (found: ReturnType<typeof compareWidths>) =>
  found.map(({ facet, sheet, where, before, after }) => `${facet} ${sheet} ${where}: ${before} → ${after}`);

function align(form: Rows, file: Rows, merges: readonly string[] = []) {
  const [blank, filled] = [sheetOf(form, { merges }), sheetOf(file, { name: '表', merges })];
  return [blank, filled, alignForm(blank, formShape(blank), filled, 0)!] as const;
}

describe('columns that went, came or moved', () => {
  const columns = (form: Rows, file: Rows, merges?: readonly string[]) =>
    told(compareFormColumns(...align(form, file, merges)));

  test('are told by their place in the file, or in the form where the file has them no more', () => {
    expect(columns([HEADER], [['序号', '电话', '户主姓名', '金额']])).toEqual([
      ...['columns 表 C:C: 身份证号 → null', 'columns 表 B:B: null → 电话'],
    ]);
    expect(columns([HEADER], [['户主姓名', '身份证号', '序号', '金额']])).toEqual(['columns 表 C:C: A:A 序号 → 序号']);
    expect(columns([HEADER], [HEADER])).toEqual([]);
  });

  test('are called by the lowest text over them, on one line, wherever the header stands', () => {
    const levels = (...second: (string | null)[]) => [
      ['序号', '户主姓名', '金额', null, null],
      [null, null, ...second],
      [1],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:E1'];
    expect(columns(levels('口粮', '衣\n被', '取暖'), levels('口粮', '取暖', null), merges)).toEqual([
      'columns 表 D:D: 衣 被 → null',
    ]);
    const wider = ['序号', '户主姓名', '金额', null, null, '备注'];
    expect(
      columns(levels('口粮', '衣被', '取暖'), [wider, [null, null, '口粮', '衣被', '取暖', null], [1]], merges),
    ).toEqual(['columns 表 F:F: null → 备注']);
    expect(columns([['花名册'], HEADER], [['花名册'], [null], ['序号', '电话', ...HEADER.slice(1)]])).toEqual([
      'columns 表 B:B: null → 电话',
    ]);
  });

  test('without a name are called empty', () => {
    expect(columns([HEADER], [['序号', null, ...HEADER.slice(1)]])).toEqual(['columns 表 B:B: null → （空）']);
  });
});

describe('widths', () => {
  const run = (first: number, width: number | null, hidden = false): ColumnRun => ({
    ...{ first, last: first, width, hidden, style: 0 },
  });
  const [form, , alignment] = align([HEADER], [['序号', '电话', '户主姓名', '金额']]);

  function widths(was: readonly ColumnRun[], is: readonly ColumnRun[], count = 9, look: SheetLayout['look'] = null) {
    const plain = { ...workbookOf([form]).layout.sheets[0]!, name: '表' };
    return told(compareWidths({ ...plain, columns: was }, { ...plain, columns: is, look }, alignment, count));
  }

  test('go with their columns, and those of columns that are gone are not missed', () => {
    expect(widths([run(1, 20)], [run(2, 20)])).toEqual([]);
    expect(widths([run(1, 20)], [run(2, 30.126)])).toEqual(['widths 表 C:C: 20 → 30.13']);
    expect(widths([run(2, 20)], [run(1, 20)])).toEqual([]);
    expect(widths([run(4, 20)], [run(4, 25)])).toEqual(['widths 表 E:E: 20 → 25']);
  });

  test('are compared as far as columns are in use', () => {
    expect([widths([run(3, 20)], [run(3, 25)], 3), widths([run(3, 20)], [run(3, 25)], 4)]).toEqual([
      ...[[], ['widths 表 D:D: 20 → 25']],
    ]);
    expect(widths([], [run(16_383, 25)], 16_384)).toEqual(['widths 表 XFD:XFD: 8.43 → 25']);
    expect(widths([], [], 16_400)).toEqual([]);
  });

  test('may be off by less than anybody sees', () => {
    expect([20.09, 19.91, 20.2, 19.8].map((is) => widths([run(0, 20)], [run(0, is)]).length)).toEqual([0, 0, 1, 1]);
    expect(widths([run(0, 0.5)], [run(0, 0.6)])).toEqual([]);
  });

  test('that nobody stated are the sheet’s usual one', () => {
    expect(widths([], [run(0, 8.4)])).toEqual([]);
    expect(widths([run(0, 20)], [], 9, { defaultWidth: '20' })).toEqual([]);
    expect(widths([run(0, null)], [], 9, { defaultWidth: '20' })).toEqual([]);
    expect(widths([run(0, 8.43)], [], 9, { defaultWidth: '20' })).toEqual(['widths 表 A:A: 8.43 → 20']);
    expect(widths([run(0, 8.43)], [], 9, { tabColor: 'FF00B050' })).toEqual([]);
  });

  test('of nothing hide a column as much as hiding it does, and a hidden column is told by that alone', () => {
    expect(widths([run(0, 20)], [run(0, 30, true)])).toEqual(['hidden-columns 表 A:A: shown → hidden']);
    expect(widths([], [run(0, 0)])).toEqual(['hidden-columns 表 A:A: shown → hidden']);
    expect(widths([run(0, 0)], [run(0, 20)])).toEqual(['hidden-columns 表 A:A: hidden → shown']);
    expect(widths([run(0, 20, true)], [run(0, 20, true)])).toEqual([]);
  });
});
