import { checkCells, planColumns, planKey, rowsWithMembers } from '../../../src/core/check/check-cells';
import { NOBODY_LISTENS } from '../../../src/core/check/check-listener';
import { FindingOrder } from '../../../src/core/check/finding-order';
import { FindingSink } from '../../../src/core/check/finding-sink';
import type { CellCursor, CellRule } from '../../../src/core/check/rule';
import { cellRule } from '../../../src/core/check/rule-makers';
import type { CellValue } from '../../../src/core/grid/cell';
import { ColumnStore } from '../../../src/core/grid/column';
import { Ledger } from '../../../src/core/ledger/ledger';
import { CONTEXT, fileOf, ledgerOf } from '../../ledger-of';

const words = ['一。', '二。', '三。'] as const;
const head = (id: string) => ({
  ...{ id, severity: 'warning' as const, title: { zh: '样', en: 'sample' } },
  messages: { seen: { zh: words, en: words } },
});

/** A rule that notes each cell it is shown and complains where `is`. */
function noting(id: string, seen: string[], more: object = {}, is: (cell: CellCursor) => boolean = () => false) {
  return cellRule({
    ...{ ...head(id), kinds: 'all', ...more },
    check(cell, report) {
      seen.push(`${cell.row} ${cell.column.field} ${String(cell.value)}`);
      if (is(cell)) report({ code: 'seen' });
    },
  });
}

function run(ledger: Ledger, rules: readonly CellRule[], rows = rowsWithMembers(ledger)) {
  const files = [fileOf(ledger)];
  const sink = new FindingSink(files, new FindingOrder(files, rules));
  const plans = planColumns(ledger, rules, sink, NOBODY_LISTENS);
  const steps = [...checkCells(ledger, plans, rows, sink, CONTEXT)];
  return { steps, findings: sink.findings().map(({ rule, at }) => `${rule} ${at.row},${at.column}`) };
}

/** The ledger with its columns' texts numbered as a file's shared strings are: equal texts have one number. */
function withSharedTexts(ledger: Ledger): Ledger {
  const texts: string[] = [];
  const numberOf = (text: string) => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1);
  const pool = { text: (index: number) => texts[index]!, common: texts };
  const columns = ledger.columns.map(({ column }) => {
    const store = new ColumnStore(pool);
    for (const row of ledger.rows) store.put(row, ledger.grid.column(column).value(row), numberOf);
    return store;
  });
  return new Ledger({ ...ledger, grid: { ...ledger.grid, column: (at) => columns[at] ?? new ColumnStore(pool) } });
}

