import { z } from 'zod';
import { countHeads, HEAD_COUNTS, type HeadCount } from '../core/ledger/head-count';
import { giving, PURPOSE, type Purpose } from '../core/policy/handout';
import { choiceOf, RATE_OR_BAND, readRateOrBand, ruleBy, type RateOrBand } from '../core/policy/rate-or-band';
import { standard } from '../core/policy/standard';

interface PerHead {
  readonly over: HeadCount;
  readonly figures: RateOrBand;
  readonly purpose: Purpose | null;
}

const PER = { zh: '元/人', en: 'yuan per head' };

/** A rate or band per head: `{ "word": "per-head", "rate": 150, "over": "neededCount" }`. */
export const perHead = standard<PerHead>({
  word: 'per-head',
  title: { zh: '按人', en: 'per head' },
  figures: () =>
    z
      .strictObject({ ...RATE_OR_BAND, ...PURPOSE, over: z.enum(HEAD_COUNTS).default('neededCount') })
      .transform((written, context): PerHead => {
        const figures = readRateOrBand(written, context);
        return figures === null ? z.NEVER : { over: written.over, purpose: written.purpose, figures };
      }),
  reads: () => HEAD_COUNTS,
  choice: ({ figures }) => choiceOf(figures, PER),
  assess({ over, figures, purpose }, household, setting) {
    const heads = countHeads(household.facts, over);
    if (heads.kind === 'unknown') {
      return { kind: 'refusal', refusal: 'missing-fact', reason: heads.reason, steps: [] };
    }
    const lead = { zh: `${heads.label.zh} ${heads.count} 人 × `, en: `${heads.label.en} ${heads.count} × ` };
    return giving(ruleBy(figures, { times: heads.count, lead, per: PER }, setting), purpose);
  },
});
