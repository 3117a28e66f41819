import { planAmounts } from '../../src/app/plan-amounts';
import type { CellValue } from '../../src/core/grid/cell';
import { addressKey } from '../../src/core/grid/edit';
import { Ledger } from '../../src/core/ledger/ledger';
import type { Plan } from '../../src/core/plan/plan';
import { totalEdits } from '../../src/core/totals/planned-total';
import { ledgerOf, type Columns, type LedgerOptions } from '../ledger-of';
import { assessOf, policyOf, policyWith } from '../policy-of';

const PARTS = { amountParts: ['grainAmount', 'clothingAmount', 'heatingAmount', 'otherAmount'] as const };

/** 口粮 150 元/人 and 取暖 100 元/户 for 甲; 口粮 alone for 乙. */
const SPLIT = policyWith([
  {
    word: 'by-category',
    table: {
      甲: {
        word: 'sum',
        parts: [
          { word: 'per-head', rate: 150, purpose: 'grain' },
          { word: 'per-household', rate: 100, purpose: 'heating' },
        ],
      },
      乙: { word: 'per-head', rate: 150, purpose: 'grain' },
    },
  },
]);

function fill(columns: Columns, options: LedgerOptions = {}, overwrite: readonly (readonly [string, number])[] = []) {
  const ledger = ledgerOf(columns, { ...PARTS, ...options });
  const fields = Object.keys(columns);
  const keys = overwrite.map(([field, row]) =>
    addressKey({ sheet: ledger.sheet, row: row + 1, column: fields.indexOf(field) }),
  );
  return planAmounts({ ledgers: [ledger], assess: assessOf(SPLIT), overwrite: new Set(keys) });
}

const roster = (more: Partial<Record<string, readonly CellValue[]>> = {}): Columns => ({
  familyType: ['甲', '乙'],
  neededCount: [2, 3],
  grainAmount: [null, null],
  clothingAmount: [null, null],
  heatingAmount: [null, null],
  otherAmount: [null, null],
  amount: [null, null],
  ...more,
});
const FIELDS = Object.keys(roster());
const written = ({ edits }: Plan) => edits.map(({ at, value }) => [FIELDS[at.column], at.row - 1, value]);
const skipped = ({ skipped: rows }: Plan) => rows.map(({ at, kind }) => [FIELDS[at.column], at.row - 1, kind]);

test('the parts a policy names are filled beside their sum, and what gives nothing stays blank', () => {
  const plan = fill(roster());
  expect(written(plan)).toEqual([
    ['grainAmount', 0, 300],
    ['heatingAmount', 0, 100],
    ['amount', 0, 400],
    ['grainAmount', 1, 450],
    ['amount', 1, 450],
  ]);
  expect(plan.reasons[0]?.why.zh).toBe('按标准填写其中的 300 元');
});

test('where the sum is a formula over the parts, only the parts are written and nothing is left to say', () => {
  const formulas = [
    ['amount', 0, 'SUM(C2:F2)'],
    ['amount', 1, 'C3+D3+E3+F3'],
  ] as const;
  const plan = fill(roster({ amount: [0, 0] }), { formulas });
  expect(written(plan)).toEqual([
    ['grainAmount', 0, 300],
    ['heatingAmount', 0, 100],
    ['grainAmount', 1, 450],
  ]);
  expect(plan.skipped).toEqual([]);
});

test('a formula that misses a part is named', () => {
  const plan = fill(roster({ amount: [0, null] }), { formulas: [['amount', 0, 'SUM(C2:D2)']] });
  expect(skipped(plan)).toEqual([['amount', 0, 'formula']]);
});

test('a part typed otherwise stays unless it is ticked, and then its sum does not pretend to agree', () => {
  const typed = roster({ grainAmount: [250, 450] });
  const plan = fill(typed);
  expect(skipped(plan)).toEqual([['grainAmount', 0, 'typed']]);
  expect(written(plan)).toContainEqual(['heatingAmount', 0, 100]);
  expect(written(fill(typed, {}, [['grainAmount', 0]]))).toContainEqual(['grainAmount', 0, 300]);
});

test('without a purpose in the policy the parts are nobody’s guess: only the sum is filled', () => {
  const plan = planAmounts({
    ledgers: [ledgerOf({ ...roster(), familyType: ['一般困难', '比较困难'] }, PARTS)],
    assess: assessOf(policyOf('zitong')),
    overwrite: new Set(),
  });
  expect(written(plan)).toEqual([
    ['amount', 0, 300],
    ['amount', 1, 600],
  ]);
});

const GOODS: Columns = {
  disasterType: ['其他困难', '房屋倒塌', '其他困难', '作物绝收、其他困难'],
  neededCount: [3, 2, 1, 2],
  months: [4, 5, null, 4],
  grainKilograms: [null, null, null, null],
  clothingPieces: [null, null, null, null],
  amount: [null, null, null, null],
};

test('goods that are handed out are filled in kilograms once the months are decided; a range stays open', () => {
  const plan = planAmounts({
    ledgers: [ledgerOf(GOODS)],
    assess: assessOf(policyOf('disaster-types')),
    overwrite: new Set(),
  });
  const fields = Object.keys(GOODS);
  expect(plan.edits.map(({ at, value }) => [fields[at.column], at.row - 1, value])).toEqual([
    // 3 人 × 1 斤 × 30 天 × 4 个月 = 360 斤 = 180 公斤
    ['grainKilograms', 0, 180],
    ['grainKilograms', 1, 150],
  ]);
  const open = plan.skipped.filter(({ at }) => fields[at.column] !== 'amount');
  expect(open.map(({ at, kind }) => [fields[at.column], at.row - 1, kind])).toEqual([
    ['clothingPieces', 1, 'open'],
    ['grainKilograms', 2, 'open'],
  ]);
  expect(open[0]?.why.zh).toContain('棉被：2–4 床/户');
});

test('typed and blank totals over what is written are proposed, never written unasked; formulas follow by themselves', () => {
  const columns: Columns = {
    familyType: ['甲', '乙', null, '乙', null, null],
    neededCount: [2, 3, null, 1, null, null],
    amount: [null, 450, 999, null, null, null],
  };
  const parts = ledgerOf(columns, { formulas: [['amount', 5, 'SUM(C2:C3,C5)']] });
  const ledger = new Ledger({
    ...parts,
    rows: Int32Array.of(1, 2, 4),
    totals: [
      { row: 3, kind: 'subtotal', covers: [1, 2] },
      { row: 5, kind: 'subtotal', covers: [4] },
      { row: 6, kind: 'total', covers: [1, 2, 4] },
    ],
  });
  const plan = planAmounts({ ledgers: [ledger], assess: assessOf(SPLIT), overwrite: new Set() });
  expect(plan.edits.map(({ at, value }) => [at.row, value])).toEqual([
    [1, 400],
    [4, 150],
  ]);
  const proposed = totalEdits(plan.totals!, plan.edits);
  expect(proposed.map(({ at, expect: held, value }) => [at.row, held, value])).toEqual([
    [3, 999, 850],
    [5, null, 150],
  ]);
  const one = totalEdits(plan.totals!, plan.edits.slice(0, 1));
  expect(one.map(({ at, value }) => [at.row, value])).toEqual([[3, 850]]);
});
