import { planDerived, type DerivedField, DERIVED } from '../../src/app/plan-derived';
import { ledgerOf, type Columns, type LedgerOptions } from '../ledger-of';
import { idOf } from '../invented-numbers';

const MAN = '11010519491231001' + '1';
const WOMAN = '11010519491231002X';
const asOf = { year: 2025, month: 12, day: 30 };

function derive(columns: Columns, fields: readonly DerivedField[] = DERIVED, options: LedgerOptions = {}) {
  const ledger = ledgerOf(columns, options);
  const names = Object.keys(columns);
  const plan = planDerived({ ledgers: [ledger], fields, asOf, edits: [] });
  return plan.edits.map(({ at, value }) => [names[at.column], at.row - 1, value]);
}

test('sex, age and birth date come from an ID that is right, and from no other', () => {
  const wrong = `${WOMAN.slice(0, 17)}1`;
  const columns = {
    citizenId: [WOMAN, idOf('440524', '19800101', '001'), wrong, 110105194912310, null, MAN.slice(0, 12)],
    sex: [null, null, null, null, null, null],
    age: [null, null, null, null, null, null],
    birthDate: [null, null, null, null, null, null],
  };
  expect(derive(columns)).toEqual([
    ['sex', 0, '女'],
    ['age', 0, 75],
    ['birthDate', 0, '1949-12-31'],
    ['sex', 1, '男'],
    ['age', 1, 45],
    ['birthDate', 1, '1980-01-01'],
  ]);
});

test('nothing is derived that was not asked for, that is filled, or that is a formula', () => {
  const columns = { citizenId: [WOMAN, WOMAN, WOMAN], sex: ['男', null, null], age: [null, null, null] };
  expect(derive(columns, [])).toEqual([]);
  expect(derive(columns, ['sex'], { formulas: [['sex', 1, 'MID(A2,17,1)']] })).toEqual([['sex', 2, '女']]);
});

test('numbers go by the order of the households, where those that are there do', () => {
  expect(derive({ serial: [1, null, 3, null], name: ['甲', '乙', '丙', '丁'] })).toEqual([
    ['serial', 1, 2],
    ['serial', 3, 4],
  ]);
  expect(derive({ serial: [1, null, 7], name: ['甲', '乙', '丙'] })).toEqual([]);
});

test('an amount in capitals follows the amount that is planned beside it', () => {
  const ledger = ledgerOf({ amount: [450, null, '450元', null], amountWords: [null, null, null, null] });
  const edits = [{ at: { sheet: ledger.sheet, row: 2, column: 0 }, expect: null, value: 1_005 }];
  const plan = planDerived({ ledgers: [ledger], fields: ['amountWords'], asOf, edits });
  expect(plan.edits.map(({ at, value }) => [at.row, value])).toEqual([
    [1, '肆佰伍拾元整'],
    [2, '壹仟零伍元整'],
  ]);
});

test('a form without such a column gets none', () => {
  expect(derive({ citizenId: [WOMAN], amount: [300] })).toEqual([]);
});
