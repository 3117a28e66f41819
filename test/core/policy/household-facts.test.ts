import type { CellValue } from '../../../src/core/grid/cell';
import type { Field } from '../../../src/core/ledger/field';
import { categoryIndex, FactReader, factOf, householdOf } from '../../../src/core/policy/household-facts';
import { ledgerOf } from '../../ledger-of';
import { policyWith } from '../../policy-of';

const POLICY = policyWith([{ word: 'per-head', rate: 150 }]);

test.each<[Field, CellValue, string | number]>([
  ['neededCount', 3, 3],
  ['neededCount', 0, '0'],
  ['neededCount', -2, '-2'],
  ['neededCount', 2.5, '2.5'],
  ['neededCount', ' 3人 ', '3人'],
  ['neededCount', 1e300, '1e+300'],
  ['familyType', 3, '3'],
  ['familyType', ' 甲类 ', '甲类'],
  ['familyType', null, ''],
  ['familyType', true, ''],
  ['neededCount', { error: '#N/A' }, ''],
])('as %s the cell %j says %j', (field, value, fact) => {
  expect(factOf(field, value)).toBe(fact);
});

test('a reader knows the columns that there are, and no others', () => {
  const ledger = ledgerOf({ neededCount: [2, 2, 3], familyType: ['甲', '甲', '甲'], phone: ['1', '2', '3'] });
  const reader = new FactReader(ledger, ['familyType', 'neededCount', 'severity']);
  expect([...reader.facts(3)]).toEqual([
    ['familyType', '甲'],
    ['neededCount', 3],
  ]);
  expect([reader.key(1) === reader.key(2), reader.key(1) === reader.key(3)]).toEqual([true, false]);
});

test('rows whose texts only come to the same side by side are told apart', () => {
  const ledger = ledgerOf({ familyType: ['甲', '甲乙'], severity: ['乙丙', '丙'] });
  const reader = new FactReader(ledger, ['familyType', 'severity']);
  expect(reader.key(1)).not.toBe(reader.key(2));
});

describe('the category of a household', () => {
  const named = (said: string, policy = POLICY) => {
    const { category, categories } = householdOf(new Map([['familyType', said]]), policy, categoryIndex(policy));
    return [category, categories];
  };

  test.each<[string, string | null, string[]]>([
    ['甲', '甲', ['甲']],
    ['甲类', '甲', ['甲']],
    [' 甲 类', '甲', ['甲']],
    ['乙', '乙', ['乙']],
    ['甲、乙', null, ['甲', '乙']],
    ['甲和乙', null, ['甲', '乙']],
    ['甲＋乙', null, ['甲', '乙']],
    ['甲、甲类', '甲', ['甲']],
    ['甲、丙', null, []],
    ['甲、', null, []],
    ['丙', null, []],
    ['', null, []],
  ])('that says “%s” is %j of %j', (said, category, categories) => {
    expect(named(said)).toEqual([category, categories]);
  });

  test('whose own words hold a comma is one', () => {
    const policy = policyWith([{ word: 'per-head', rate: 150 }], {
      category: { field: 'familyType', values: { '老、弱': [], 弱: [] } },
    });
    expect(named('老、弱', policy)).toEqual(['老、弱', ['老、弱']]);
  });

  test('is none where the policy tells no categories apart, or the row says nothing', () => {
    const policy = policyWith([{ word: 'per-head', rate: 150 }], { category: null });
    expect(named('甲', policy)).toEqual([null, []]);
    expect(householdOf(new Map(), POLICY, categoryIndex(POLICY))).toMatchObject({ category: null, categories: [] });
  });
});
