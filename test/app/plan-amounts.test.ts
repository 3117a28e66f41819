import fc from 'fast-check';
import { planAmounts } from '../../src/app/plan-amounts';
import type { CellValue } from '../../src/core/grid/cell';
import { addressKey } from '../../src/core/grid/edit';
import type { Plan } from '../../src/core/plan/plan';
import { Ledger } from '../../src/core/ledger/ledger';
import { ledgerOf, type Columns, type LedgerOptions } from '../ledger-of';
import { assessOf, policyOf, type Yuan } from '../policy-of';

interface Filling extends LedgerOptions {
  readonly policy?: string;
  readonly figures?: Yuan;
  readonly overwrite?: readonly number[];
}

function fill(columns: Columns, options: Filling = {}): Plan {
  const ledger = ledgerOf(columns, options);
  const column = Object.keys(columns).indexOf('amount');
  const keys = (options.overwrite ?? []).map((row) => addressKey({ sheet: ledger.sheet, row: row + 1, column }));
  const assess = assessOf(policyOf(options.policy ?? 'zitong'), options.figures);
  return planAmounts({ ledgers: [ledger], assess, overwrite: new Set(keys) });
}

const people = (...amount: readonly CellValue[]): Columns => ({
  name: amount.map(() => '王国建'),
  familyType: amount.map(() => '一般困难'),
  neededCount: amount.map(() => 2),
  amount,
});
const written = ({ edits }: Plan) => edits.map(({ at, expect: held, value }) => [at.row - 1, held, value]);
const skipped = ({ skipped: rows }: Plan) => rows.map(({ at, kind }) => [at.row - 1, kind]);

test('a blank amount is filled where the standard gives one value, with the working', () => {
  const plan = fill(people(null, null));
  expect(written(plan)).toEqual([
    [0, null, 300],
    [1, null, 300],
  ]);
  expect(plan.skipped).toEqual([]);
  expect(plan.reasons[0]).toMatchObject({
    person: '王国建',
    why: { zh: '按标准填写 300 元' },
    steps: [{ zh: '需救助人口 2 人 × 一般困难 150 元/人 = 300 元' }],
  });
});

test('a typed amount stays: in silence where it agrees, listed where it does not', () => {
  const plan = fill(people(300, 299, '300元', { error: '#N/A' }, 0));
  expect(written(plan)).toEqual([]);
  expect(skipped(plan)).toEqual([
    [1, 'typed'],
    [2, 'typed'],
    [3, 'typed'],
    [4, 'typed'],
  ]);
  expect(plan.skipped[0]?.why.zh).toBe('已填“299”，按标准应为 300 元；没有改动，需要替换请勾选');
});

test('a typed amount is replaced only in the rows asked for', () => {
  expect(written(fill(people(299, 299, '300元'), { overwrite: [1, 2] }))).toEqual([
    [1, 299, 300],
    [2, '300元', 300],
  ]);
});

test('a formula is never written over, asked for or not', () => {
  const plan = fill(people(200, null, 300), {
    formulas: [
      ['amount', 0, 'C2*100'],
      ['amount', 1, 'C3*150'],
      ['amount', 2, 'C4*150'],
    ],
    overwrite: [0, 1, 2],
  });
  expect(written(plan)).toEqual([]);
  expect(skipped(plan)).toEqual([
    [0, 'formula'],
    [1, 'formula'],
  ]);
});

test('the amount over its parts is written only where the parts agree or are blank', () => {
  const columns = { ...people(null, null, null), grainAmount: [300, 200, null], clothingAmount: [null, 50, null] };
  const plan = fill(columns, { amountParts: ['grainAmount', 'clothingAmount'] });
  expect(written(plan)).toEqual([
    [0, null, 300],
    [2, null, 300],
  ]);
  expect(plan.skipped.map(({ why }) => why.zh)).toEqual([
    '各分项已填，合计 250 元，按标准应为 300 元；没有填写，请先核对分项',
  ]);
});

test('households the standard does not settle stay blank, each with its reason and working', () => {
  const plan = fill(
    {
      familyType: ['一般困难户', '一般困难户', '一般困难户', '重点困难户'],
      neededCount: [2, 6, null, 9],
      amount: [null, null, null, null],
    },
    { policy: 'zhonggang', figures: { 重点困难户: 800 } },
  );
  expect(written(plan)).toEqual([]);
  expect(skipped(plan)).toEqual([
    [0, 'open'],
    [1, 'contradiction'],
    [2, 'missing-fact'],
    [3, 'contradiction'],
  ]);
  expect(plan.skipped[0]?.why.zh).toBe('标准只定幅度（200–500 元之间），由村民评议确定后填写');
  expect(plan.skipped.every(({ steps }) => steps.length > 0)).toBe(true);
});

