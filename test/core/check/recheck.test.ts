import { checkLedgers } from '../../../src/core/check/check';
import { bindFile, rebindFile } from '../../../src/core/check/rebind-file';
import { recheck } from '../../../src/core/check/recheck';
import type { CheckedFile, Rule } from '../../../src/core/check/rule';
import { cellRule, fileRule, ledgerRule, rowRule } from '../../../src/core/check/rule-makers';
import { settle } from '../../../src/core/check/settle';
import { standingCheck, type Standing } from '../../../src/core/check/standing';
import type { CellValue } from '../../../src/core/grid/cell';
import type { CellChange } from '../../../src/core/grid/cell-change';
import { TEMPLATES } from '../../../src/templates/catalogue';
import { toEnd } from '../../app/live/same-report';
import { idOf } from '../../invented-numbers';
import { CONTEXT } from '../../ledger-of';
import { ROSTER_HEADER, rosterRow } from '../../roster-rows';
import { sheetOf, workbookOf } from '../../sheet-of';

const words = ['一。', '二。', '三。'] as const;
const head = (id: string) => ({
  ...{ id, severity: 'warning' as const, title: { zh: '样', en: 'sample' } },
  messages: { seen: { zh: words, en: words } },
});
const NAME = 2;
const AMOUNT = 5;
const ROWS = [ROSTER_HEADER, ...[1, 2, 3, 4].map(rosterRow)];

const fileOf = (sheets: Parameters<typeof workbookOf>[0] = [sheetOf(ROWS, { name: '表' })]): CheckedFile =>
  bindFile('a.xlsx', workbookOf(sheets), TEMPLATES);
const standing = (rules: readonly Rule[], ...files: CheckedFile[]): Standing =>
  toEnd(standingCheck({ files, rules, context: CONTEXT }));
const put = (row: number, column: number, value: CellValue, sheet = '表'): CellChange => ({
  ...{ at: { sheet, row, column }, value, formula: null },
});

function edited(before: Standing, ...changes: CellChange[]): Standing | null {
  const files = before.request.files.map((file) => ({
    file: rebindFile(file, changes, TEMPLATES),
    cells: changes.map(({ at }) => at),
  }));
  return recheck(before, files);
}

/** A cell rule for the text of names: it complains of one that `is` finds. */
const names = (id: string, is: (name: unknown) => boolean, more: object = {}) =>
  cellRule({
    ...{ ...head(id), kinds: ['name'], ...more },
    check: (cell, report) => {
      if (is(cell.value)) report({ code: 'seen' });
    },
  });
const loud = names('loud', (name) => name === '响');
const rowsOf = ({ outcome }: Standing, rule: string) =>
  outcome.findings.filter((finding) => finding.rule === rule).map(({ at }) => at.row);

test('an edit brings its own row up to date and leaves the others as they were found', () => {
  const before = standing(
    [loud],
    fileOf([sheetOf([ROSTER_HEADER, ...[1, 2].map(rosterRow), [3, '双庙村', '响', null, 1, 1]], { name: '表' })]),
  );
  expect(rowsOf(before, 'loud')).toEqual([3]);
  const after = edited(before, put(1, NAME, '响'))!;
  expect(rowsOf(after, 'loud')).toEqual([1, 3]);
  expect(rowsOf(edited(after, put(3, NAME, '静'))!, 'loud')).toEqual([1]);
  expect(rowsOf(before, 'loud')).toEqual([3]);
});

test('where a rule has failed only a check of everything tells', () => {
  const failing = names('failing', () => {
    throw new Error('坏');
  });
  expect(edited(standing([failing, loud], fileOf()), put(1, NAME, '响'))).toBeNull();
});

