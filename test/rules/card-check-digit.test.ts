import { cardCheckDigit } from '../../src/rules/card-check-digit';
import { CARD_RANGES } from '../../src/core/values/bank-card';
import { cardOf, wrongCard } from '../invented-numbers';
import { testRule } from '../rule-tester';

const everyBin = CARD_RANGES.flatMap(({ prefixes, length }) =>
  prefixes.map((bin, serial) => cardOf(bin, length, 97 + serial)),
);

testRule(cardCheckDigit, {
  valid: [
    { name: 'a card of every BIN', columns: { account: everyBin } },
    {
      name: 'passbooks and cards of unknown BIN',
      columns: { account: ['1234567890', '6000000000000000001', '9999810000000000001'] },
    },
    {
      name: 'a known BIN at another length',
      columns: { account: ['62295300000000001', '622953000000000001', '62295300000000000001'] },
    },
    { name: 'a card that lost digits', columns: { account: [6229530000004200000, '6229530000000420000'] } },
    { name: 'blank', columns: { account: [null, '无'] } },
  ],
  invalid: [
    {
      name: 'a wrong last digit on a card of every BIN',
      columns: { account: everyBin.map(wrongCard) },
      expect: everyBin.map((_, row) => ({ at: ['account', row] as const, code: 'wrong-check' })),
    },
    {
      name: 'two digits swapped, with spaces',
      columns: { account: ['6224 1200 0001 0030'] },
      expect: [
        {
          at: ['account', 0],
          code: 'wrong-check',
          params: { account: '6224120000010030', issuer: '湖北农村商业银行（农信社）' },
        },
      ],
    },
  ],
});
