import { z } from 'zod';
import { readsOf } from '../core/policy/category-table';
import { isRefused, rulingWithin, sharesOf } from '../core/policy/share';
import { standard, type Composed } from '../core/policy/standard';
import { sumOfShares, sumStep } from '../core/policy/sum-of-shares';

interface BasePlusRemainder {
  readonly base: Composed;
  readonly remainder: Composed;
}

const NONE_SET = { get: () => undefined };
const LEAD = { zh: '基数加余额倾斜', en: 'base and share of the remainder' };

/**
 * A base for everyone, and the rest of the township's budget on top: `{ "base": 130 元/人, "remainder": by category }`.
 * What the remainder adds is the township's decision, so the household is open from the base upward until it is set.
 */
export const basePlusRemainder = standard<BasePlusRemainder>({
  word: 'base-plus-remainder',
  title: { zh: '基数加余额', en: 'base plus remainder' },
  figures: ({ nested }) => z.strictObject({ base: nested, remainder: nested }),
  reads: ({ base, remainder }) => readsOf([base, remainder]),
  choice: ({ remainder }) => remainder.choice,
  cases: ({ remainder }) => remainder.cases,
  assess({ base, remainder }, household, setting) {
    // what is set is the share of the remainder; the base is everybody's
    const ofBase = base.assess(household, { ...setting, figures: NONE_SET });
    const shares = sharesOf([ofBase, remainder.assess(household, setting)]);
    if (isRefused(shares)) return shares;
    const total = sumOfShares(shares);
    return rulingWithin(
      total,
      sumStep(LEAD, shares, total),
      shares.flatMap(({ steps }) => steps),
    );
  },
});