test('a rule that fails on what was just typed leaves it to a check of everything', () => {
  const touchy = names('touchy', (name) => {
    if (name === '响') throw '不是错误对象';
    return false;
  });
  const before = standing([touchy], fileOf());
  expect(edited(before, put(1, NAME, '静'))).not.toBeNull();
  expect(edited(before, put(1, NAME, '响'))).toBeNull();
  const all = toEnd(
    checkLedgers({ ...before.request, files: [rebindFile(fileOf(), [put(1, NAME, '响')], TEMPLATES)] }),
  );
  expect(all.runs).toEqual([{ rule: 'touchy', outcome: 'failed', message: '不是错误对象' }]);
});

test('a rule that now looks at another column concerns every household', () => {
  const picky = names('picky', () => true, {
    applies: ({ column }: { column: number }, ledger: CheckedFile['ledgers'][number]) =>
      ledger.grid.column(column).text(1) !== '响',
  });
  const before = standing([picky], fileOf());
  expect(edited(before, put(1, NAME, '响'))).toBeNull();
  expect(rowsOf(edited(before, put(1, NAME, '静'))!, 'picky')).toEqual([1, 2, 3, 4]);
});

test('a file that has more ledgers than before is checked anew', () => {
  const before = standing([loud], fileOf());
  const two = fileOf([sheetOf(ROWS, { name: '表' }), sheetOf(ROWS, { name: '又' })]);
  expect(recheck(before, [{ file: two, cells: [] }])).toBeNull();
});

test('a rule over the whole ledger waits until it is settled, and only where it read what changed', () => {
  const total = ledgerRule({
    ...{ ...head('total'), needs: ['amount'] },
    check: ({ file, sheet, rows, grid }, report) => {
      const sum = [...rows].reduce((all, row) => all + grid.column(AMOUNT).number(row), 0);
      if (sum !== 800) report({ file, sheet, row: null, column: null }, { code: 'seen' });
    },
  });
  const before = standing([total, loud], fileOf());
  expect([...edited(before, put(1, NAME, '响'))!.pending]).toEqual([]);
  const after = edited(before, put(1, AMOUNT, 300))!;
  expect([[...after.pending], after.outcome.findings]).toEqual([['total'], []]);
  const done = toEnd(settle(after));
  expect([[...done.pending], rowsOf(done, 'total')]).toEqual([[], [null]]);
  const again = edited(edited(done, put(1, NAME, '响'))!, put(1, AMOUNT, 200))!;
  expect(rowsOf(toEnd(settle(again)), 'total')).toEqual([]);
});

test('a rule that fails when it is settled is told as failed, and what it had found is gone', () => {
  const fragile = ledgerRule({
    ...{ ...head('fragile'), needs: ['amount'] },
    check: ({ file, sheet, grid }, report) => {
      if (grid.column(AMOUNT).number(1) === 13) throw new Error('十三');
      report({ file, sheet, row: null, column: null }, { code: 'seen' });
    },
  });
  const steady = ledgerRule({
    ...{ ...head('steady'), needs: ['amount'] },
    check: ({ file, sheet, grid }, report) =>
      report({ file, sheet, row: 1, column: null }, { code: 'seen', params: { of: grid.column(AMOUNT).number(1) } }),
  });
  const before = standing([fragile, steady], fileOf());
  expect(rowsOf(before, 'fragile')).toEqual([null]);
  const done = toEnd(settle(edited(before, put(1, AMOUNT, 13))!));
  expect(done.outcome.runs).toEqual([
    { rule: 'fragile', outcome: 'failed', message: '十三' },
    { rule: 'steady', outcome: 'ran' },
  ]);
  expect(done.outcome.findings.map(({ rule, params }) => [rule, params])).toEqual([['steady', { of: 13 }]]);
  expect([...done.pending]).toEqual([]);
});

