import { numberPrecisionLost } from '../../src/rules/number-precision-lost';
import type { ReferenceList } from '../../src/core/lists/reference-list';
import { nameKey } from '../../src/core/values/text';
import { cardOf, idOf, wrongId } from '../invented-numbers';
import { testRule } from '../rule-tester';

const ID = '440524188001010014';
const OTHER = idOf('440524', '18800101', '003');
const CARD = cardOf('622953', 19, 420017);

function list(...people: readonly (readonly [string, string])[]): ReferenceList {
  const listed = people.map(([name, citizenId], row) => ({
    name,
    citizenId,
    village: '',
    at: `名单.xlsx!A${row + 2}`,
  }));
  const byName = new Map(listed.map(({ name }) => [nameKey(name), listed.filter((person) => person.name === name)]));
  return { kind: 'census-missing', source: '名单.xlsx', count: people.length, byId: new Map(), byName };
}

testRule(numberPrecisionLost, {
  valid: [
    {
      name: 'IDs and cards kept as text',
      columns: { citizenId: [ID, '11010519491231002X'], account: [CARD, '1234567890'] },
    },
    { name: 'numbers of at most 15 digits', columns: { citizenId: [110105491231002], account: [999_999_999_999_998] } },
    { name: 'a text ending in 000 whose check character fits', columns: { citizenId: ['341225197001011000'] } },
    {
      name: 'a card of 18 or 16 digits ending in 0000',
      columns: { account: ['909810000000010000', '6224120000010000'] },
    },
    {
      name: 'a long number in another column',
      columns: { citizenId: [null], phone: [1.381234567813912e20], villageCode: [341225197001010000] },
    },
    { name: 'blanks and placeholders', columns: { citizenId: [null, '无'], account: ['000000000000000000', ''] } },
    { name: 'an error value', columns: { citizenId: [{ error: '#VALUE!' }], account: ['1234567890'] } },
    { name: 'a wrong check character without a tail of zeros', columns: { citizenId: [wrongId(ID)] } },
  ],
  invalid: [
    {
      name: 'an ID stored as a number, even when the check digit of what is left fits',
      columns: { citizenId: [440524188001010000, 341225197001011000, 1e15] },
      expect: [
        { at: ['citizenId', 0], code: 'number', params: { number: '440524188001010000' } },
        { at: ['citizenId', 1], code: 'number' },
        { at: ['citizenId', 2], code: 'number' },
      ],
    },
    {
      name: 'an account stored as a number',
      columns: { account: [6229530000004200000, 9098100000000101e2] },
      expect: [
        { at: ['account', 0], code: 'number' },
        { at: ['account', 1], code: 'number' },
      ],
    },
    {
      name: 'text in scientific notation',
      columns: { citizenId: ['3.41E+17', '3.41225197001011e17', ' 3.41E+17'], account: ['6.22953E+18', '6E18', null] },
      expect: [
        { at: ['citizenId', 0], code: 'scientific', params: { number: '3.41E+17' } },
        { at: ['account', 0], code: 'scientific' },
        { at: ['citizenId', 1], code: 'scientific' },
        { at: ['account', 1], code: 'scientific' },
        { at: ['citizenId', 2], code: 'scientific' },
      ],
    },
    {
      name: 'text that shows the same damage, as a warning',
      columns: {
        citizenId: ['341225197001012000', '3412251970010000', '34122519700101000 '],
        account: ['6229530000000420000', '1234567890123450000', null],
      },
      expect: [
        { at: ['citizenId', 0], code: 'tail', severity: 'warning' },
        { at: ['account', 0], code: 'tail', severity: 'warning' },
        { at: ['citizenId', 1], code: 'tail', severity: 'warning' },
        { at: ['account', 1], code: 'tail', severity: 'warning' },
        { at: ['citizenId', 2], code: 'tail', severity: 'warning' },
      ],
    },
    {
      name: 'digits that the file still holds are offered when their check digit fits',
      columns: {
        citizenId: [440524188001010000, 440524188001010000, 440524188001010000],
        account: [6229530000004200000, 6229530000004200000, null],
      },
      digits: [
        ['citizenId', 0, ID],
        ['citizenId', 1, wrongId(ID)],
        ['citizenId', 2, '440524188001010000'],
        ['account', 0, CARD],
        ['account', 1, CARD.slice(0, -1) + ((Number(CARD.at(-1)) + 1) % 10)],
      ],
      expect: [
        { at: ['citizenId', 0], code: 'number', confirm: ID },
        { at: ['account', 0], code: 'number', confirm: CARD },
        { at: ['citizenId', 1], code: 'number' },
        { at: ['account', 1], code: 'number' },
        { at: ['citizenId', 2], code: 'number' },
      ],
    },
    {
      name: 'a reference list gives the ID back by name and first 15 digits',
      columns: {
        name: ['王 国建', '李秀英', '赵春', '王国建'],
        citizenId: [440524188001010000, 440524188001010000, 440524188001010000, '440524188001010000'],
      },
      context: { lists: [list(['王国建', ID], ['赵春', ID], ['赵春', OTHER]), list(['王国建', ID.toLowerCase()])] },
      expect: [
        { at: ['citizenId', 0], code: 'number', confirm: ID },
        { at: ['citizenId', 1], code: 'number' },
        { at: ['citizenId', 2], code: 'number' },
        { at: ['citizenId', 3], code: 'tail', severity: 'warning', confirm: ID },
      ],
    },
    {
      name: 'no fix where a formula stands',
      columns: { citizenId: [440524188001010000] },
      formulas: [['citizenId', 0, 'Sheet2!A1']],
      digits: [['citizenId', 0, ID]],
      expect: [{ at: ['citizenId', 0], code: 'number' }],
    },
  ],
});
