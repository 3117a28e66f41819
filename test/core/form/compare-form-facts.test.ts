import fc from 'fast-check';
import { compareWithPristine } from '../../../src/core/form/compare-template';
import { a1, parseRange, type Range } from '../../../src/core/grid/address';
import type { Snapshot } from '../../../src/core/grid/host';
import type { RangedFact } from '../../../src/core/layout/layout';
import { sheetOf, workbookOf } from '../../sheet-of';

const HEADER = ['序号', '户主姓名', '身份证号', '金额', '备注'];
const HEAD = 2;
const FOOT = [['合计'], ['填表人：']];
const SAYS = ['type=list', 'type=whole'];

/** What is said of columns of one part of the form, from row to row of that part. */
interface Said {
  readonly part: 'head' | 'body' | 'foot';
  readonly says: string;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

const ends = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const said: fc.Arbitrary<Said> = fc
  .record({
    part: fc.constantFrom('head', 'body', 'foot'),
    says: fc.constantFrom(...SAYS),
    columns: ends(4),
    rows: ends(5),
  })
  .map(({ part, says, columns: [left, right], rows: [from, to] }) => ({ ...{ part, says, left, right, from, to } }));
const sheets = fc.record({ said: fc.array(said, { maxLength: 4 }), rows: fc.integer({ min: 1, max: 6 }) });
type Sheet = Readonly<{ said: readonly Said[]; rows: number }>;

const lengthOf = ({ rows }: Sheet, part: Said['part']) => ({ head: HEAD, body: rows, foot: FOOT.length })[part];
const topOf = ({ rows }: Sheet, part: Said['part']) => ({ head: 0, body: HEAD, foot: HEAD + rows })[part];

/** Only what lies within its part: a range that crosses parts is none that a form has. */
function rangesOf(sheet: Sheet, hasFoot: boolean): readonly (readonly [Said, Range])[] {
  return sheet.said.flatMap((each) => {
    const length = lengthOf(sheet, each.part);
    if (each.from >= length || (each.part === 'foot' && !hasFoot)) return [];
    const top = topOf(sheet, each.part);
    const bottom = top + Math.min(each.to, length - 1);
    return [[each, { top: top + each.from, bottom, left: each.left, right: each.right }] as const];
  });
}

function book(sheet: Sheet, hasFoot: boolean): Snapshot {
  const body = Array.from({ length: sheet.rows }, (_, at) => [at + 1]);
  const plain = workbookOf([sheetOf([['花名册'], HEADER, ...body, ...(hasFoot ? FOOT : [])])]);
  const validations = rangesOf(sheet, hasFoot).map(([{ says }, range]): RangedFact => ({ ranges: [range], says }));
  return { ...plain, layout: { ...plain.layout, sheets: [{ ...plain.layout.sheets[0]!, validations }] } };
}

type Cells = Set<string>;
const cell = (says: string, row: number, column: number) => `${says} ${a1(row, column)}`;

/** Cells of the file that must say something, and those that may. */
function wanted(form: Sheet, file: Sheet, hasFoot: boolean): { readonly must: Cells; readonly may: Cells } {
  const [must, may] = [new Set<string>(), new Set<string>()];
  for (const [{ part, says, left, right, from }, range] of rangesOf(form, hasFoot)) {
    const top = topOf(file, part);
    const isToFoot = part === 'body' && hasFoot && range.bottom === HEAD + form.rows - 1;
    const to = isToFoot ? file.rows - 1 : range.bottom - topOf(form, part);
    const last = Math.min(to, lengthOf(file, part) - 1);
    const isThere = part !== 'body' || !hasFoot || from <= last;
    for (let column = left; column <= right; column += 1) {
      for (let row = from; row <= last; row += 1) must.add(cell(says, top + row, column));
      if (part === 'body' && isThere) {
        for (let row = 0; row < file.rows; row += 1) may.add(cell(says, top + row, column));
      }
    }
  }
  return { must, may };
}

function cellsOf(says: string, ranges: readonly Range[]): readonly string[] {
  const cells: string[] = [];
  for (const { top, bottom, left, right } of ranges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push(cell(says, row, column));
    }
  }
  return cells;
}

