import { rulingOf } from './ruling-of';

const WORD = { word: 'counting-goods', of: { word: 'per-head', from: 150, to: 300 } };
const withGoods = (goodsValue?: string) =>
  rulingOf(WORD, { facts: { neededCount: 3, ...(goodsValue !== undefined && { goodsValue }) } });
const bounds = (goodsValue?: string) => {
  const ruling = withGoods(goodsValue);
  return ruling.kind === 'bounds'
    ? ruling.bounds.map(({ kind, fen, inPrinciple }) => [kind, fen / 100, inPrinciple])
    : [];
};

test('the value of goods in the row comes off both ends', () => {
  expect(bounds('120')).toEqual([
    ['floor', 330, false],
    ['cap', 780, false],
  ]);
  const ruling = withGoods('120');
  expect(ruling.kind === 'bounds' && ruling.bounds[0]?.step.zh).toContain('扣除物资折款后 450 - 120 = 330 元');
});

test('goods worth the floor leave none, and goods above the cap leave no money', () => {
  expect(bounds('450')).toEqual([['cap', 450, false]]);
  expect(bounds('1000')).toEqual([['cap', 0, false]]);
});

test.each([[undefined], [''], ['约120元左右']])(
  'where the value is not given (%s) the floor is one to be verified',
  (goods) => {
    expect(bounds(goods)).toEqual([
      ['floor', 450, true],
      ['cap', 900, false],
    ]);
  },
);

test('goods of 0 yuan are known', () => {
  expect(bounds('0')[0]).toEqual(['floor', 450, false]);
});

test('a fixed rate is left to itself', () => {
  const word = { word: 'counting-goods', of: { word: 'per-household', rate: 200 } };
  expect(rulingOf(word, { facts: { goodsValue: '50' } })).toMatchObject({ kind: 'amount', fen: 20_000 });
});
