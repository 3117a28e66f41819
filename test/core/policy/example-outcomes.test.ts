import { exampleOutcomes } from '../../../src/core/policy/policy-in-force';
import { STANDARDS } from '../../../src/standards/catalogue';
import { policyWith } from '../../policy-of';

const example = (more: object) => ({ facts: [{ neededCount: 3 }], gives: { amount: 450 }, ...more });
const agreeing = (rate: unknown, ...examples: readonly object[]) =>
  exampleOutcomes(policyWith([{ word: 'per-head', rate }], { examples }), STANDARDS).map(
    (outcome) => outcome && outcome.agrees,
  );

test('every example is worked out by itself: what comes out, what does not, and what has no season to be worked out in', () => {
  const examples = [example({}), example({ gives: { amount: 500 } }), example({ season: '2021-2022' })];
  expect(agreeing(150, ...examples)).toEqual([true, false, null]);
});

test('no example is worked out with words that cannot be read', () => {
  expect(agreeing('一百五', example({}))).toEqual([null]);
});
