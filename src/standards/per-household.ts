import { z } from 'zod';
import { giving, PURPOSE, type Purpose } from '../core/policy/handout';
import { choiceOf, RATE_OR_BAND, readRateOrBand, ruleBy, type RateOrBand } from '../core/policy/rate-or-band';
import { standard } from '../core/policy/standard';

interface PerHousehold {
  readonly figures: RateOrBand;
  readonly purpose: Purpose | null;
}

const PER = { zh: '元/户', en: 'yuan per household' };
const ONCE = { times: 1, lead: { zh: '', en: '' }, per: PER };

/** A rate or band per household: `{ "word": "per-household", "from": 200, "to": 500 }`. */
export const perHousehold = standard<PerHousehold>({
  word: 'per-household',
  title: { zh: '按户', en: 'per household' },
  figures: () =>
    z.strictObject({ ...RATE_OR_BAND, ...PURPOSE }).transform((written, context): PerHousehold => {
      const figures = readRateOrBand(written, context);
      return figures === null ? z.NEVER : { figures, purpose: written.purpose };
    }),
  reads: () => [],
  choice: ({ figures }) => choiceOf(figures, PER),
  assess: ({ figures, purpose }, _household, setting) => giving(ruleBy(figures, ONCE, setting), purpose),
});
