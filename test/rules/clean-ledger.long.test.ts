import type { CellValue } from '../../src/core/grid/cell';
import { checkLedgers } from '../../src/core/check/check';
import type { Field } from '../../src/core/ledger/field';
import { RULES } from '../../src/rules/catalogue';
import { cardOf, idOf } from '../invented-numbers';
import { CONTEXT, fileOf, ledgerOf, type Columns } from '../ledger-of';
import { outcomeOf } from '../rule-tester';

const HOUSEHOLDS = 100_000;
/** Rules that look at one household at a time: a clean household must please them, whoever else is in the ledger. */
const RULES_OF_A_HOUSEHOLD = RULES.filter((rule) => rule.scope === 'cell' || rule.scope === 'row');

const AREAS = ['341225', '520625', '500223', '342122', '810000', '820000', '830000', '911840', '652801'];
const CARDS = [
  ...[
    ['622953', 19] as const,
    ['622848', 19] as const,
    ['909810', 18] as const,
    ['622867', 16] as const,
    ['622991', 18] as const,
  ],
];
const TYPES = ['低保户', '特困', '一般困难', '其他户'];
const REQUIRED: readonly Field[] = [
  'village',
  'name',
  'citizenId',
  'phone',
  'familyType',
  'familySize',
  'neededCount',
  'bank',
  'holder',
  'account',
  'amount',
];

function pick<T>(values: readonly T[], index: number): T {
  return values[index % values.length]!;
}

function birthOf(index: number): string {
  return new Date(Date.UTC(1930, 0, 1 + (index % 27_000))).toISOString().slice(0, 10).replaceAll('-', '');
}

function nameOf(index: number): string {
  const given = pick('国建秀玉明德桂春志强淑英文华海燕永福金凤'.match(/./gu)!, index * 7);
  return index % 997 === 0
    ? '买买提·艾力'
    : index % 991 === 0
      ? `𠮷${given}`
      : pick('王李张刘陈杨黄赵吴周'.match(/./gu)!, index) + given;
}

/** A different one each time that area and birth date come round again. */
function orderOf(index: number): string {
  return String(100 + 4 * (index % 225) + Math.floor(index / 27_000));
}

function accountOf(index: number): string {
  if (index % 11 === 0) return String(1_000_000_001 + index);
  const [bin, length] = pick(CARDS, index);
  const card = cardOf(bin, length, 100_000 + index);
  return card.endsWith('0000') ? cardOf(bin, length, 90_000_000 + index) : card;
}

function column(of: (index: number) => CellValue): readonly CellValue[] {
  return Array.from({ length: HOUSEHOLDS }, (_, index) => of(index));
}

const columns: Columns = {
  serial: column((index) => index + 1),
  village: column((index) => `${pick(['双庙', '柳林', '石桥'], index)}村`),
  group: column((index) => `${1 + (index % 12)}组`),
  name: column(nameOf),
  citizenId: column((index) =>
    index % 5003 === 0
      ? `USA${String(index).padStart(12, '1')}`
      : idOf(pick(AREAS, index), birthOf(index), orderOf(index)),
  ),
  phone: column((index) => (index % 17 === 0 ? `0558-${2_000_000 + index}` : String(13_000_000_000 + index * 31))),
  familyType: column((index) => pick(TYPES, index)),
  familySize: column((index) => 1 + (index % 9)),
  neededCount: column((index) => 1 + (index % (1 + (index % 9)))),
  amount: column((index) => 200 + 10 * (index % 80)),
  payment: column(() => '银行发放'),
  bank: column((index) => (index % 11 !== 0 && index % CARDS.length === 1 ? '农业银行' : '农商行')),
  holder: column((index) =>
    nameOf(index)
      .split('')
      .join(index % 3 === 0 ? ' ' : ''),
  ).map((name, index) => (index % 991 === 0 ? nameOf(index) : name)),
  account: column(accountOf),
  reporter: column(() => '填表人'),
  remark: column((index) => (index % 10 === 0 ? '低保' : null)),
};
const ledger = ledgerOf(columns, { required: REQUIRED, lists: { familyType: TYPES } });

test('a hundred thousand households whose data is unusual but right give no error and no doubt', () => {
  const { findings, runs } = outcomeOf(
    checkLedgers({ files: [fileOf(ledger)], rules: RULES_OF_A_HOUSEHOLD, context: CONTEXT }),
  );
  expect(runs.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(findings.slice(0, 5).map((finding) => [finding.rule, finding.code, finding.at, finding.params])).toEqual([]);
});

test('a hundred thousand households, all different people, give no error by any rule', () => {
  const { findings, runs } = outcomeOf(checkLedgers({ files: [fileOf(ledger)], rules: RULES, context: CONTEXT }));
  expect(runs.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.slice(0, 5).map((finding) => [finding.rule, finding.code, finding.at, finding.params])).toEqual([]);
});
