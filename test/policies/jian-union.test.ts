import { putInForce, policyOf } from '../policy-of';

test('the four sources of funds come to the 91,500 yuan that were raised', () => {
  const policy = policyOf('jian-union');
  const { funds, allotment } = policy.seasons['20xx-20xx']!;
  expect(funds.map(({ amount }) => amount / 100)).toEqual([20_000, 20_000, 20_000, 31_500]);
  expect(allotment).toBe(9_150_000);
  const settled = putInForce(policy);
  expect(settled.ok && settled.allotment).toBe(9_150_000);
});
