import { citizenIdLegacy } from '../../src/rules/citizen-id-legacy';
import { idOf } from '../invented-numbers';
import { testRule } from '../rule-tester';

testRule(citizenIdLegacy, {
  valid: [
    { name: '18 characters', columns: { citizenId: ['11010519491231002X', '440524188001010014'] } },
    {
      name: '15 digits that are no ID',
      columns: { citizenId: ['110105491331002', '990105491231002', '11010549123100X'] },
    },
    { name: 'a foreigner’s ID of 15 characters', columns: { citizenId: ['USA110119850101'] } },
    {
      name: '15 digits stored as a number, of which stored-as-number speaks first',
      columns: { citizenId: [110105491231002] },
    },
    { name: 'blanks', columns: { citizenId: [null, '无'] } },
  ],
  invalid: [
    {
      name: '15 digits, with strays or without',
      columns: { citizenId: ['110105491231002', ' 110105 491231 002'] },
      expect: [0, 1].map((row) => ({ at: ['citizenId', row] as const, code: 'legacy', confirm: '11010519491231002X' })),
    },
    {
      name: 'orders 996 to 999 belong to the century before',
      columns: { citizenId: ['440524800101996', '440524800101995'] },
      expect: [
        { at: ['citizenId', 0], code: 'legacy', confirm: idOf('440524', '18800101', '996') },
        { at: ['citizenId', 1], code: 'legacy', confirm: idOf('440524', '19800101', '995') },
      ],
    },
  ],
});