test('a household merged over its members is judged by all of its rows', () => {
  const merges = ['A3:A4', 'B3:B4', 'E3:E4', 'F3:F4'];
  const member: CellValue[] = [null, null, '员', idOf('341225', '19900101', '300'), null, null];
  const ledger = fileOf([
    sheetOf([ROSTER_HEADER, rosterRow(1), rosterRow(2), member, rosterRow(3)], { name: '表', merges }),
  ]);
  const seen: number[] = [];
  const watching = rowRule({ ...head('watching'), needs: ['name'], check: ({ row }) => void seen.push(row) });
  const everybody = cellRule({
    ...{ ...head('everybody'), kinds: ['name'] as const },
    check: ({ row }) => void seen.push(row),
  });
  const before = standing([watching, everybody], ledger);
  expect([...ledger.ledgers[0]!.members]).toEqual([[3, 2]]);
  seen.length = 0;
  expect(edited(before, put(3, NAME, '新'))).not.toBeNull();
  expect(seen).toEqual([2, 3, 2]);
  seen.length = 0;
  expect(edited(before, put(1, NAME, '新'))).not.toBeNull();
  expect(seen).toEqual([1, 1]);
});

test('a row that became a household, and one that is none any more, are both seen', () => {
  const rows = [ROSTER_HEADER, rosterRow(1), rosterRow(2), [], rosterRow(4), rosterRow(5)];
  const every = names('every', () => true);
  const before = standing([every], fileOf([sheetOf(rows, { name: '表' })]));
  expect(rowsOf(before, 'every')).toEqual([1, 2, 4, 5]);
  const more = edited(before, put(3, NAME, '新户'), put(3, 4, 2))!;
  expect(rowsOf(more, 'every')).toEqual([1, 2, 3, 4, 5]);
  const less = edited(more, ...[0, 1, 2, 3, 4, 5].map((column) => put(4, column, null)))!;
  expect(rowsOf(less, 'every')).toEqual([1, 2, 3, 5]);
  expect(edited(less, ...[0, 1, 2, 3, 4, 5].map((column) => put(1, column, null)))).toBeNull();
});

test('what a workbook was when it was saved takes the edits too', () => {
  const snapshot = workbookOf([sheetOf(ROWS, { name: '表' })]);
  const file = { ...fileOf(), saved: snapshot };
  const now = rebindFile(file, [put(1, NAME, '新')], TEMPLATES);
  expect([now.saved, now.snapshot].map((one) => one!.sheets[0]!.grid.column(NAME).text(1))).toEqual(['新', '新']);
  expect(snapshot.sheets[0]!.grid.column(NAME).text(1)).toBe('户1');
  expect(rebindFile(fileOf(), [put(1, NAME, '新')], TEMPLATES).saved).toBeUndefined();
});

test('an edit that changes what the workbook allows in a column is one of the form', () => {
  const lists = [['B2:B5', '$H$2:$H$3'] as const];
  const rows = ROWS.map((row, at) => [...row, null, [null, '双庙村', '柳林村'][at] ?? null]);
  const before = standing([loud], fileOf([sheetOf(rows, { name: '表', lists })]));
  expect(before.request.files[0]!.ledgers[0]!.lists.get('village')).toEqual(['双庙村', '柳林村']);
  expect(edited(before, put(1, 7, '新村'))).toBeNull();
  expect(edited(before, put(1, NAME, '响'))).not.toBeNull();
});

test('a rule that looks at the workbook itself is concerned by any edit', () => {
  const whole = fileRule({
    ...head('whole'),
    check: ({ file, sheets, snapshot, saved }, report) => {
      const sheet = saved ?? snapshot;
      if (sheets.length === 0)
        report({ file, sheet: sheet.sheets[0]!.name, row: null, column: null }, { code: 'seen' });
    },
  });
  const after = edited(standing([whole, loud], fileOf()), put(1, NAME, '静'))!;
  expect([...after.pending]).toEqual(['whole']);
  expect([...edited(after, put(2, NAME, '静'))!.pending]).toEqual(['whole']);
  expect(rowsOf(toEnd(settle(after)), 'whole')).toEqual([null]);
});

