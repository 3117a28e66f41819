import { strayCharacters } from '../../src/rules/stray-characters';
import { idOf, wrongId } from '../invented-numbers';
import { testRule } from '../rule-tester';

const ID = '440524188001010014';

testRule(strayCharacters, {
  valid: [
    {
      name: 'clean numbers',
      columns: {
        citizenId: [ID, '11010519491231002X'],
        account: ['1234567890', null],
        phone: ['13812345678', '0551-2234567'],
      },
    },
    {
      name: 'spaces in names, addresses and remarks',
      columns: { name: ['张 三'], address: [' 东 村 '], remark: ['\t'], account: [null] },
    },
    {
      name: 'two phones, however they are kept apart',
      columns: {
        phone: [
          '13812345678/13912345678',
          '13812345678 / 13912345678',
          '13812345678 13912345678',
          '13812345678\n13912345678',
        ],
      },
    },
    { name: 'placeholders', columns: { citizenId: ['无 ', ' / '], account: ['－', '０００'] } },
    { name: 'numbers', columns: { phone: [13812345678], account: [1234567890] } },
    { name: 'two IDs in one cell, which must not be glued together', columns: { citizenId: [`${ID} ${ID}`] } },
    { name: 'two passbooks in one cell', columns: { account: ['123456789012 123456789013'] } },
    { name: 'a foreigner’s ID', columns: { citizenId: ['BRA123456789012'] } },
    { name: 'a tail of zeros, of which number-precision-lost speaks', columns: { citizenId: [' 341225197001012000'] } },
  ],
  invalid: [
    {
      name: 'every stray there is in an ID',
      columns: {
        citizenId: [
          ` ${ID}`,
          `${ID}\u00a0`,
          `\t${ID}`,
          `440524\u200b188001010014`,
          '４４０５２４１８８００１０１００１４',
          '110105 19491231 002X',
          '11010519491231002x',
          '11010519491231002Х',
          '11010519491231002×',
          '11010519491231002Ｘ',
          `'${ID}`,
          `${ID}\n`,
        ],
      },
      expect: [
        ...[0, 1, 2, 3, 4].map((row) => ({ at: ['citizenId', row] as const, code: 'stray', safe: ID })),
        ...[5, 6, 7, 8, 9].map((row) => ({
          at: ['citizenId', row] as const,
          code: 'stray',
          safe: '11010519491231002X',
        })),
        ...[10, 11].map((row) => ({ at: ['citizenId', row] as const, code: 'stray', safe: ID })),
      ],
    },
    {
      name: 'strays in a mistyped ID are told as well',
      columns: { citizenId: [` ${wrongId(ID)}`, '12345 ', ` ${idOf('341225', '19700230', '001')}`] },
      expect: [
        { at: ['citizenId', 0], code: 'stray', safe: wrongId(ID) },
        { at: ['citizenId', 1], code: 'stray', safe: '12345' },
        { at: ['citizenId', 2], code: 'stray', safe: idOf('341225', '19700230', '001') },
      ],
    },
    {
      name: 'an account in groups of four, or with wide digits',
      columns: {
        account: ['6224 1200 0001 0003', '１２３４５６７８９０', '1234567890\u200b', '123456789012345678901234 '],
      },
      expect: [
        { at: ['account', 0], code: 'stray', safe: '6224120000010003' },
        { at: ['account', 1], code: 'stray', safe: '1234567890' },
        { at: ['account', 2], code: 'stray', safe: '1234567890' },
        { at: ['account', 3], code: 'stray', safe: '123456789012345678901234' },
      ],
    },
    {
      name: 'a phone with spaces or wide digits',
      columns: { phone: ['138 1234 5678', '１３８１２３４５６７８', '（0551）2234567', ' 13812345678'] },
      expect: [
        { at: ['phone', 0], code: 'stray', safe: '13812345678', params: { header: '联系电话' } },
        { at: ['phone', 1], code: 'stray', safe: '13812345678' },
        { at: ['phone', 2], code: 'stray', safe: '(0551)2234567' },
        { at: ['phone', 3], code: 'stray', safe: '13812345678' },
      ],
    },
  ],
});
