import { checkLedgers, type CheckProgress } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/finding';
import type { Ledger } from '../../../src/core/ledger/ledger';
import type { ReferenceList } from '../../../src/core/lists/reference-list';
import type { Rule } from '../../../src/core/check/rule';
import type { RuleContext } from '../../../src/core/check/rule-context';
import { acrossRule, cellRule, fileRule, ledgerRule, rowRule } from '../../../src/core/check/rule-makers';
import { CONTEXT, fileOf, ledgerOf } from '../../ledger-of';
import { outcomeOf } from '../../rule-tester';

const words = ['一。', '二。', '三。'] as const;
const head = (id: string) => ({
  id,
  severity: 'warning' as const,
  title: { zh: '样', en: 'sample' },
  messages: { seen: { zh: words, en: words } },
});
const everyName = cellRule({ ...head('every-name'), kinds: ['name'], check: (_, report) => report({ code: 'seen' }) });
const everyRow = rowRule({
  ...head('every-row'),
  needs: ['name'],
  check: (_, report) => report('name', { code: 'seen' }),
});

function run(rules: readonly Rule[], ledgers: readonly Ledger[], context: Partial<RuleContext> = {}) {
  return outcomeOf(checkLedgers({ files: [fileOf(...ledgers)], rules, context: { ...CONTEXT, ...context } }));
}

const cells = (findings: readonly Finding[]) => findings.map(({ at }) => `${at.sheet} ${at.row},${at.column}`);

test('findings come by file, sheet, row, column and severity, whatever the order of the rules', () => {
  const grave = cellRule({
    ...head('grave'),
    severity: 'error',
    kinds: ['name'],
    check: (_, report) => report({ code: 'seen' }),
  });
  const whole = ledgerRule({
    ...head('whole'),
    needs: ['name'],
    check: ({ file, sheet }, report) => report({ file, sheet, row: null, column: null }, { code: 'seen' }),
  });
  const second = ledgerOf({ name: ['乙'] }, { sheet: '二' });
  const first = ledgerOf({ holder: ['丙'], name: ['甲', '丁'] }, { sheet: '一' });
  const { findings } = run([everyRow, everyName, whole, grave], [first, second]);
  expect(findings.map(({ at, rule }) => `${at.sheet} ${at.row ?? '-'},${at.column ?? '-'} ${rule}`)).toEqual([
    '一 -,- whole',
    '一 1,0 grave',
    '一 1,0 every-name',
    '一 1,1 grave',
    '一 1,1 every-name',
    '一 1,1 every-row',
    '一 2,1 grave',
    '一 2,1 every-name',
    '一 2,1 every-row',
    '二 -,- whole',
    '二 1,0 grave',
    '二 1,0 every-name',
    '二 1,0 every-row',
  ]);
});

test('a remark takes severity and basis of its rule unless it brings its own', () => {
  const rule = cellRule({
    ...head('sample'),
    basis: '通知',
    kinds: ['name'],
    check: (cell, report) =>
      report(cell.row === 1 ? { code: 'seen' } : { code: 'seen', severity: 'hint', basis: '标准', params: { a: 1 } }),
  });
  expect(run([rule], [ledgerOf({ name: ['甲', '乙'] })]).findings).toMatchObject([
    { severity: 'warning', basis: '通知', params: {}, related: [], fix: null },
    { severity: 'hint', basis: '标准', params: { a: 1 } },
  ]);
});

test('a rule that throws is reported as failed, says nothing, and the others still run', () => {
  const failing = (id: string) => ({
    ...head(id),
    check(_: unknown, report: (remark: { code: 'seen' }) => void) {
      report({ code: 'seen' });
      throw new Error('boom');
    },
  });
  const badRow = rowRule({
    ...head('bad-row'),
    needs: [],
    check: () => {
      throw new Error('row');
    },
  });
  const badFile = fileRule({
    ...head('bad-file'),
    check: () => {
      throw new Error('file');
    },
  });
  const badAcross = acrossRule({
    ...head('bad-across'),
    needs: [],
    check: () => {
      throw new TypeError('across');
    },
  });
  const badApplies = cellRule({
    ...head('bad-applies'),
    kinds: 'all',
    applies: () => {
      throw new Error('applies');
    },
    check: () => undefined,
  });
  const rules = [
    cellRule({ ...failing('bad-cell'), kinds: 'all' }),
    badRow,
    badFile,
    badAcross,
    badApplies,
    everyName,
    everyRow,
  ];
  const { findings, runs } = run(rules, [ledgerOf({ name: ['甲', '乙'] })]);
  expect(runs).toEqual([
    { rule: 'bad-cell', outcome: 'failed', message: 'boom' },
    { rule: 'bad-row', outcome: 'failed', message: 'row' },
    { rule: 'bad-file', outcome: 'failed', message: 'file' },
    { rule: 'bad-across', outcome: 'failed', message: 'across' },
    { rule: 'bad-applies', outcome: 'failed', message: 'applies' },
    { rule: 'every-name', outcome: 'ran' },
    { rule: 'every-row', outcome: 'ran' },
  ]);
  expect(findings).toHaveLength(4);
});

