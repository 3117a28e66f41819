import type { CellValue } from '../../../src/core/grid/cell';
import type { Severity } from '../../../src/core/check/finding';
import { cardOf, idOf, wrongCard, wrongId } from '../../invented-numbers';
import { inventedBirth, type Column, type Dice, type Household } from './household';

/** A fault of one household: what it puts where, and what must then be said. */
export interface CellFault {
  readonly rule: string;
  readonly severity: Severity;
  /** Where it is told. */
  readonly column: Column;
  /** Cells of which it makes or needs something: two faults that share one do not go together. */
  readonly touches: readonly Column[];
  plant(household: Household, dice: Dice): void;
  /** What else must be said because of it. */
  readonly follows?: readonly Column[];
}

type Make = (value: string, household: Household, dice: Dice) => CellValue;

const fault = (
  rule: string,
  severity: Severity,
  column: Column,
  make: Make,
  also: readonly Column[] = [],
): CellFault => ({
  ...{ rule, severity, column },
  touches: [column, ...also],
  plant: (household, dice) => (household.cells[column] = make(String(household.cells[column]), household, dice)),
});

const ID: readonly Column[] = ['sex', 'age'];
const MONEY: readonly Column[] = ['familySize', 'neededCount', 'familyType', 'residence', 'remark'];

/** Errors: found or not, there is no in between. */
export const CERTAIN: readonly CellFault[] = [
  ...(['citizenId', 'phone', 'account', 'familyType', 'familySize', 'neededCount'] as const).map((column) =>
    fault(
      'missing-value',
      'error',
      column,
      (_, __, dice) => dice.pick([null, '/', '无', '待补', ' ']),
      column === 'citizenId' ? ID : [...MONEY, 'amount'],
    ),
  ),
  fault('missing-value', 'error', 'name', () => null, ['holder']),
  fault('missing-value', 'error', 'amount', (_, __, dice) => dice.pick([null, '-']), MONEY),
  fault('number-precision-lost', 'error', 'citizenId', (id) => Number(id.replace('X', '0').slice(0, 15) + '000'), ID),
  fault('number-precision-lost', 'error', 'citizenId', (id) => `${id[0]!}.${id.slice(1, 6)}E+17`, ID),
  fault('number-precision-lost', 'error', 'account', (card) => Number(card)),
  fault('number-precision-lost', 'error', 'account', (card) => `${card[0]!}.${card.slice(1, 6)}E+18`),
  fault('citizen-id-malformed', 'error', 'citizenId', (id) => id.slice(0, 17), ID),
  fault('citizen-id-malformed', 'error', 'citizenId', (id) => `${id}7`, ID),
  fault('citizen-id-malformed', 'error', 'citizenId', (id) => `${id.slice(0, 8)}O${id.slice(9)}`, ID),
  fault(
    'citizen-id-malformed',
    'error',
    'citizenId',
    (id) => idOf(`16${id.slice(2, 6)}`, id.slice(6, 14), id.slice(14, 17)),
    ID,
  ),
  fault(
    'citizen-id-malformed',
    'error',
    'citizenId',
    (id) => idOf(id.slice(0, 6), `${id.slice(6, 10)}1301`, id.slice(14, 17)),
    ID,
  ),
  fault(
    'citizen-id-malformed',
    'error',
    'citizenId',
    (id) => idOf(id.slice(0, 6), `2079${id.slice(10, 14)}`.replace('0229', '0228'), id.slice(14, 17)),
    ID,
  ),
  fault('citizen-id-check-digit', 'error', 'citizenId', wrongId, ID),
  fault('citizen-id-check-digit', 'error', 'citizenId', (id, _, dice) => swapped(id, dice), ID),
  fault('account-malformed', 'error', 'account', (card) => card.slice(0, 9)),
  fault('account-malformed', 'error', 'account', (card) => `${card}（妻）`),
  fault('value-not-in-list', 'error', 'familyType', (_, __, dice) => dice.pick(['困难', '五保', '其他']), [
    'amount',
    'remark',
  ]),
  fault('count-malformed', 'error', 'familySize', (count) => `${count}人`, ['neededCount']),
  fault('count-malformed', 'error', 'neededCount', (_, __, dice) => dice.pick([0, '三', '2人', 0.5]), [
    'familySize',
    'amount',
    'remark',
  ]),
  fault('amount-malformed', 'error', 'amount', (amount) => `${amount}元`, MONEY),
  fault('cell-error', 'error', 'group', () => ({ error: '#REF!' })),
  fault('cell-error', 'error', 'phone', () => ({ error: '#N/A' })),
  {
    ...{
      rule: 'needed-exceeds-family',
      severity: 'error',
      column: 'neededCount',
      touches: [...MONEY, 'neededCount', 'amount'],
    },
    plant: ({ cells }) => Object.assign(cells, { familySize: 2, neededCount: 3, amount: 450 }),
  },
  ...[299, 901].map((amount): CellFault => ({
    ...{ rule: 'amount-out-of-band', severity: 'error', column: 'amount', touches: [...MONEY, 'amount'] },
    plant: ({ cells }) => Object.assign(cells, { familyType: '一般困难户', familySize: 3, neededCount: 3, amount }),
  })),
  {
    ...{ rule: 'cap-exceeded-without-reason', severity: 'error', column: 'amount', touches: [...MONEY, 'amount'] },
    plant: ({ cells }) =>
      Object.assign(cells, { familyType: '一般困难户', familySize: 9, neededCount: 9, amount: 2300 }),
  },
  fault('not-eligible', 'error', 'residence', () => '城镇', ['amount', 'familyType']),
  fault('account-required', 'error', 'bank', (_, __, dice) => dice.pick([null, '无'])),
  fault('column-slip', 'error', 'account', (_, { cells }) => cells.citizenId, ['citizenId']),
  fault('column-slip', 'error', 'account', (_, { cells }) => cells.phone, ['phone']),
  fault('column-slip', 'error', 'phone', (_, { cells }) => cells.citizenId, ['citizenId']),
  fault('column-slip', 'error', 'citizenId', (_, { cells }) => cells.phone, ['phone', ...ID]),
  {
    ...{
      rule: 'total-disagrees',
      severity: 'error',
      column: 'amount',
      touches: ['grainAmount', 'clothingAmount', 'amount'],
    },
    plant: ({ cells }) => Object.assign(cells, { grainAmount: 10, clothingAmount: 20 }),
  },
  {
    ...{ rule: 'holder-mismatch', severity: 'error', column: 'account', touches: ['account', 'citizenId', 'name'] },
    plant: ({ listed, index }) => listed.set('holder-mismatch', { account: cardOf('621778', 19, 900_000 + index) }),
  },
];

