import fc from 'fast-check';
import { bindFile, rebindFile } from '../../../src/core/check/rebind-file';
import { recheck } from '../../../src/core/check/recheck';
import type { CheckedFile, Rule } from '../../../src/core/check/rule';
import { acrossRule, cellRule, fileRule, ledgerRule, rowRule } from '../../../src/core/check/rule-makers';
import { settle } from '../../../src/core/check/settle';
import { standingCheck, type Standing } from '../../../src/core/check/standing';
import type { CellValue } from '../../../src/core/grid/cell';
import type { Ledger } from '../../../src/core/ledger/ledger';
import { genericLedger } from '../../../src/templates/generic-ledger';
import { toEnd } from '../../app/live/same-report';
import { CONTEXT } from '../../ledger-of';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf, workbookOf } from '../../sheet-of';

const GENERIC = [genericLedger];

type Rows = readonly (readonly CellValue[])[];
/** Sheets by file, a sheet's cells by name. */
type Books = Readonly<Record<string, Readonly<Record<string, Rows>>>>;

const [VILLAGE, NAME, SIZE, AMOUNT] = [1, 2, 4, 5];
const WIDTH = ROSTER_HEADER.length + 2;
const LISTED = ['双庙村', '柳林村'];
const MERGES = ['A4:A5', 'B4:B5', 'E4:E5', 'F4:F5', 'A10:A12', 'F10:F12'];
const member = (name: string): CellValue[] => [null, null, name, null, null, null];
const BOOKS: Books = {
  'a.xlsx': {
    表: [
      ...[ROSTER_HEADER, rosterRow(1), rosterRow(2), rosterRow(3), member('员')],
      ...[
        ['', '双庙村小计', null, null, 9, 600],
        [],
        rosterRow(4),
        rosterRow(5),
        rosterRow(6),
        member('妻'),
        member('子'),
      ],
      ...[['合计', null, null, null, 18, 1200], rosterRow(7), ['备注', '据实填写']],
    ],
    又: [
      [...ROSTER_HEADER, null, LISTED[0]!],
      ...[[...rosterRow(1), null, LISTED[1]!], rosterRow(2), [], rosterRow(4), [3, '新村', '响', null, 1, null]],
    ],
    说明: [['据实填写'], ['村名以名册为准']],
  },
  'b.xlsx': { 表: [ROSTER_HEADER, ...[11, 12, 13].map(rosterRow).map((row) => [...row.slice(0, AMOUNT), null])] },
};

const bindAnew = (file: string, sheets: Books[string]): CheckedFile =>
  bindFile(
    file,
    workbookOf(
      Object.entries(sheets).map(([name, rows]) =>
        sheetOf(rows, {
          name,
          merges: file === 'a.xlsx' && name === '表' ? MERGES : [],
          lists: name === '又' ? [['B2:B9', '$H$1:$H$2']] : [],
        }),
      ),
    ),
    GENERIC,
  );

const BOUND = new WeakMap<object, CheckedFile>();
function fileOf(file: string, sheets: Books[string]): CheckedFile {
  const bound = BOUND.get(sheets!) ?? bindAnew(file, sheets);
  BOUND.set(sheets!, bound);
  return bound;
}

