import { bodyRuns, compareFormRows } from '../../../src/core/form/compare-form-rows';
import { compareFormMerges } from '../../../src/core/form/compare-form-merges';
import { alignForm } from '../../../src/core/form/form-alignment';
import { formShape } from '../../../src/core/form/form-shape';
import { parseRange } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import type { RowRun, SheetLayout } from '../../../src/core/layout/layout';
import { sheetOf, workbookOf } from '../../sheet-of';

type Rows = readonly (readonly CellValue[])[];

const HEAD: Rows = [['花名册'], ['序号', '户主姓名', '身份证号', '金额']];
const FOOT: Rows = [['合计'], ['填表人：']];
const FORM: Rows = [...HEAD, [1], [2], ...FOOT];
const FILE: Rows = [...HEAD, [1], [2], [3], ...FOOT];

function align(form: Rows = FORM, file: Rows = FILE, lastLook = 0) {
  const sheet = sheetOf(form);
  return alignForm(sheet, formShape(sheet), sheetOf(file), lastLook)!;
}
const run = (first: number, last: number, height: number | null, hidden = false): RowRun => ({
  ...{ first, last, height, hidden, styles: [] },
});

function heights(was: readonly RowRun[], is: readonly RowRun[], alignment = align(), look: SheetLayout['look'] = null) {
  const plain = workbookOf([sheetOf(FORM, { name: '表' })]).layout.sheets[0]!;
  const found = compareFormRows({ ...plain, rows: was, look }, { ...plain, rows: is }, alignment);
  return found.map(({ facet, where, before, after }) => `${facet} ${where}: ${before} → ${after}`);
}

describe('heights of printed rows', () => {
  test('are the form’s, in title, header and foot alike', () => {
    const printed = [run(0, 0, 30), run(1, 1, 20), run(4, 5, 18)];
    expect(heights(printed, [run(0, 0, 30), run(1, 1, 20), run(5, 6, 18)])).toEqual([]);
    expect(heights(printed, [run(0, 0, 31), run(1, 1, 20), run(5, 5, 18)])).toEqual([
      ...['heights 1:1: 30 → 31', 'heights 7:7: 18 → null'],
    ]);
    expect(heights([], [run(1, 1, 20)])).toEqual(['heights 2:2: null → 20']);
  });

  test('may be off by the pixels of a screen', () => {
    expect([29.3, 30.7, 29.2, 30.9].map((is) => heights([run(0, 0, 30)], [run(0, 0, is)]).length)).toEqual([
      0, 0, 1, 1,
    ]);
  });

  test('need not be said where they are the usual ones of the form', () => {
    const look = { defaultHeight: '15' };
    expect(heights([], [run(0, 0, 15.5)], align(), look)).toEqual([]);
    expect(heights([run(0, 0, 15)], [], align(), look)).toEqual([]);
    expect(heights([run(0, 0, null)], [run(0, 0, 15)], align(), look)).toEqual([]);
    expect(heights([run(0, 0, 20)], [], align(), look)).toEqual(['heights 1:1: 20 → null']);
  });

  test('are not told of a row that was hidden or shown', () => {
    expect(heights([run(0, 0, 30)], [run(0, 0, 40, true)])).toEqual(['hidden-rows 1:1: shown → hidden']);
    expect(heights([run(0, 0, 0)], [run(0, 0, 40)])).toEqual(['hidden-rows 1:1: hidden → shown']);
    expect(heights([run(0, 0, 30, true)], [run(0, 0, 30, true)])).toEqual([]);
  });
});

