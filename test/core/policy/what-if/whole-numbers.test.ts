import fc from 'fast-check';
import { greatestDivisor, inverseOf } from '../../../../src/core/policy/what-if/whole-numbers';

const whole = fc.integer({ min: 1, max: 400 });

test('the greatest divisor divides both, and no greater number does', () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const both = Array.from({ length: 400 }, (_, at) => at + 1).filter((each) => a % each === 0 && b % each === 0);
      expect(greatestDivisor(a, b)).toBe(both.at(-1));
    }),
    { endOnFailure: true },
  );
  expect([greatestDivisor(0, 7), greatestDivisor(7, 0)]).toEqual([7, 7]);
});

test('a number times its inverse leaves one', () => {
  fc.assert(
    fc.property(whole, fc.integer({ min: 2, max: 400 }), (a, modulus) => {
      fc.pre(greatestDivisor(a, modulus) === 1);
      const inverse = inverseOf(a, modulus);
      expect([(a * inverse) % modulus, inverse >= 0 && inverse < modulus]).toEqual([1, true]);
    }),
    { endOnFailure: true },
  );
  expect(inverseOf(5, 1)).toBe(0);
});
