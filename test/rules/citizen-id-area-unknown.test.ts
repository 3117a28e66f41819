import { citizenIdAreaUnknown } from '../../src/rules/citizen-id-area-unknown';
import { idOf, wrongId } from '../invented-numbers';
import { testRule } from '../rule-tester';

const born = (area: string) => idOf(area, '19550612', '104');

testRule(citizenIdAreaUnknown, {
  valid: [
    { name: 'codes in force', columns: { citizenId: [born('341226'), born('500152'), born('441900')] } },
    {
      name: 'codes retired long ago, which people keep for life',
      columns: { citizenId: [born('342126'), born('512323'), born('110103'), born('422124')] },
    },
    {
      name: 'the districts, counties and outliers of a prefecture, listed or not',
      columns: { citizenId: [born('341201'), born('341202'), born('500211'), born('341220')] },
    },
    {
      name: 'permits of residents of Hong Kong, Macao and Taiwan, and of foreigners',
      columns: { citizenId: [born('810000'), born('820000'), born('830000'), born('911124')] },
    },
    {
      name: 'an ID that is wrong anyway, of which others speak',
      columns: { citizenId: [wrongId(born('341299')), '34129955061', null, '无'] },
    },
  ],
  invalid: [
    {
      name: 'a county and a prefecture that never were',
      columns: { citizenId: [born('341299'), born('349901')] },
      expect: [
        { at: ['citizenId', 0], code: 'unknown', params: { area: '341299' } },
        { at: ['citizenId', 1], code: 'unknown', params: { area: '349901' } },
      ],
    },
    {
      name: 'strays around it',
      columns: { citizenId: [` ${born('341299')}`] },
      expect: [{ at: ['citizenId', 0], code: 'unknown' }],
    },
  ],
});
