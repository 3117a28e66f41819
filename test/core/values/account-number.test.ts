import { accountKey, isAccountNumber, passesLuhn } from '../../../src/core/values/account-number';
import { cardRangeOf, CARD_RANGES, isSoundCard } from '../../../src/core/values/bank-card';
import { cardOf, wrongCard } from '../../invented-numbers';

test.each([
  ['79927398713', true],
  ['79927398710', false],
  ['0', true],
  ['18', true],
  ['42', true],
  ['43', false],
])('the check digit of %s: %s', (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});

test.each([
  ['123456789', false],
  ['1234567890', true],
  ['1'.repeat(30), true],
  ['1'.repeat(31), false],
  ['12345678a0', false],
  ['', false],
])('%s can be an account: %s', (text, can) => {
  expect(isAccountNumber(text)).toBe(can);
});

test('all spellings of an account have one key', () => {
  const card = cardOf('622953', 19, 42);
  for (const text of [card, ` ${card}`, card.replace(/(\d{4})/g, '$1 '), card.replace(/(\d{6})/, '$1-')]) {
    expect(accountKey(text)).toBe(card);
  }
  expect(accountKey('１２３４５６７８９０')).toBe('1234567890');
});

test.each(['', '无', '0000000000', '9999999999999', '12345', '农商行', '6229530000000010000'])(
  '%j has no key',
  (text) => {
    expect(accountKey(text)).toBe('');
  },
);

test('a passbook that ends in zeros is one, a card that does has lost its last digits', () => {
  expect([accountKey('123456789012340000'), accountKey('12345678901234560000')]).toEqual([
    ...['123456789012340000', '12345678901234560000'],
  ]);
  expect(accountKey('6229530000679010000')).toBe('');
});

test('a number is a card only by BIN and length together', () => {
  const card = cardOf('622953', 19, 42);
  expect(cardRangeOf(card)?.issuer).toContain('安徽');
  expect(cardRangeOf(card.slice(0, 18))).toBeNull();
  expect(cardRangeOf(cardOf('622953', 19, 42).replace('622953', '600000'))).toBeNull();
  expect(cardRangeOf(cardOf('909810', 18, 7))?.issuer).toContain('贵州');
  expect([isSoundCard(card), isSoundCard(wrongCard(card))]).toEqual([true, false]);
});

test('every BIN stands in the table once per length', () => {
  const keys = CARD_RANGES.flatMap((range) => range.prefixes.map((prefix) => `${prefix}/${range.length}`));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { issuer, names, prefixes } of CARD_RANGES) {
    expect([issuer, ...names, ...prefixes]).not.toContain('');
    expect(Math.min(names.length, prefixes.length)).toBeGreaterThan(0);
  }
  for (const range of CARD_RANGES) for (const prefix of range.prefixes) expect(prefix).toMatch(/^\d{6}$/);
});
