import { z } from 'zod';
import { countHeads } from '../core/ledger/head-count';
import type { Bilingual } from '../core/language';
import { bilingual } from '../core/policy/bilingual-text';
import { setByClerk } from '../core/policy/rate-or-band';
import { standard } from '../core/policy/standard';

interface Discretion {
  readonly per: 'head' | 'household';
  readonly says: Bilingual;
}

const PER = {
  head: { zh: '元/人', en: 'yuan per head' },
  household: { zh: '元/户', en: 'yuan per household' },
};

/**
 * A share the notice leaves to village and township without any figure (“衣被、取暖可酌情安排”): no floor and no cap,
 * until the clerk sets one for the category. `per` says what the clerk's figure counts.
 */
export const discretion = standard<Discretion>({
  word: 'discretion',
  title: { zh: '酌情安排', en: 'at discretion' },
  figures: () =>
    z.strictObject({
      per: z.enum(['head', 'household']).default('household'),
      says: bilingual,
    }),
  reads: ({ per }) => (per === 'head' ? ['neededCount', 'familySize'] : []),
  choice: ({ per }) => ({ from: null, to: null, per: PER[per] }),
  assess({ per, says }, household, setting) {
    const heads = per === 'head' ? countHeads(household.facts, 'neededCount') : null;
    if (heads?.kind === 'unknown') {
      return { kind: 'refusal', refusal: 'missing-fact', reason: heads.reason, steps: [] };
    }
    const lead = heads
      ? { zh: `${heads.label.zh} ${heads.count} 人 × `, en: `${heads.label.en} ${heads.count} × ` }
      : { zh: '', en: '' };
    const by = { times: heads?.count ?? 1, lead, per: PER[per] };
    return setByClerk([], by, setting) ?? { kind: 'silent', steps: [{ ...says, source: setting.source }] };
  },
});
