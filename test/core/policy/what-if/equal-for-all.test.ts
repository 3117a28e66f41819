import { equalForAll } from '../../../../src/core/policy/what-if/equal-for-all';

const head = (figure: number) => ({ figure, per: '元/人' });

test('the one figure of all cases is told, where there are two at least and all are of one unit', () => {
  expect(equalForAll([head(100), head(100), head(100)])).toBe(100);
  expect(equalForAll([head(100), head(100), head(200)])).toBeNull();
  expect(equalForAll([head(100), { figure: 100, per: '元/户' }])).toBeNull();
  expect([equalForAll([head(100)]), equalForAll([])]).toEqual([null, null]);
});