const words = ['一。', '二。', '三。'] as const;
const head = (id: string) => ({
  ...{ id, severity: 'warning' as const, title: { zh: '样', en: 'sample' } },
  messages: { seen: { zh: words, en: words } },
});
const whole = ({ file, sheet }: Ledger) => ({ file, sheet, row: null, column: null });
const amounts = ({ rows, grid }: Ledger) => [...rows].map((row) => grid.column(AMOUNT).number(row) || 0);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Rules of every scope whose findings tell all that they were shown; `seen` gets each row whose name was looked at. */
const rulesThatTell = (seen: string[]): readonly Rule[] => [
  acrossRule({
    ...{ ...head('all-amounts'), needs: ['amount'] },
    check: (ledgers, report) =>
      report(whole(ledgers[0]!), { code: 'seen', params: { of: sum(ledgers.flatMap(amounts)) } }),
  }),
  cellRule({
    ...{ ...head('every-cell'), kinds: 'all', blanks: true },
    check: (cell, report) => report({ code: 'seen', params: { of: JSON.stringify(cell.value) } }),
  }),
  cellRule({
    ...{ ...head('every-name'), kinds: ['name'], blanks: true },
    check: ({ ledger: { file, sheet }, row }) => void seen.push(`${file} ${sheet} ${row}`),
  }),
  cellRule({
    ...{ ...head('loud-once-paid'), kinds: ['name'], ofText: true },
    applies: (_, ledger) => sum(amounts(ledger)) > 0,
    check: (cell, report) => void (cell.value === '响' && report({ code: 'seen' })),
  }),
  rowRule({
    ...{ ...head('every-row'), needs: ['familySize'] },
    check: (row, report) =>
      report('familySize', { code: 'seen', params: { of: JSON.stringify(row.value('village')) } }),
  }),
  ledgerRule({
    ...{ ...head('ledger-rows'), needs: [] },
    check: (ledger, report) =>
      report(whole(ledger), {
        code: 'seen',
        params: { of: JSON.stringify([[...ledger.rows], [...ledger.members], ledger.totals, ledger.blankRows]) },
      }),
  }),
  ledgerRule({
    ...{ ...head('ledger-amounts'), needs: ['amount'] },
    check: (ledger, report) => report(whole(ledger), { code: 'seen', params: { of: amounts(ledger).join() } }),
  }),
  fileRule({
    ...head('file-villages'),
    check: ({ ledgers }, report) => {
      for (const ledger of ledgers)
        for (const row of ledger.rows)
          if (!LISTED.includes(ledger.grid.column(VILLAGE).text(row)))
            report({ ...whole(ledger), row, column: VILLAGE }, { code: 'seen' });
    },
  }),
  fileRule({
    ...head('file-notes'),
    check: ({ file, snapshot: { sheets } }, report) =>
      report(
        { file, sheet: '说明', row: null, column: null },
        {
          code: 'seen',
          params: { of: sheets.map(({ grid }) => String(grid.column(0).value(1))).join() },
        },
      ),
  }),
];

const standingOf = (books: Books, seen: string[]): Standing =>
  toEnd(
    standingCheck({
      files: Object.entries(books).map(([file, sheets]) => fileOf(file, sheets)),
      rules: rulesThatTell(seen),
      context: CONTEXT,
    }),
  );

