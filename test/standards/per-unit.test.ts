import { rulingOf } from './ruling-of';

const WORD = {
  word: 'per-unit',
  units: [
    { field: 'collapsedRooms', unit: { zh: '间', en: 'room' }, rate: 6000 },
    { field: 'damagedRooms', unit: { zh: '间', en: 'room' }, rate: 1000 },
  ],
};
const rooms = (facts: object) => rulingOf(WORD, { facts });

test('each kind of room has its rate, and they add up', () => {
  const ruling = rooms({ collapsedRooms: 21, damagedRooms: 27 });
  expect(ruling).toMatchObject({ kind: 'amount', fen: 15_300_000 });
  expect(ruling.steps.map(({ zh }) => zh)).toEqual([
    '倒塌或严重损坏房屋 21 间 × 6,000 元/间 = 126,000 元',
    '一般损坏房屋 27 间 × 1,000 元/间 = 27,000 元',
  ]);
});

test.each([{ collapsedRooms: 2 }, { collapsedRooms: 2, damagedRooms: '' }, { collapsedRooms: 2, damagedRooms: '0' }])(
  'none of the other kind: %j',
  (facts) => {
    expect(rooms(facts)).toMatchObject({ kind: 'amount', fen: 1_200_000, steps: [{ source: '出处' }] });
  },
);

test.each([{}, { collapsedRooms: '', damagedRooms: '' }, { collapsedRooms: '2间', damagedRooms: 1 }])(
  'rooms nobody can count are a missing fact, never none: %j',
  (facts) => {
    expect(rooms(facts)).toMatchObject({ kind: 'refusal', refusal: 'missing-fact' });
  },
);
