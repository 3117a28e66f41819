import { amountMalformed } from '../../src/rules/amount-malformed';
import { testRule } from '../rule-tester';

testRule(amountMalformed, {
  valid: [
    { name: 'whole yuan', columns: { amount: [0, 200, 12000, 1e6], grainAmount: [90, 0, 1, 2] } },
    { name: 'the dust of a sum of doubles', columns: { amount: [0.1 + 0.2 - 0.3 + 200, 199.99999999999997] } },
    { name: 'blanks, placeholders and errors', columns: { amount: [null, '-', '/', '无', { error: '#VALUE!' }] } },
    { name: 'quantities are no amounts', columns: { grainKilograms: [22.5], clothingPieces: ['2床'], amount: [1] } },
  ],
  invalid: [
    {
      name: 'text, with the amount it means',
      columns: { amount: ['200元', '1,000', '￥300', '２００', '200.00', '200', ' 200 元整'] },
      expect: [200, 1000, 300, 200, 200, 200, 200].map((confirm, row) => ({
        at: ['amount', row] as const,
        code: 'text',
        confirm,
      })),
    },
    {
      name: 'text that means no whole amount',
      columns: { amount: ['二百', '200.50元', '-200', '200+100', '0.02万元', true] },
      expect: [0, 1, 2, 3, 4, 5].map((row) => ({ at: ['amount', row] as const, code: 'text' })),
    },
    {
      name: 'negative or with a fraction, also as the result of a formula',
      columns: { amount: [-1, 200.5, -0.5], heatingAmount: [0.01, null, 333.33] },
      formulas: [['amount', 1, 'A1/2']],
      expect: [
        { at: ['amount', 0], code: 'negative', params: { value: -1 } },
        { at: ['heatingAmount', 0], code: 'fraction', params: { value: 0.01 } },
        { at: ['amount', 1], code: 'fraction' },
        { at: ['amount', 2], code: 'negative' },
        { at: ['heatingAmount', 2], code: 'fraction' },
      ],
    },
    {
      name: 'no fix where a formula makes the text',
      columns: { amount: ['200元'] },
      formulas: [['amount', 0, 'A1&"元"']],
      expect: [{ at: ['amount', 0], code: 'text', params: { value: '200元' } }],
    },
  ],
});
