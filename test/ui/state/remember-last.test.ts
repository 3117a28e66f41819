import { rememberLast } from '../../../src/ui/state/remember-last';

test('the same question is worked out once, another one anew', () => {
  let worked = 0;
  const double = rememberLast((n: number) => ((worked += 1), { twice: 2 * n }));
  expect(double(2)).toBe(double(2));
  expect(worked).toBe(1);
  expect(double(3).twice).toBe(6);
  expect(double(2).twice).toBe(4);
  expect(worked).toBe(3);
});
