import { AskedFigures } from './asked-figures';
import { byFacts } from './by-facts';
import { combineRulings } from './combine-rulings';
import type { Assessment } from './entitlement';
import type { Field } from '../ledger/field';
import { categoryIndex, householdOf } from './household-facts';
import type { Ledger } from '../ledger/ledger';
import type { Policy } from './policy';
import type { Composed, Facts, Setting } from './standard';

/** A policy's words with everything they need to speak of a household. */
export interface StandardInForce {
  readonly policy: Policy;
  readonly words: readonly Composed[];
  readonly setting: Setting;
}

/** What the policy says of a household with these facts. */
export function assessFacts({ policy, words, setting }: StandardInForce): (facts: Facts) => Assessment {
  const categories = categoryIndex(policy);
  return (facts) => {
    const household = householdOf(facts, policy, categories);
    const figures = new AskedFigures(setting.figures);
    const combined = combineRulings(words.map((word) => word.assess(household, { ...setting, figures })));
    return { ...combined, category: household.category, asks: figures.asked };
  };
}

/** What the policy says of a row. */
export function assessRows(inForce: StandardInForce): (ledger: Ledger, row: number) => Assessment {
  return byFacts(fieldsOf(inForce), assessFacts(inForce));
}

/** The columns the policy looks at. */
export function fieldsOf({ policy, words }: StandardInForce): readonly Field[] {
  const category = policy.category === null ? [] : [policy.category.field];
  return [...new Set([...category, ...words.flatMap((word) => word.reads)])];
}
