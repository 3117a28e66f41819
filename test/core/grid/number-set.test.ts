import fc from 'fast-check';
import { NumberSet } from '../../../src/core/grid/number-set';

test('holds exactly what was added, in any order and of any size', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), fc.array(fc.nat(200_000)), (added, asked) => {
      const numbers = new NumberSet();
      added.forEach((number) => numbers.add(number));
      const oracle = new Set(added);
      for (const number of [...added, ...asked, 31, 32, 2_047, 2_048])
        expect(numbers.has(number)).toBe(oracle.has(number));
    }),
  );
});
