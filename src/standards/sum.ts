import { z } from 'zod';
import { readsOf } from '../core/policy/category-table';
import { setByClerk } from '../core/policy/rate-or-band';
import { boundsOf, isRefused, rulingWithin, sharesOf } from '../core/policy/share';
import { standard, type Composed, type Setting } from '../core/policy/standard';
import { sumOfShares, sumStep } from '../core/policy/sum-of-shares';

type Parts = readonly Composed[];

const PER = { zh: '元/户', en: 'yuan per household' };
const ONCE = { times: 1, lead: { zh: '', en: '' }, per: PER };
const LEAD = { zh: '合计', en: 'together' };

/**
 * Several words added up: `{ "word": "sum", "parts": [口粮, 衣被, 取暖] }`. Within a category the clerk's figure is the
 * whole amount of a household, not that of each part.
 */
export const sum = standard<Parts>({
  word: 'sum',
  title: { zh: '各项相加', en: 'parts added up' },
  figures: ({ nested }) => z.strictObject({ parts: z.array(nested).min(1) }).transform(({ parts }): Parts => parts),
  reads: readsOf,
  choice: (parts) => (parts.some(({ choice }) => choice !== null) ? { from: null, to: null, per: PER } : null),
  cases: (parts) => new Map(parts.flatMap(({ cases }) => [...cases])),
  assess(parts, household, setting) {
    const shares = sharesOf(parts.map((part) => part.assess(household, forParts(setting))));
    if (isRefused(shares)) return shares;
    const total = sumOfShares(shares);
    const step = sumStep(LEAD, shares, total);
    const steps = shares.flatMap((share) => share.steps);
    const decided = setByClerk(boundsOf(total, step), ONCE, setting);
    return decided ? { ...decided, steps: [...steps, ...decided.steps] } : rulingWithin(total, step, steps);
  },
});

function forParts(setting: Setting): Setting {
  const { category, figures } = setting;
  return { ...setting, figures: { get: (name) => (name === category ? undefined : figures.get(name)) } };
}
