import { phoneMalformed } from '../../src/rules/phone-malformed';
import { cardOf } from '../invented-numbers';
import { testRule } from '../rule-tester';

testRule(phoneMalformed, {
  valid: [
    {
      name: 'mobile numbers from 13 to 19',
      columns: {
        phone: [
          '13012345678',
          '14512345678',
          '15512345678',
          '16612345678',
          '17712345678',
          '18812345678',
          '19912345678',
        ],
      },
    },
    {
      name: 'landlines',
      columns: { phone: ['0551-2234567', '05512234567', '010-62345678', '2234567', '(0551)2234567'] },
    },
    {
      name: 'several numbers',
      columns: { phone: ['13012345678/13112345678', '13012345678、0551-2234567', '13012345678 13112345678'] },
    },
    {
      name: 'spaces and wide digits, of which stray-characters speaks',
      columns: { phone: ['130 1234 5678', '１３０１２３４５６７８'] },
    },
    { name: 'numbers, of which stored-as-number speaks', columns: { phone: [13012345678, 5512234567] } },
    { name: 'blank, placeholder, error', columns: { phone: [null, '无', '/', '00000000000', { error: '#N/A' }] } },
    {
      name: 'an ID or a card, of which column-slip speaks',
      columns: { phone: ['440524188001010014', cardOf('622953', 19, 1)] },
    },
  ],
  invalid: [
    {
      name: 'a digit too few or too many',
      columns: { phone: ['1301234567', '130123456789', 12345, '123456', 1e20] },
      expect: [
        { at: ['phone', 0], code: 'length', params: { length: 10 } },
        { at: ['phone', 1], code: 'length', params: { length: 12 } },
        { at: ['phone', 2], code: 'length', params: { length: 5 } },
        { at: ['phone', 3], code: 'length', params: { length: 6 } },
        { at: ['phone', 4], code: 'length', params: { length: 21 } },
      ],
    },
    {
      name: 'no such number',
      columns: {
        phone: [
          '12012345678',
          '1301234567O',
          '村部电话',
          '13012345678/123',
          '13012345678（妻）',
          -13012345678,
          '23012345678',
        ],
      },
      expect: [0, 1, 2, 3, 4, 5, 6].map((row) => ({ at: ['phone', row] as const, code: 'shape' })),
    },
  ],
});