describe('members of a merged household', () => {
  const columns = {
    ...{ serial: [1, null, null, 2], name: ['甲', '甲妻', null, null] },
    ...{ citizenId: ['1', null, '3', null], phone: ['13812345678', null, '139', null] },
  };
  const ledger = ledgerOf(columns, { members: { 1: 0, 2: 0 }, unmerged: ['name', 'citizenId', 'phone'] });

  test('are asked for names and IDs they lack, for nothing else', () => {
    const seen: string[] = [];
    run(ledger, [noting('blanks', seen, { blanks: true })]);
    expect(seen).toEqual([
      ...['1 serial 1', '4 serial 2'],
      ...['1 name 甲', '2 name 甲妻', '3 name null', '4 name null'],
      ...['1 citizenId 1', '2 citizenId null', '3 citizenId 3', '4 citizenId null'],
      ...['1 phone 13812345678', '3 phone 139', '4 phone null'],
    ]);
  });

  test('are judged by what they have all the same', () => {
    const seen: string[] = [];
    run(ledger, [noting('filled', seen)]);
    expect(seen).toEqual([
      ...['1 serial 1', '4 serial 2', '1 name 甲', '2 name 甲妻', '1 citizenId 1', '3 citizenId 3'],
      ...['1 phone 13812345678', '3 phone 139'],
    ]);
  });

  test('stand among the rows in the order of the sheet', () => {
    expect([...rowsWithMembers(ledger)]).toEqual([1, 2, 3, 4]);
    const late = ledgerOf({ name: Array.from({ length: 12 }, () => '甲') }, { members: { 9: 8, 2: 1 } });
    expect([...rowsWithMembers(late)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

test('an empty cell is shown to the rules that ask for blanks and to no other beside them', () => {
  const [asked, other]: [string[], string[]] = [[], []];
  run(ledgerOf({ name: ['甲', null] }), [noting('other', other), noting('asked', asked, { blanks: true })]);
  expect([asked, other]).toEqual([['1 name 甲', '2 name null'], ['1 name 甲']]);
});

test('only the rows asked for are visited, and covered cells among them are not', () => {
  const ledger = ledgerOf({ name: ['甲', '乙', '丙', '丁'], holder: ['甲', '乙', '藏', '丁'] }, { members: { 2: 1 } });
  const seen: string[] = [];
  run(ledger, [noting('rule', seen)], Int32Array.of(2, 3));
  expect(seen).toEqual(['2 name 乙', '3 name 丙', '2 holder 乙']);
  expect(run(ledger, [noting('rule', seen)], Int32Array.of()).steps).toEqual([]);
});

describe('of equal texts that a file stores once', () => {
  const texts: CellValue[] = ['双庙村', '坏', '双庙村', 7, '坏', '柳林村', '双庙村', 7];
  const ledger = withSharedTexts(ledgerOf({ village: texts, name: ['坏', '双庙村', ...Array(6).fill('甲')] }));
  const isBad = ({ value }: CellCursor) => value === '坏';
  const villages = (seen: readonly string[]) =>
    seen.filter((cell) => cell.includes(' village ')).map((cell) => cell.split(' ')[0]);

  test('one is looked at where all rules judge texts by themselves, and each of those complained of', () => {
    const seen: string[] = [];
    const { findings } = run(ledger, [noting('text', seen, { ofText: true }, isBad)]);
    expect(villages(seen)).toEqual(['1', '2', '4', '5', '6', '8']);
    expect(findings).toEqual(['text 1,1', 'text 2,0', 'text 5,0']);
  });

  test('a text that is sound in one column is looked at in the next', () => {
    const seen: string[] = [];
    run(ledger, [noting('text', seen, { ofText: true }, isBad)]);
    expect(seen.filter((cell) => cell.includes(' name '))).toEqual(['1 name 坏', '2 name 双庙村', '3 name 甲']);
  });

  test('all are looked at where one rule asks for the row too', () => {
    const seen: string[] = [];
    const rules = [noting('text', [], { ofText: true }), noting('row', seen, {}, ({ row }) => row === 7)];
    expect(run(ledger, rules).findings).toEqual(['row 7,0', 'row 7,1']);
    expect(villages(seen)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });
});

test('every 8,192 rows of a column are told as done', () => {
  const name = Array.from({ length: 16_384 }, (_, at) => (at % 3 === 0 ? null : '甲'));
  const quiet = noting('quiet', []);
  expect(run(ledgerOf({ name }), [quiet]).steps).toEqual([8_192, 8_192]);
  expect(run(ledgerOf({ name: name.slice(1), holder: name.slice(1) }), [quiet]).steps).toEqual([8_192, 8_192]);
});

test('a rule that fails in a cell is not shown the next, those after it are', () => {
  const [first, bad, last]: [string[], string[], string[]] = [[], [], []];
  const failing = noting('bad', bad, {}, () => {
    throw new Error('坏');
  });
  const ledger = ledgerOf({ name: ['甲', '乙'], holder: ['丙', '丁'] });
  run(ledger, [noting('first', first), failing, noting('last', last)]);
  expect(bad).toEqual(['1 name 甲']);
  expect([first, last]).toEqual([last, ['1 name 甲', '2 name 乙', '1 holder 丙', '2 holder 丁']]);
});

test('the rules of a column are those of its kind that apply to it', () => {
  const ledger = ledgerOf({ name: ['甲'], phone: ['1'], remark: ['无'] });
  const rules = [
    noting('names', [], { kinds: ['name', 'phone'] }),
    noting('all', [], { applies: ({ column }: { column: number }) => column < 2 }),
  ];
  const files = [fileOf(ledger)];
  const plans = planColumns(ledger, rules, new FindingSink(files, new FindingOrder(files, rules)), NOBODY_LISTENS);
  expect(plans.map(({ column, rules: own }) => [column.field, own.map(({ id }) => id)])).toEqual([
    ['name', ['names', 'all']],
    ['phone', ['names', 'all']],
    ['remark', []],
  ]);
});

test('every column of every sheet and file is planned under a name of its own', () => {
  const ledgers = ['a', 'b'].flatMap((file) =>
    ['一', '二'].map((sheet) => ledgerOf({ name: ['甲'], phone: ['1'] }, { file, sheet })),
  );
  const keys = ledgers.flatMap((ledger) => ledger.columns.map((column) => planKey(ledger, column)));
  expect(new Set(keys).size).toBe(8);
});