/** Things to verify: planted as a fault, though now and then right all the same. */
const DOUBTS: readonly CellFault[] = [
  fault('number-precision-lost', 'warning', 'account', (card) => `${card.slice(0, 15)}0000`),
  fault('stored-as-number', 'warning', 'phone', Number),
  fault('stray-characters', 'warning', 'citizenId', (id) => ` ${id}`),
  fault('stray-characters', 'warning', 'account', (card) => card.replace(/(\d{4})/g, '$1 ')),
  fault('stray-characters', 'warning', 'phone', (phone) => `${phone}\u00a0`),
  fault(
    'citizen-id-legacy',
    'warning',
    'citizenId',
    (id) => `${id.slice(0, 6)}66${id.slice(10, 17)}`.replace('0229', '0228'),
    ID,
  ),
  fault(
    'citizen-id-area-unknown',
    'hint',
    'citizenId',
    (id) => idOf(`${id.slice(0, 4)}99`, id.slice(6, 14), id.slice(14, 17)),
    ID,
  ),
  fault('card-check-digit', 'warning', 'account', wrongCard),
  fault('card-bank-mismatch', 'hint', 'account', (card) => card, ['bank']),
  fault('phone-malformed', 'warning', 'phone', (phone) => phone.slice(0, 10)),
  fault('phone-malformed', 'warning', 'phone', (phone) => `12${phone.slice(2)}`),
  fault('name-malformed', 'warning', 'name', (name) => `${name}（已故）`, ['holder']),
  fault('name-malformed', 'warning', 'name', (name) => `${name[0]!}*${name.slice(2)}`, ['holder']),
  fault('date-malformed', 'warning', 'reportDate', () => '2025.11.20'),
  fault('date-out-of-period', 'warning', 'reportDate', (_, __, dice) => dice.pick(['2024-11-20', '2026-01-20'])),
  fault('formula-in-input', 'warning', 'group', (group) => group),
  fault('amount-disagrees', 'warning', 'amount', (amount) => Number(amount) + 10, MONEY),
  fault('band-infeasible', 'warning', 'amount', () => 2000, MONEY),
  fault('holder-differs', 'warning', 'holder', (holder) => `${holder[0]!}${holder[1] === '强' ? '明' : '强'}`, [
    'name',
    'remark',
  ]),
  fault('id-disagrees', 'warning', 'sex', (sex) => (sex === '男' ? '女' : '男'), ['citizenId']),
  fault('id-disagrees', 'warning', 'age', (age) => Number(age) - 9, ['citizenId']),
  fault(
    'remark-suspicious',
    'warning',
    'remark',
    (_, __, dice) => dice.pick(['户主已死亡', '常年外出务工', '已迁出', '住敬老院']),
    ['amount'],
  ),
  fault('category-unsupported', 'warning', 'familyType', () => '低保户', ['amount']),
  fault('census-missing', 'warning', 'citizenId', (id) => id),
  fault('census-changed', 'warning', 'familySize', (count) => Number(count)),
  fault('serial-gap', 'warning', 'serial', (serial) => Number(serial) + 40),
  {
    ...{ rule: 'head-age-unusual', severity: 'warning', column: 'citizenId', touches: ['citizenId', ...ID] },
    plant: ({ cells }, dice) => {
      const year = dice.pick(['1919', '2014']);
      const id = idOf(
        '341225',
        `${year}${inventedBirth(dice).slice(4).replace('0229', '0228')}`,
        String(100 + dice.below(900)),
      );
      Object.assign(cells, { citizenId: id, sex: null, age: null });
    },
  },
];