describe('heights of body rows', () => {
  test('are told where no row of the form’s body is as high, by the height of its first', () => {
    const body = [run(2, 2, 20), run(3, 3, 25)];
    expect(heights(body, [run(2, 3, 25), run(4, 4, 20)])).toEqual([]);
    expect(heights(body, [run(2, 4, 30)])).toEqual(['heights 3:5: 20 → 30']);
    expect(heights([], [run(2, 4, 30)])).toEqual(['heights 3:5: null → 30']);
    expect(heights([run(1, 2, 20)], [run(1, 4, 20)])).toEqual([]);
    expect(heights([run(4, 4, 30)], [run(2, 4, 30), run(5, 5, 30)])).toEqual(['heights 3:5: null → 30']);
  });

  test('that the form hides may be hidden, others not', () => {
    expect(heights([run(2, 2, 20)], [run(3, 3, 20, true)])).toEqual(['hidden-rows 4:4: shown → hidden']);
    expect(heights([run(2, 2, 20), run(3, 3, 20, true)], [run(4, 4, 50, true)])).toEqual([]);
    expect(heights([run(2, 2, null, true)], [run(4, 4, 0)])).toEqual([]);
  });

  test('count as far as the body has a look, and only in a form', () => {
    const noFoot = align([...HEAD, [1]], [...HEAD, [1]], 5);
    expect(heights([run(2, 2, 20)], [run(2, 9, 30)], noFoot)).toEqual(['heights 3:6: 20 → 30']);
    expect(heights([], [run(2, 2, 30)], align([['说明']], [['说明'], [1], [2]], 2))).toEqual([]);
  });

  test('are said by all runs of the form from its body on, up to its foot', () => {
    const rows = [run(0, 1, 1), run(1, 2, 2), run(3, 3, 3), run(4, 4, 4)];
    const sheet = { ...workbookOf([sheetOf(FORM)]).layout.sheets[0]!, rows };
    expect(bodyRuns(sheet, align()).map(({ height }) => height)).toEqual([2, 3]);
    expect(bodyRuns(sheet, align([...HEAD, [1]])).map(({ height }) => height)).toEqual([2, 3, 4]);
  });
});

describe('merges', () => {
  const ranges = (texts: readonly string[]) => texts.map((text) => parseRange(text)!);
  const merges = (was: readonly string[], is: readonly string[], alignment = align()) =>
    compareFormMerges('表', ranges(was), ranges(is), alignment).map(
      ({ facet, sheet, where, before, after }) => `${facet} ${sheet} ${where}: ${before} → ${after}`,
    );

  test('of title, header and foot are the form’s, wherever these stand in the file', () => {
    expect(merges(['A1:D1', 'A5:B5', 'A6:D6'], ['A1:D1', 'A6:B6', 'A7:D7'])).toEqual([]);
    expect(merges(['A1:D1', 'A6:D6'], ['A1:C1'])).toEqual([
      ...['merges 表 A1:D1: A1:D1 → null', 'merges 表 A7:D7: A7:D7 → null', 'merges 表 A1:C1: null → A1:C1'],
    ]);
    expect(merges([], ['A6:B6'])).toEqual(['merges 表 A6:B6: null → A6:B6']);
    expect(merges(['A4:A5'], ['A4:A6'])).toEqual([]);
    expect(merges(['A4:A5'], [])).toEqual(['merges 表 A4:A6: A4:A6 → null']);
  });

  test('of the body may join the rows of one column, and other columns only as the form does', () => {
    expect(merges([], ['A3:A4', 'D3:D5'])).toEqual([]);
    expect(merges([], ['A3:B3', 'A2:A3', 'A5:A6'])).toEqual([
      ...['A3:B3', 'A2:A3', 'A5:A6'].map((range) => `merges 表 ${range}: null → ${range}`),
    ]);
    expect(merges(['B3:C3'], ['B3:C3', 'B5:C5'])).toEqual([]);
    expect(merges(['B3:C3'], [])).toEqual([]);
    expect(merges(['B3:C3'], ['B4:D4', 'A5:C5'])).toHaveLength(2);
    expect(merges(['B1:C1'], ['B1:C1', 'B4:C4'])).toEqual(['merges 表 B4:C4: null → B4:C4']);
  });

  test('of a foot that is gone are not missed besides, nor those under a column that is', () => {
    expect(merges(['A1:D1', 'A5:B5', 'A4:A5'], ['A1:D1'], align(FORM, FORM.slice(0, 4)))).toEqual([]);
    const narrow = align(FORM, [HEAD[0]!, ['序号', '户主姓名', '金额'], [1], ...FOOT]);
    expect(merges(['C1:D1'], [], narrow)).toEqual([]);
  });

  test('of a form without a foot may stand in any row below the header', () => {
    const noFoot = align(FORM.slice(0, 4), FORM.slice(0, 4));
    expect(merges(['B3:C3'], ['A90:A91', 'B99:C99'], noFoot)).toEqual([]);
    expect(merges([], ['B99:C99'], noFoot)).toHaveLength(1);
  });

  test('of a sheet that nobody fills in are all the form’s', () => {
    const notes = align([['说明'], ['甲']], [['说明'], ['甲']]);
    expect(merges(['A1:B1', 'A2:C2'], ['A1:B1'], notes)).toEqual(['merges 表 A2:C2: A2:C2 → null']);
  });
});
