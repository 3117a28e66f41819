import { wordProblems } from '../../../src/core/policy/word-problems';
import { STANDARDS } from '../../../src/standards/catalogue';

const places = (json: unknown) => wordProblems(json, STANDARDS).map(({ path }) => path);
const WRONG = { standard: [{ word: 'per-head', rate: '一百' }] };

test('a wrong figure is told while the rest of the policy is not written yet', () => {
  expect(places({ seasons: { '2024-2025': WRONG } })).toEqual(['seasons.2024-2025.standard[0].rate']);
});

test('a season without its words yet keeps none of the others from being read', () => {
  const seasons = { '2023-2024': {}, '2024-2025': WRONG, '2025-2026': null, '2026-2027': { standard: 'per-head' } };
  expect(places({ seasons })).toEqual(['seasons.2024-2025.standard[0].rate']);
});

test.each([[null], ['政策'], [[]], [{}], [{ seasons: [] }], [{ seasons: { '2024-2025': { standard: [] } } }]])(
  'where no words stand there is nothing to say: %j',
  (json) => {
    expect(places(json)).toEqual([]);
  },
);
