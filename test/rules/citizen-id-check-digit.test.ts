import { citizenIdCheckDigit } from '../../src/rules/citizen-id-check-digit';
import { idOf, wrongId } from '../invented-numbers';
import { testRule } from '../rule-tester';

const ID = '440524188001010014';

testRule(citizenIdCheckDigit, {
  valid: [
    {
      name: 'check characters from 0 to X',
      columns: { citizenId: Array.from({ length: 60 }, (_, order) => idOf('341225', '19700101', String(100 + order))) },
    },
    {
      name: 'a small x, wide digits, spaces',
      columns: { citizenId: ['11010519491231002x', '４４０５２４１８８００１０１００１４', ` ${ID}`] },
    },
    {
      name: 'residence permits and foreigners',
      columns: { citizenId: [idOf('830000', '19800101', '001'), idOf('911840', '19851001', '003'), 'USA110119850101'] },
    },
    { name: '15 digits have no check character', columns: { citizenId: ['110105491231002'] } },
    {
      name: 'malformed IDs, of which citizen-id-malformed speaks',
      columns: {
        citizenId: [
          '44052418800101001',
          wrongId(idOf('341225', '19490229', '001')),
          wrongId(idOf('341225', '20991231', '001')),
          wrongId(idOf('341225', '20251124', '001')),
          wrongId(idOf('341225', '20251201', '001')),
        ],
      },
    },
    {
      name: 'damaged IDs, of which number-precision-lost speaks',
      columns: { citizenId: [440524188001010000, '341225197001012000'] },
    },
    { name: 'blanks and placeholders', columns: { citizenId: [null, '无', '000000000000000000'] } },
  ],
  invalid: [
    {
      name: 'a birth up to today, 23 November 2025',
      columns: {
        citizenId: ['20251123', '20251031', '20251001', '20241231'].map((day) => wrongId(idOf('341225', day, '001'))),
      },
      expect: [0, 1, 2, 3].map((row) => ({
        ...{ at: ['citizenId', row] as const, code: 'wrong-check', basis: 'GB 11643-1999 公民身份号码' },
      })),
    },
    {
      name: 'one mistyped digit, wherever it stands',
      columns: {
        citizenId: [0, 5, 9, 14, 16]
          .map((at) => ID.slice(0, at) + ((Number(ID[at]) + (at === 0 ? 1 : 2)) % 10) + ID.slice(at + 1))
          .filter((id) => id !== ID),
      },
      expect: [0, 1, 2, 3, 4].map((row) => ({ at: ['citizenId', row] as const, code: 'wrong-check' })),
    },
    {
      name: 'two digits swapped',
      columns: { citizenId: ['445024188001010014'] },
      expect: [{ at: ['citizenId', 0], code: 'wrong-check', params: { id: '445024188001010014' } }],
    },
    {
      name: 'an X where a digit belongs, and the reverse, strays apart',
      columns: { citizenId: ['44052418800101001x', '110105194912310020', ' 44052418800101001 5'] },
      expect: [0, 1, 2].map((row) => ({ at: ['citizenId', row] as const, code: 'wrong-check' })),
    },
  ],
});