test('of every cell it is told what it has lost, and what it has beside the form; the body counts as one', () => {
  fc.assert(
    fc.property(sheets, sheets, fc.boolean(), (form, file, hasFoot) => {
      const found = compareWithPristine(book(form, hasFoot), book(file, hasFoot));
      const told = (side: 'before' | 'after') =>
        found.flatMap(({ where, [side]: says }) =>
          says === null
            ? []
            : cellsOf(
                says,
                where!.split(' ').map((range) => parseRange(range)!),
              ),
        );
      const has = new Set(rangesOf(file, hasFoot).flatMap(([{ says }, range]) => cellsOf(says, [range])));
      const { must, may } = wanted(form, file, hasFoot);
      expect(found.map(({ facet }) => facet)).toEqual(found.map(() => 'validations'));
      expect(told('before').toSorted()).toEqual([...must].filter((each) => !has.has(each)).sort());
      expect(told('after').toSorted()).toEqual([...has].filter((each) => !must.has(each) && !may.has(each)).sort());
    }),
    { seed: 6, numRuns: 100, endOnFailure: true },
  );
});

describe('facts one by one', () => {
  const WIDER = ['序号', '电话', ...HEADER.slice(1)];
  const fact = (range: string, says = 'type=list'): RangedFact => ({ ranges: [parseRange(range)!], says });

  function differences(was: readonly RangedFact[], is: readonly RangedFact[], header = HEADER, facet = 'validations') {
    const side = (names: readonly string[], facts: readonly RangedFact[]): Snapshot => {
      const plain = workbookOf([sheetOf([['花名册'], [...names], [1], [2], [3], ...FOOT])]);
      return { ...plain, layout: { ...plain.layout, sheets: [{ ...plain.layout.sheets[0]!, [facet]: facts }] } };
    };
    return compareWithPristine(side(HEADER, was), side(header, is))
      .filter((each) => each.facet !== 'columns')
      .map(({ facet: about, where, before, after }) => `${about} ${where}: ${before} → ${after}`);
  }

  test('conditional formats are compared as validations are, and told as what they are', () => {
    const change = [[fact('C3:C5', 'look=b')], [fact('C3:C5', 'look=i')], HEADER, 'conditionalFormats'] as const;
    expect(differences(...change)).toEqual(['conditional-formats C3:C5: look=b → look=i']);
  });

  test('what stands over a column that was put in came with it', () => {
    expect(differences([fact('C3:C5')], [fact('D3:D5'), fact('B2:B7', 'type=whole')], WIDER)).toEqual([]);
    expect(differences([fact('C3:C5')], [fact('D3:D5'), fact('B2:C7', 'type=whole')], WIDER)).toEqual([
      'validations C2:C7: null → type=whole',
    ]);
  });

  test('over the same cells what went and what came is one change, over others two', () => {
    expect(differences([fact('C3:C5')], [fact('C3:C5', 'type=whole')])).toEqual([
      'validations C3:C5: type=list → type=whole',
    ]);
    expect(differences([fact('C3:C5')], [fact('D3:D5')])).toEqual([
      ...['validations C3:C5: type=list → null', 'validations D3:D5: null → type=list'],
    ]);
  });

  test('a formula may end in any row of the body, but begin only in its first', () => {
    const sum = (from: number, to: number) => fact('D3:D5', `type=custom\nformula1=SUM($D$${from}:$D$${to})>1`);
    expect(differences([sum(3, 5)], [sum(3, 4)])).toEqual([]);
    expect(differences([sum(3, 5)], [sum(2, 5)])).toHaveLength(1);
    expect(differences([sum(3, 5)], [sum(4, 5)])).toHaveLength(1);
    expect(differences([sum(3, 5)], [sum(3, 6)])).toHaveLength(1);
  });

  test('a range that goes from the body into the foot goes there in the file too', () => {
    expect(differences([fact('D5:D6')], [fact('D5:D6')])).toEqual([]);
    expect(differences([fact('D5:D6')], [fact('D5')])).toEqual(['validations D6: type=list → null']);
  });
});