test('what a rule asks the policy of a household counts as read', () => {
  const assessed = {
    entitlement: { kind: 'open', band: { floor: null, cap: null }, steps: [] },
    bounds: [],
    category: null,
    asks: [],
  } as const;
  const assess = (ledger: CheckedFile['ledgers'][number], row: number) => {
    ledger.value(row, 'amount');
    return assessed;
  };
  const asking = ledgerRule({
    ...{ ...head('asking'), needs: ['name'] },
    check: (ledger, _, context) => void [...ledger.rows].map((row) => context.assess!(ledger, row)),
  });
  const files = [fileOf([sheetOf(ROWS, { name: '表' }), sheetOf(ROWS, { name: '又' })])];
  const before = toEnd(standingCheck({ files, rules: [asking], context: { ...CONTEXT, assess } }));
  expect([...edited(before, put(1, AMOUNT, 300))!.pending]).toEqual(['asking']);
  expect([...edited(before, put(1, NAME, '新'))!.pending]).toEqual([]);
});

test('an edit of one sheet leaves what was found on another', () => {
  const loudly = [ROSTER_HEADER, [1, '双庙村', '响', null, 1, 1], rosterRow(2)];
  const before = standing([loud], fileOf([sheetOf(loudly, { name: '表' }), sheetOf(loudly, { name: '又' })]));
  const after = edited(before, put(1, NAME, '静'))!;
  expect(after.outcome.findings.map(({ at }) => at.sheet)).toEqual(['又']);
});

test('an edit of a sheet that is no ledger brings its ledgers in anew', () => {
  const notes = sheetOf([['说明'], ['据实填写']], { name: '说明' });
  const before = standing([loud], fileOf([sheetOf(ROWS, { name: '表' }), notes]));
  expect(edited(before, put(1, 0, '如实填写', '说明'))!.outcome.findings).toEqual([]);
});

test('where a rule over whole ledgers has failed only a check of everything tells', () => {
  const failing = ledgerRule({
    ...{ ...head('failing'), needs: ['name'] },
    check: () => {
      throw new Error('坏');
    },
  });
  const before = standing([failing, loud], fileOf());
  expect(before.outcome.runs.map(({ outcome }) => outcome)).toEqual(['failed', 'ran']);
  expect(edited(before, put(1, NAME, '响'))).toBeNull();
});

describe('which rules look at a column', () => {
  const asked: string[] = [];
  const where = (id: string, is: (amount: number) => boolean) =>
    names(id, () => true, {
      applies: (_: unknown, { grid }: CheckedFile['ledgers'][number]) => {
        asked.push(id);
        return is(grid.column(AMOUNT).number(1));
      },
    });
  const rules = [
    where('even', (amount) => amount % 2 === 0),
    where('odd', (amount) => amount % 2 === 1),
    where('round', (amount) => amount % 100 === 0),
  ];
  const before = standing(rules, fileOf());

  test.each([
    ['one more', 202, 200],
    ['one fewer', 200, 202],
    ['another in the place of one', 202, 203],
    ['the first', 0.5, 203],
    ['none any more', 203, 0.5],
  ])('is every household’s concern where it is %s', (_, was, is) => {
    const start = standing(rules, rebindFile(fileOf(), [put(1, AMOUNT, was)], TEMPLATES));
    expect(edited(start, put(1, AMOUNT, is))).toBeNull();
    expect(edited(start, put(1, AMOUNT, was + 1_000))).not.toBeNull();
  });

  test('is asked again only where what was asked has changed', () => {
    asked.length = 0;
    expect(edited(before, put(1, NAME, '响'))).not.toBeNull();
    expect(asked).toEqual([]);
    expect(edited(before, put(2, AMOUNT, 5), put(2, NAME, '响'))).not.toBeNull();
    expect(asked).toEqual(['even', 'odd', 'round']);
  });
});

test('a rule that needs columns the form lacks stays out of it when a household is edited', () => {
  const phones = rowRule({
    ...{ ...head('phones'), needs: ['phone'] },
    check: (_, report) => report('name', { code: 'seen' }),
  });
  expect(edited(standing([phones, loud], fileOf()), put(1, NAME, '静'))!.outcome.findings).toEqual([]);
});
