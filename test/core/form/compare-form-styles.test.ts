import fc from 'fast-check';
import { compareWithPristine } from '../../../src/core/form/compare-template';
import { a1, parseRange } from '../../../src/core/grid/address';
import type { Snapshot } from '../../../src/core/grid/host';
import type { CellStyle } from '../../../src/core/layout/layout';
import type { LayoutDifference } from '../../../src/core/layout/layout-difference';
import { sheetOf, workbookOf } from '../../sheet-of';

const HEADER = ['序号', '户主姓名', '身份证号', '金额', '备注'];
const HEAD = 2;
const FOOT = [['合计'], ['填表人：']];

/** Of each column and of each cell the number of its look; null where the row, or the cell, says nothing of its own. */
interface Looks {
  readonly columns: readonly number[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly foot: readonly Row[];
  readonly titleMerged: boolean;
}
type Row = readonly (number | null)[] | null;

const FILLS = ['none', 'FFFF0000', 'FF00FF00'];
const style = (fill: string, more: Partial<CellStyle> = {}): CellStyle => ({
  ...{ numberFormat: 'General', font: '宋体 11', fontColor: null, fill, border: '', alignment: '', protection: '' },
  ...more,
});

const look = fc.nat(FILLS.length - 1);
const row = fc.option(fc.array(fc.option(look), { minLength: HEADER.length, maxLength: HEADER.length }));
const rows = (min: number, max: number) => fc.array(row, { minLength: min, maxLength: max });
const looks: fc.Arbitrary<Looks> = fc.record({
  columns: fc.array(look, { minLength: HEADER.length, maxLength: HEADER.length }),
  head: rows(HEAD, HEAD),
  body: rows(1, 5),
  foot: rows(FOOT.length, FOOT.length),
  titleMerged: fc.boolean(),
});

/** `order` says where in the workbook's own list of styles each look stands. */
function book(sheet: Looks, hasFoot: boolean, order: readonly number[]): Snapshot {
  const texts = [['花名册'], HEADER, ...sheet.body.map((_, at) => [at + 1]), ...(hasFoot ? FOOT : [])];
  const merges = sheet.titleMerged ? ['A1:C1'] : [];
  const plain = workbookOf([sheetOf(texts, { merges })], {
    styles: order.map((_, at) => style(FILLS[order.indexOf(at)]!)),
  });
  const own = {
    columns: sheet.columns.map((each, at) => ({ ...RUN, first: at, last: at, width: null, style: order[each]! })),
    rows: allRows(sheet, hasFoot).flatMap((cells, at) => (cells ? [rowRun(cells, at, order)] : [])),
  };
  return { ...plain, layout: { ...plain.layout, sheets: [{ ...plain.layout.sheets[0]!, ...own }] } };
}

const RUN = { hidden: false };
const allRows = ({ head, body, foot }: Looks, hasFoot: boolean) => [...head, ...body, ...(hasFoot ? foot : [])];
const rowRun = (cells: readonly (number | null)[], at: number, order: readonly number[]) => ({
  ...{ ...RUN, first: at, last: at, height: null },
  styles: cells.flatMap((each, column) =>
    each === null ? [] : [{ left: column, right: column, style: order[each]! }],
  ),
});

const lookAt = (sheet: Looks, cells: Row, column: number) => cells?.[column] ?? sheet.columns[column]!;
const told = (at: string, before: number, after: number) => `${at}: fill ${FILLS[before]} → fill ${FILLS[after]}`;

/** The same cell by cell, without runs: printed cells look as printed, those of the body as any of their column. */
function expected(form: Looks, file: Looks, hasFoot: boolean): readonly string[] {
  const found: string[] = [];
  const printed = (was: readonly Row[], is: readonly Row[], top: number) =>
    was.forEach((cells, at) =>
      HEADER.forEach((_, column) => {
        const isCovered = (form.titleMerged || file.titleMerged) && top + at === 0 && (column === 1 || column === 2);
        const [before, after] = [lookAt(form, cells, column), lookAt(file, is[at]!, column)];
        if (!isCovered && before !== after) found.push(told(a1(top + at, column), before, after));
      }),
    );
  printed(form.head, file.head, 0);
  if (hasFoot) printed(form.foot, file.foot, HEAD + file.body.length);
  HEADER.forEach((_, column) => {
    const [allowed, usual] = bodyLooks(form, column, hasFoot);
    file.body.forEach((cells, at) => {
      const after = lookAt(file, cells, column);
      if (!allowed.includes(after)) found.push(told(a1(HEAD + at, column), usual, after));
    });
  });
  return found.sort();
}

/** How body cells of a column may look, and how most of those rows look of which something is said. */
function bodyLooks(form: Looks, column: number, hasFoot: boolean): readonly [readonly number[], number] {
  const said = form.body.filter((cells) => cells !== null).map((cells) => lookAt(form, cells, column));
  const allowed = [
    ...form.body.map((cells) => lookAt(form, cells, column)),
    ...(hasFoot ? [] : [form.columns[column]!]),
  ];
  const times = (one: number) => said.filter((each) => each === one).length;
  const usual = said.find((each) => said.every((other) => times(other) <= times(each)));
  return [allowed, usual ?? form.columns[column]!];
}

function cellByCell(found: readonly LayoutDifference[]): readonly string[] {
  const cells: string[] = [];
  for (const { where, before, after } of found.filter(({ facet }) => facet === 'styles')) {
    for (const { top, bottom, left, right } of where!.split(' ').map((range) => parseRange(range)!)) {
      for (let at = top; at <= bottom; at += 1) {
        for (let column = left; column <= right; column += 1) cells.push(`${a1(at, column)}: ${before} → ${after}`);
      }
    }
  }
  return cells.sort();
}

test('printed cells are to look as printed, cells of the body as any of their column, each other one is told once', () => {
  fc.assert(
    fc.property(looks, looks, fc.boolean(), (form, file, hasFoot) => {
      const found = compareWithPristine(book(form, hasFoot, [0, 1, 2]), book(file, hasFoot, [1, 2, 0]));
      expect(cellByCell(found)).toEqual(expected(form, file, hasFoot));
    }),
    { seed: 5, numRuns: 80, endOnFailure: true },
  );
});

describe('a format that typing brings about', () => {
  /** The first body cell of a column, in the form and in the file. */
  function found(header: string, was: Partial<CellStyle>, is: Partial<CellStyle>) {
    const column = HEADER.indexOf(header);
    const sheet = (own: Partial<CellStyle>) => {
      const plain = workbookOf([sheetOf([['花名册'], HEADER, [1], ...FOOT])], {
        styles: [style('none'), style('none', own)],
      });
      const rows = [{ ...RUN, first: 2, last: 2, height: null, styles: [{ left: column, right: column, style: 1 }] }];
      return { ...plain, layout: { ...plain.layout, sheets: [{ ...plain.layout.sheets[0]!, rows }] } };
    };
    return compareWithPristine(sheet(was), sheet(is)).map(({ facet, where, before, after }) => [
      facet,
      where,
      before,
      after,
    ]);
  }

  test('is no other look, one that it does not bring about is', () => {
    expect(found('身份证号', {}, { numberFormat: '@' })).toEqual([]);
    expect(found('金额', {}, { numberFormat: '@' })).toEqual([['number-formats', 'D3', 'General', '@']]);
    expect(found('身份证号', { numberFormat: '0' }, { numberFormat: '@' })).toEqual([
      ['number-formats', 'C3', '0', '@'],
    ]);
  });

  test('excuses nothing else of the look', () => {
    expect(found('身份证号', { fill: FILLS[1]! }, { numberFormat: '@', fill: FILLS[2]! })).toEqual([
      ['number-formats', 'C3', 'General', '@'],
      ['styles', 'C3', `fill ${FILLS[1]}`, `fill ${FILLS[2]}`],
    ]);
    expect(found('身份证号', { fill: FILLS[1]! }, { numberFormat: '@', fill: FILLS[1]! })).toEqual([]);
  });
});