test('a rule that would write into a column the form lacks is told as failed, by form and column', () => {
  const eager = rowRule({
    ...head('eager'),
    needs: ['name'],
    check: (row, report) => report('name', { code: 'seen', fix: row.fix('confirm', 'amount', 1) }),
  });
  const { findings, runs } = run([eager], [ledgerOf({ name: ['甲'] })]);
  expect(runs).toEqual([{ rule: 'eager', outcome: 'failed', message: 'made-up has no column amount to write' }]);
  expect(findings).toEqual([]);
});

test('a sheet that the file has not comes after those it has, and a file without sheets after all', () => {
  const missing = fileRule({
    ...head('missing'),
    check: ({ file }, report) => report({ file, sheet: '样表', row: null, column: null }, { code: 'seen' }),
  });
  const bare = { ...fileOf(), file: 'b.xlsx', ledgers: [], snapshot: { ...fileOf().snapshot, sheets: [] } };
  const files = [bare, fileOf(ledgerOf({ name: ['甲'] }))];
  const { findings } = outcomeOf(checkLedgers({ files, rules: [missing, everyName], context: CONTEXT }));
  expect(findings.map(({ at }) => `${at.file} ${at.sheet}`)).toEqual([
    ...['ledger.xlsx 花名册', 'ledger.xlsx 样表', 'b.xlsx 样表'],
  ]);
});

test('a rule that threw once is not called again', () => {
  let calls = 0;
  const bad = cellRule({
    ...head('bad'),
    kinds: ['name'],
    check: () => {
      calls += 1;
      throw new Error('once');
    },
  });
  run(
    [bad, everyName],
    [ledgerOf({ name: ['甲', '乙'], holder: ['丙', '丁'] }), ledgerOf({ name: ['戊'] }, { sheet: '二' })],
  );
  expect(calls).toBe(1);
});

describe('a rule that cannot run says what it lacks', () => {
  const list = {
    kind: 'census-missing',
    source: '',
    count: 0,
    byId: new Map(),
    byName: new Map(),
  } satisfies ReferenceList;
  const needing = (requires: NonNullable<Parameters<typeof ledgerRule>[0]['requires']>) =>
    ledgerRule({ ...head('sample'), needs: ['name'], requires, check: () => undefined });
  const ledger = ledgerOf({ name: ['甲'] });

  test.each([
    [
      'policy',
      {
        assess: () => {
          throw new Error('not asked');
        },
      },
    ],
    ['budget', { budget: 0 }],
    ['pristine', { pristine: fileOf(ledger).snapshot }],
    [{ list: 'census-missing' }, { lists: [list] }],
  ] as const)('%j', (requirement, context) => {
    const rule = needing([requirement]);
    expect(run([rule], [ledger]).runs).toEqual([{ rule: 'sample', outcome: 'skipped', because: requirement }]);
    expect(run([rule], [ledger], context).runs).toEqual([{ rule: 'sample', outcome: 'ran' }]);
  });

  test('a list of another kind does not do', () => {
    expect(run([needing([{ list: 'deceased-person' }])], [ledger], { lists: [list] }).runs[0]).toMatchObject({
      outcome: 'skipped',
    });
  });

  test.each([
    cellRule({ ...head('sample'), kinds: ['account'], check: () => undefined }),
    rowRule({ ...head('sample'), needs: ['name', 'account'], check: () => undefined }),
    acrossRule({ ...head('sample'), needs: ['account'], check: () => undefined }),
  ])('columns, $scope rule', (rule) => {
    expect(run([rule], [ledger]).runs).toEqual([{ rule: 'sample', outcome: 'skipped', because: 'columns' }]);
  });

  test('no ledger at all', () => {
    expect(run([everyName], []).runs).toEqual([{ rule: 'every-name', outcome: 'skipped', because: 'columns' }]);
  });
});

test('an across rule gets the ledgers that have its columns, once', () => {
  const got: (readonly Ledger[])[] = [];
  const rule = acrossRule({ ...head('sample'), needs: ['account'], check: (ledgers) => void got.push(ledgers) });
  const [a, b, c] = [
    ledgerOf({ account: ['1'] }, { sheet: 'a' }),
    ledgerOf({ name: ['甲'] }, { sheet: 'b' }),
    ledgerOf({ account: ['2'] }, { sheet: 'c' }),
  ];
  run([rule], [a, b, c]);
  expect(got).toEqual([[a, c]]);
});

test('empty cells are shown only to rules that ask for them', () => {
  const blanks = cellRule({
    ...head('blanks'),
    blanks: true,
    kinds: ['name'],
    check: (_, report) => report({ code: 'seen' }),
  });
  const ledger = ledgerOf({ name: ['甲', null, ''] });
  expect(cells(run([everyName], [ledger]).findings)).toEqual(['花名册 1,0']);
  expect(cells(run([blanks], [ledger]).findings)).toEqual(['花名册 1,0', '花名册 2,0', '花名册 3,0']);
});

