import { parsePlainSum } from '../../../src/hosts/xlsx/plain-sum';

const nested = (levels: number) => `${'('.repeat(levels)}K5${')'.repeat(levels)}`;

test('a formula nested or longer than Excel takes is no plain sum, and does not exhaust the stack', () => {
  expect(parsePlainSum(nested(30_000))).toBeNull();
  expect(parsePlainSum(nested(4_000))).toBeNull();
  expect(parsePlainSum(`K5${'+K5'.repeat(3_000)}`)).toBeNull();
});

test('what Excel does take is read', () => {
  expect(parsePlainSum(nested(20))).not.toBeNull();
  expect(parsePlainSum('SUM(K5:K20)')).toMatchObject({ kind: 'sum' });
});
