import type { CellValue } from '../../src/core/grid/cell';
import { checkLedgers } from '../../src/core/check/check';
import type { Field } from '../../src/core/ledger/field';
import { accountMalformed } from '../../src/rules/account-malformed';
import { amountMalformed } from '../../src/rules/amount-malformed';
import { cardCheckDigit } from '../../src/rules/card-check-digit';
import { cellError } from '../../src/rules/cell-error';
import { citizenIdCheckDigit } from '../../src/rules/citizen-id-check-digit';
import { citizenIdLegacy } from '../../src/rules/citizen-id-legacy';
import { citizenIdMalformed } from '../../src/rules/citizen-id-malformed';
import { columnSlip } from '../../src/rules/column-slip';
import { countMalformed } from '../../src/rules/count-malformed';
import { dateMalformed } from '../../src/rules/date-malformed';
import { dateOutOfPeriod } from '../../src/rules/date-out-of-period';
import { formulaInInput } from '../../src/rules/formula-in-input';
import { missingValue } from '../../src/rules/missing-value';
import { nameMalformed } from '../../src/rules/name-malformed';
import { numberPrecisionLost } from '../../src/rules/number-precision-lost';
import { phoneMalformed } from '../../src/rules/phone-malformed';
import { storedAsNumber } from '../../src/rules/stored-as-number';
import { strayCharacters } from '../../src/rules/stray-characters';
import { valueNotInList } from '../../src/rules/value-not-in-list';
import { cardOf, wrongCard, wrongId } from '../invented-numbers';
import { CONTEXT, fileOf, ledgerOf } from '../ledger-of';
import { outcomeOf } from '../rule-tester';

const RULES = [
  ...[
    accountMalformed,
    amountMalformed,
    cardCheckDigit,
    cellError,
    citizenIdCheckDigit,
    citizenIdLegacy,
    citizenIdMalformed,
  ],
  ...[columnSlip, countMalformed, missingValue, numberPrecisionLost, phoneMalformed, storedAsNumber, strayCharacters],
  ...[valueNotInList, nameMalformed, dateMalformed, dateOutOfPeriod, formulaInInput],
];
const ID = '440524188001010014';
const CARD = cardOf('622953', 19, 42);
const REQUIRED: readonly Field[] = [
  'name',
  'reportDate',
  'citizenId',
  'account',
  'phone',
  'familySize',
  'familyType',
  'amount',
];

function rulesThatSpeak(field: Field, value: CellValue): readonly string[] {
  const good = {
    name: ['王国建'],
    reportDate: ['2025-11-20'],
    citizenId: [ID],
    account: [CARD],
    phone: ['13812345678'],
    familySize: [3],
    months: [3],
    familyType: ['低保户'],
    amount: [200],
  };
  const columns = Object.fromEntries(
    Object.entries({ ...good, [field]: [value] }).map(([key, [first]]) => [
      key,
      [good[key as keyof typeof good][0]!, first!],
    ]),
  );
  const ledger = ledgerOf(columns, { required: REQUIRED, lists: { familyType: ['低保户'], months: ['1', '2', '3'] } });
  const { findings } = outcomeOf(checkLedgers({ files: [fileOf(ledger)], rules: RULES, context: CONTEXT }));
  return findings.map(({ rule }) => rule);
}