test('an amount typed where the standard leaves a band is the meeting’s decision', () => {
  const plan = fill({ familyType: ['一般困难户'], neededCount: [2], amount: [350] }, { policy: 'zhonggang' });
  expect([plan.edits, plan.skipped]).toEqual([[], []]);
});

test('the figure a clerk set fills its category and leaves the other open', () => {
  const columns = { familyType: ['重点困难户', '一般困难户'], neededCount: [3, 3], amount: [null, null] };
  const plan = fill(columns, { policy: 'zhonggang', figures: { 重点困难户: 800 } });
  expect([written(plan), skipped(plan)]).toEqual([[[0, null, 800]], [[1, 'open']]]);
});

test('who is not eligible gets nothing', () => {
  const plan = fill({ residence: ['城镇'], neededCount: [3], amount: [null] }, { policy: 'shangzhai' });
  expect([written(plan), skipped(plan)]).toEqual([[], [[0, 'not-eligible']]]);
});

test('a household merged over its members gets one amount, in the first row', () => {
  const columns = { ...people(null, null, null), name: ['王国建', '李秀英', '王小明'] };
  expect(written(fill(columns, { members: { 1: 0, 2: 0 } }))).toEqual([[0, null, 300]]);
});

test('a cell that another merge covers is left to the clerk', () => {
  const ledger = ledgerOf(people(null, null));
  const merges = [{ top: 1, left: 3, bottom: 2, right: 3 }];
  const covered = new Ledger({ ...ledger, merges });
  const plan = planAmounts({ ledgers: [covered], assess: assessOf(policyOf('zitong')), overwrite: new Set() });
  expect([written(plan), skipped(plan)]).toEqual([[[0, null, 300]], [[1, 'conflict']]]);
});

test('beside a payment ledger the census stays blank; alone it is filled when asked', () => {
  const parts = ledgerOf(people(null), { sheet: '需救助' });
  const census = new Ledger({ ...parts, stage: 'census' });
  const request = { assess: assessOf(policyOf('zitong')), overwrite: new Set<string>() };
  const roster = ledgerOf(people(null));
  expect(planAmounts({ ...request, ledgers: [census, roster] }).edits.map(({ at }) => at.sheet)).toEqual(['花名册']);
  expect(planAmounts({ ...request, ledgers: [census] }).edits.map(({ at }) => at.sheet)).toEqual(['需救助']);
});

test('a form without an amount column, or one that is not ours to write, gets no edit', () => {
  expect(fill({ name: ['王国建'], neededCount: [2] }).edits).toEqual([]);
  const ledger = ledgerOf(people(null));
  const columns = ledger.columns.map((column) => ({ ...column, writable: false }));
  const locked = new Ledger({ ...ledger, columns });
  const plan = planAmounts({ ledgers: [locked], assess: assessOf(policyOf('zitong')), overwrite: new Set() });
  expect([plan.edits, plan.skipped]).toEqual([[], []]);
});

const household = fc.record({
  familyType: fc.constantFrom('一般困难', '比较困难', '特别困难', '低保户', null),
  neededCount: fc.option(fc.integer({ min: -1, max: 30 })),
  amount: fc.option(fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constant('200元'))),
});

test('for any ledger: what is filled is heads × rate to the fen, and filling again writes nothing', () => {
  const rates: Record<string, bigint> = { 一般困难: 150n, 比较困难: 200n, 特别困难: 300n };
  fc.assert(
    fc.property(fc.array(household, { minLength: 1, maxLength: 60 }), (households) => {
      const columns = {
        familyType: households.map((one) => one.familyType),
        neededCount: households.map((one) => one.neededCount),
        amount: households.map((one) => one.amount),
      };
      const plan = fill(columns);
      for (const { at, expect: held, value } of plan.edits) {
        const one = households[at.row - 1]!;
        expect(held).toBeNull();
        expect(BigInt(value as number)).toBe(BigInt(one.neededCount!) * rates[one.familyType!]!);
      }
      const amount = [...columns.amount];
      for (const { at, value } of plan.edits) amount[at.row - 1] = value as number;
      const blank = amount.filter((value) => value === null).length;
      const again = fill({ ...columns, amount });
      expect(again.edits).toEqual([]);
      expect(again.skipped.filter(({ kind }) => kind !== 'typed')).toHaveLength(blank);
    }),
    { numRuns: 50 },
  );
});