interface Edit {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The books with the cell replaced. */
function put(books: Books, { file, sheet, row, column, value }: Edit): Books {
  const before = books[file]![sheet]!;
  const rows = Array.from({ length: Math.max(before.length, row + 1) }, (_, at) => before[at] ?? []);
  rows[row] = Array.from({ length: WIDTH }, (_, at) => (at === column ? value : (rows[row]![at] ?? null)));
  return { ...books, [file]: { ...books[file], [sheet]: rows } };
}

function brought(before: Standing, edits: readonly Edit[]): Standing | null {
  return recheck(
    before,
    before.request.files.map((checked) => {
      const own = edits.filter(({ file }) => file === checked.file);
      const changes = own.map(({ sheet, row, column, value }) => ({
        at: { sheet, row, column },
        value,
        formula: null,
      }));
      return own.length === 0
        ? { file: checked, cells: [] }
        : { file: rebindFile(checked, changes, GENERIC), cells: changes.map(({ at }) => at) };
    }),
  );
}

/** All that a standing check knows, without the objects it is kept in. */
function known({ outcome, reads, plans, pending, watched: { ledgers } }: Standing) {
  const columns = [...Array(WIDTH).keys()];
  return {
    outcome,
    pending: [...pending],
    plans: plans.map((own) => own.map(({ column, rules }) => [column.header, rules.map(({ id }) => id)])),
    reads: Object.fromEntries(
      [...reads].map(([reader, own]) => [
        reader,
        [own.everything, ledgers.map((_, index) => columns.filter((column) => own.has(index, column)))],
      ]),
    ),
  };
}

/** Rows of people whose household an edit touched, or that were nobody's before. */
function concernedRows(before: Standing, after: Standing, edits: readonly Edit[]): readonly string[] {
  const ledgers = after.request.files.flatMap((file) => file.ledgers);
  const were = before.request.files.flatMap((file) => file.ledgers).map(({ rows }) => new Set(rows));
  return ledgers.flatMap(({ file, sheet, rows, members }, index) => {
    const headOf = (row: number) => members.get(row) ?? row;
    const touched = new Set(
      edits.filter((edit) => edit.file === file && edit.sheet === sheet).map(({ row }) => headOf(row)),
    );
    return [...rows, ...members.keys()]
      .sort((a, b) => a - b)
      .filter((row) => touched.has(headOf(row)) || (!members.has(row) && !were[index]!.has(row)))
      .map((row) => `${file} ${sheet} ${row}`);
  });
}

/** The rules over more than a row of which `known` tells that they read a touched column, or all where rows differ. */
function concernedRules(before: Standing, after: Standing, edits: readonly Edit[]): readonly string[] {
  const ledgers = after.request.files.flatMap((file) => file.ledgers);
  const shape = ({ rows, totals, blankRows, grid }: Ledger) =>
    JSON.stringify([[...rows], totals, blankRows, grid.rowCount]);
  const were = before.request.files.flatMap((file) => file.ledgers);
  const all = ledgers.some((ledger, index) => shape(ledger) !== shape(were[index]!));
  return before.request.rules.flatMap(({ id }) => {
    const reads = before.reads.get(id);
    if (reads === undefined) return [];
    const touched = edits.some(({ file, sheet, column }) =>
      ledgers.some((ledger, at) => ledger.file === file && ledger.sheet === sheet && reads.has(at, column)),
    );
    return before.pending.has(id) || all || reads.everything || touched ? [id] : [];
  });
}

const SHEETS = Object.entries(BOOKS).flatMap(([file, sheets]) => Object.keys(sheets).map((sheet) => ({ file, sheet })));
const VALUES: readonly CellValue[] = [
  ...[null, null, 0, 1, 300, '响', '响', '静', '合计', '柳林村', '双庙村小计', '备注', '户1', '家庭人口'],
];
const COLUMNS = [...Array(WIDTH).keys(), ...[NAME, NAME, AMOUNT, AMOUNT, VILLAGE, SIZE]];
const edit: fc.Arbitrary<Edit> = fc
  .record({
    sheet: fc.constantFrom(...SHEETS, ...SHEETS.slice(0, 1), ...SHEETS.slice(0, 1)),
    row: fc.nat(99),
    column: fc.constantFrom(...COLUMNS),
    value: fc.constantFrom(...VALUES),
  })
  .map(({ sheet, row, ...more }) => ({ ...sheet, ...more, row: row % (BOOKS[sheet.file]![sheet.sheet]!.length + 1) }));

test('after any edits a check brought up to date knows what a fresh one does, and looked at no other household', () => {
  const seen: string[] = [];
  const start = standingOf(BOOKS, seen);
  const tally = { brought: 0, rows: 0, all: 0 };
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (lots) => {
      let [books, before] = [BOOKS, start];
      for (const [at, edits] of lots.entries()) {
        books = edits.reduce(put, books);
        seen.length = 0;
        const after = brought(before, edits);
        if (after === null) {
          tally.all += 1;
          before = standingOf(books, seen);
          continue;
        }
        tally.brought += 1;
        tally.rows += seen.length;
        expect(seen).toEqual(concernedRows(before, after, edits));
        expect([...after.pending].sort()).toEqual([...concernedRules(before, after, edits)].sort());
        // every other time the next edit comes before the rules over whole ledgers are done
        before = at % 2 === 0 ? toEnd(settle(after)) : after;
        if (before.pending.size === 0) expect(known(before)).toEqual(known(standingOf(books, [])));
      }
    }),
    { numRuns: 20, seed: 20_251_126 },
  );
  expect(tally.brought).toBeGreaterThan(tally.all);
  expect(tally.rows).toBeGreaterThan(tally.brought);
});