test.each<[Field, CellValue, string]>([
  ['name', '王', 'name-malformed'],
  ['name', '王国建（已故）', 'name-malformed'],
  ['name', '无', 'missing-value'],
  ['name', '*', 'missing-value'],
  ['name', { error: '#REF!' }, 'cell-error'],
  ['reportDate', '2023.1.5', 'date-malformed'],
  ['reportDate', '2099.1.5', 'date-malformed'],
  ['reportDate', 20230105, 'date-malformed'],
  ['reportDate', '2099-01-05', 'date-out-of-period'],
  ['reportDate', '/', 'missing-value'],
  ['reportDate', { error: '#N/A' }, 'cell-error'],
  ['citizenId', 440524188001010000, 'number-precision-lost'],
  ['citizenId', 341225197001011000, 'number-precision-lost'],
  ['citizenId', '4.40524E+17', 'number-precision-lost'],
  ['citizenId', '341225197001012000', 'number-precision-lost'],
  ['citizenId', ' 341225197001012000', 'number-precision-lost'],
  ['citizenId', wrongId(ID), 'citizen-id-check-digit'],
  ['citizenId', '44052418800101001', 'citizen-id-malformed'],
  ['citizenId', 12345, 'citizen-id-malformed'],
  ['citizenId', '44052418800101001441', 'citizen-id-malformed'],
  ['citizenId', '440524209901010017', 'citizen-id-malformed'],
  ['citizenId', '110105491231002', 'citizen-id-legacy'],
  ['citizenId', 110105491231002, 'stored-as-number'],
  ['citizenId', ` ${ID}`, 'stray-characters'],
  ['citizenId', null, 'missing-value'],
  ['citizenId', ' ', 'missing-value'],
  ['citizenId', '无', 'missing-value'],
  ['citizenId', 'B0012', 'missing-value'],
  ['citizenId', 0, 'missing-value'],
  ['citizenId', { error: '#N/A' }, 'cell-error'],
  ['citizenId', '13912345678', 'column-slip'],
  ['citizenId', CARD, 'column-slip'],
  ['account', 6229530000004200000, 'number-precision-lost'],
  ['account', '6229530000000420000', 'number-precision-lost'],
  ['account', '6.22953E+18', 'number-precision-lost'],
  ['account', wrongCard(CARD), 'card-check-digit'],
  ['account', '123456789', 'account-malformed'],
  ['account', '农商行', 'account-malformed'],
  ['account', 1234567890, 'stored-as-number'],
  ['account', CARD.replace(/(\d{4})/g, '$1 '), 'stray-characters'],
  ['account', '000000', 'missing-value'],
  ['account', '/', 'missing-value'],
  ['account', ID, 'column-slip'],
  ['account', '13812345678', 'column-slip'],
  ['account', 13812345678, 'column-slip'],
  ['account', { error: '#REF!' }, 'cell-error'],
  ['phone', 13812345678, 'stored-as-number'],
  ['phone', 5512234567, 'stored-as-number'],
  ['phone', '138 1234 5678', 'stray-characters'],
  ['phone', '1381234567', 'phone-malformed'],
  ['phone', ID, 'column-slip'],
  ['phone', '99999999999', 'missing-value'],
  ['familySize', '4人', 'count-malformed'],
  ['familySize', 0, 'count-malformed'],
  ['familySize', null, 'missing-value'],
  ['familySize', '无', 'missing-value'],
  ['months', 13, 'value-not-in-list'],
  ['months', '13月', 'count-malformed'],
  ['months', 0.5, 'count-malformed'],
  ['familyType', '低保', 'value-not-in-list'],
  ['familyType', '无', 'missing-value'],
  ['familyType', { error: '#N/A' }, 'cell-error'],
  ['amount', '200元', 'amount-malformed'],
  ['amount', -200, 'amount-malformed'],
  ['amount', '/', 'missing-value'],
  ['amount', { error: '#VALUE!' }, 'cell-error'],
])('%s holding %j is one fault, told once', (field, value, rule) => {
  expect(rulesThatSpeak(field, value)).toEqual([rule]);
});

test('strays around a second fault are two faults', () => {
  expect([...rulesThatSpeak('citizenId', ` ${wrongId(ID)}`)].sort()).toEqual([
    'citizen-id-check-digit',
    'stray-characters',
  ]);
  expect([...rulesThatSpeak('account', ` ${wrongCard(CARD)}`)].sort()).toEqual([
    'card-check-digit',
    'stray-characters',
  ]);
});
