import { z } from 'zod';
import { choiceOf, RATE_OR_BAND, readRateOrBand, ruleBy, type RateOrBand } from '../core/policy/rate-or-band';
import { standard } from '../core/policy/standard';

const PER = { zh: '元/户', en: 'yuan per household' };
const ONCE = { times: 1, lead: { zh: '', en: '' }, per: PER };

/** A rate or band per household: `{ "word": "per-household", "from": 200, "to": 500 }`. */
export const perHousehold = standard<RateOrBand>({
  word: 'per-household',
  title: { zh: '按户', en: 'per household' },
  figures: () =>
    z
      .strictObject(RATE_OR_BAND)
      .transform((written, context): RateOrBand => readRateOrBand(written, context) ?? z.NEVER),
  reads: () => [],
  choice: (figures) => choiceOf(figures, PER),
  assess: (figures, _household, setting) => ruleBy(figures, ONCE, setting),
});