export const LIKELY: readonly CellFault[] = DOUBTS.map(withMore);

/** What a fault needs besides the value of its own cell. */
function withMore(one: CellFault): CellFault {
  const more: Partial<Record<string, (household: Household) => void>> = {
    'card-bank-mismatch': ({ cells }) => (cells.bank = '农业银行'),
    'citizen-id-legacy': ({ cells }) => (cells.age = null),
    'name-malformed': ({ cells }) => (cells.holder = cells.name),
    'formula-in-input': ({ formulas }) => (formulas.group = 'B3&"组"'),
    'amount-disagrees': ({ cells }) =>
      Object.assign(cells, { familyType: '定额户', familySize: 3, neededCount: 3, amount: 460 }),
    'band-infeasible': ({ cells }) =>
      Object.assign(cells, { familyType: '一般困难户', familySize: 22, neededCount: 22 }),
    'category-unsupported': ({ listed }) => listed.set('category-unsupported', null),
    'census-missing': ({ listed }) => listed.set('census-missing', null),
    'census-changed': ({ cells, listed }) => listed.set('census-changed', { familySize: Number(cells.familySize) + 1 }),
  };
  const further = more[one.rule];
  if (!further) return one;
  return {
    ...one,
    ...(one.rule === 'name-malformed' && { follows: ['holder'] as const }),
    plant(household, dice) {
      one.plant(household, dice);
      further(household);
    },
  };
}

/** Two neighbours of the last six that differ, swapped. */
function swapped(id: string, dice: Dice): string {
  const places = [11, 12, 13, 14, 15].filter((at) => id[at] !== id[at + 1] && isDayAfter(id, at));
  const at = places.length > 0 ? dice.pick(places) : 15;
  const other = id.slice(0, at) + id[at + 1]! + id[at]! + id.slice(at + 2);
  return other === id ? wrongId(id) : other;
}

/** A swap that makes the birth date impossible is another rule's. */
function isDayAfter(id: string, at: number): boolean {
  const other = id.slice(0, at) + id[at + 1]! + id[at]! + id.slice(at + 2);
  const [month, day] = [Number(other.slice(10, 12)), Number(other.slice(12, 14))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 28;
}