test('members of a merged household are visited in unmerged columns; covered cells never; row rules see households', () => {
  const ledger = ledgerOf({ name: ['甲', '甲妻', '乙'], holder: ['甲', '藏', '乙'] }, { members: { 1: 0 } });
  expect(cells(run([everyName], [ledger]).findings)).toEqual([
    '花名册 1,0',
    '花名册 1,1',
    '花名册 2,0',
    '花名册 3,0',
    '花名册 3,1',
  ]);
  expect(cells(run([everyRow], [ledger]).findings)).toEqual(['花名册 1,0', '花名册 3,0']);
});

test('a rule is asked only about columns it applies to', () => {
  const rule = cellRule({
    ...head('sample'),
    kinds: 'all',
    applies: ({ field }) => field === 'holder',
    check: (_, report) => report({ code: 'seen' }),
  });
  expect(cells(run([rule], [ledgerOf({ name: ['甲'], holder: ['乙'] })]).findings)).toEqual(['花名册 1,1']);
});

test('a reading is worked out once per cell, however many rules ask', () => {
  let readings = 0;
  const read = () => (readings += 1);
  const asking = (id: string) => cellRule({ ...head(id), kinds: ['name'], check: (cell) => void cell.once(read) });
  run([asking('a'), asking('b'), asking('c')], [ledgerOf({ name: ['甲', '乙'] })]);
  expect(readings).toBe(2);
});

test('a row rule reads text, numbers and places, and writes one cell', () => {
  const seen: unknown[] = [];
  const rule = rowRule({
    ...head('sample'),
    needs: ['name', 'familySize'],
    check(row, report) {
      seen.push(
        row.text('name'),
        row.text('familySize'),
        row.text('remark'),
        row.number('familySize'),
        row.number('name'),
        row.value('account'),
      );
      report('account', { code: 'seen', related: [row.place('remark')], fix: row.fix('confirm', 'familySize', 5) });
    },
  });
  const { findings } = run([rule], [ledgerOf({ name: [' 甲\u200b '], familySize: [4], account: [null] })]);
  expect(seen).toEqual(['甲', '4', '', 4, null, null]);
  expect(findings).toMatchObject([
    {
      at: { file: 'ledger.xlsx', sheet: '花名册', row: 1, column: 2 },
      related: [{ row: 1, column: null }],
      fix: { applicability: 'confirm', edits: [{ at: { sheet: '花名册', row: 1, column: 1 }, expect: 4, value: 5 }] },
    },
  ]);
});

test('progress is told at least every few thousand rows and ends at its total', () => {
  const names = Array.from({ length: 20_000 }, () => '甲');
  const told: CheckProgress[] = [];
  const steps = checkLedgers({
    files: [fileOf(ledgerOf({ name: names }))],
    rules: [cellRule({ ...head('quiet'), kinds: ['name'], check: () => undefined }), everyRow],
    context: CONTEXT,
  });
  for (let step = steps.next(); !step.done; step = steps.next()) told.push(step.value);
  expect(told.length).toBeGreaterThan(5);
  expect(told.every(({ phase, done, total }) => phase === 'check' && done <= total && total === 40_000)).toBe(true);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
});

test('a rule over whole ledgers is a step of its own, and so is one across them', () => {
  const quiet = { check: () => undefined };
  const rules = [
    ledgerRule({ ...{ ...head('ledger'), needs: ['name'] }, ...quiet }),
    acrossRule({ ...{ ...head('across'), needs: ['name'] }, ...quiet }),
  ];
  const files = [fileOf(ledgerOf({ name: ['甲', '乙'], phone: ['1', '2'] }))];
  expect([...checkLedgers({ files, rules, context: CONTEXT })]).toEqual([
    { phase: 'check', done: 0, total: 6 },
    { phase: 'check', done: 0, total: 6 },
    { phase: 'check', done: 6, total: 6 },
  ]);
});

test('no rule is shown a ledger that lacks a column it needs, nor one across ledgers none at all', () => {
  const shown: string[] = [];
  const note = (id: string) => (seen: Ledger | readonly Ledger[]) =>
    void shown.push(`${id} ${[seen].flat().map(({ sheet }) => sheet)}`);
  const needs = ['name', 'phone'] as const;
  const rules = [
    rowRule({ ...{ ...head('row'), needs }, check: ({ ledger }) => note('row')(ledger) }),
    ledgerRule({ ...{ ...head('ledger'), needs }, check: note('ledger') }),
    acrossRule({ ...{ ...head('across'), needs }, check: note('across') }),
    acrossRule({ ...{ ...head('nowhere'), needs: ['account'] }, check: note('nowhere') }),
  ];
  run(rules, [ledgerOf({ name: ['甲'] }, { sheet: '一' }), ledgerOf({ phone: ['1'], name: ['乙'] }, { sheet: '二' })]);
  expect(shown).toEqual(['row 二', 'ledger 二', 'across 二']);
});

test('a rule about files has run even where none of them has a ledger', () => {
  const rule = fileRule({ ...head('file'), check: () => undefined });
  expect(run([rule], []).runs).toEqual([{ rule: 'file', outcome: 'ran' }]);
});
