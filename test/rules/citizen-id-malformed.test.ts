import { citizenIdMalformed } from '../../src/rules/citizen-id-malformed';
import { cardOf, idOf, wrongId } from '../invented-numbers';
import { testRule } from '../rule-tester';

const TODAY = idOf('341225', '20251123', '001');
const TOMORROW = idOf('341225', '20251124', '001');

testRule(citizenIdMalformed, {
  valid: [
    { name: 'valid IDs', columns: { citizenId: ['11010519491231002X', '440524188001010014', '11010519491231002x'] } },
    {
      name: 'residence permits of Hong Kong, Macao and Taiwan residents',
      columns: {
        citizenId: [
          idOf('810000', '19800101', '001'),
          idOf('820000', '19800101', '001'),
          idOf('830000', '19800101', '001'),
        ],
      },
    },
    {
      name: 'permanent residence IDs of foreigners, new and old',
      columns: { citizenId: [idOf('911840', '19851001', '003'), 'USA110119850101'] },
    },
    { name: 'a retired area code', columns: { citizenId: [idOf('342122', '19600229', '001')] } },
    { name: '15 digits, of which citizen-id-legacy speaks', columns: { citizenId: ['110105491231002'] } },
    { name: 'a wrong check character', columns: { citizenId: [wrongId('440524188001010014')] } },
    { name: 'somebody born today', columns: { citizenId: [TODAY] } },
    { name: 'blank, placeholder, error', columns: { citizenId: [null, '待补', { error: '#REF!' }, 'B001'] } },
    {
      name: 'damage, of which number-precision-lost speaks',
      columns: { citizenId: [341225197001010000, '3.41E+17', '3412251970010000'] },
    },
    {
      name: 'a phone or a card, of which column-slip speaks',
      columns: { citizenId: ['13812345678', cardOf('622953', 19, 1), 13812345678] },
    },
    {
      name: 'a 20-digit number in the certificate column',
      columns: { certificate: ['44052418800101001441'], citizenId: ['440524188001010014'] },
    },
  ],
  invalid: [
    {
      name: 'wrong lengths',
      columns: {
        citizenId: ['44052418800101001', '4405241880010100142', '1', 12345, '440524188001010014 440524188001010014'],
      },
      expect: [
        { at: ['citizenId', 0], code: 'length', params: { length: 17 } },
        { at: ['citizenId', 1], code: 'length', params: { length: 19 } },
        { at: ['citizenId', 2], code: 'length', params: { length: 1 } },
        { at: ['citizenId', 3], code: 'length', params: { length: 5, id: '12345' } },
        { at: ['citizenId', 4], code: 'length', params: { length: 36 } },
      ],
    },
    {
      name: 'characters that no ID has',
      columns: {
        citizenId: ['44052418800101OO14', '王国建', '4405241880010100-4', true, '44052418800101X014', -110105491231002],
      },
      expect: [0, 1, 2, 3, 4, 5].map((row) => ({ at: ['citizenId', row] as const, code: 'characters' })),
    },
    {
      name: 'no such province',
      columns: {
        citizenId: [
          idOf('000105', '19491231', '002'),
          idOf('160105', '19491231', '002'),
          idOf('840000', '19491231', '002'),
          '990105491231002',
        ],
      },
      expect: [0, 1, 2, 3].map((row) => ({ at: ['citizenId', row] as const, code: 'province' })),
    },
    {
      name: 'no such day',
      columns: {
        citizenId: [
          idOf('341225', '19490229', '001'),
          idOf('341225', '19491301', '001'),
          idOf('341225', '19490431', '001'),
          idOf('341225', '19000229', '001'),
          '341225490229001',
        ],
      },
      expect: [0, 1, 2, 3, 4].map((row) => ({ at: ['citizenId', row] as const, code: 'birth' })),
    },
    {
      name: 'a birth date to come, whatever the check character',
      columns: { citizenId: [TOMORROW, idOf('341225', '20991231', '001'), wrongId(TOMORROW)] },
      expect: [0, 1, 2].map((row) => ({ at: ['citizenId', row] as const, code: 'future' })),
    },
    {
      name: 'a disability certificate: its first 18 are the ID',
      columns: { citizenId: ['44052418800101001441', '44052418800101001474'] },
      expect: [0, 1].map((row) => ({ at: ['citizenId', row] as const, code: 'disability-certificate' })),
    },
    {
      name: '20 digits that are no certificate: class 8, grade 5',
      columns: { citizenId: ['44052418800101001481', '44052418800101001415'] },
      expect: [0, 1].map((row) => ({ at: ['citizenId', row] as const, code: 'length', params: { length: 20 } })),
    },
  ],
});
