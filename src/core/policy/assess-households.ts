import { combineRulings } from './combine-rulings';
import type { Assessment } from './entitlement';
import type { Field } from '../ledger/field';
import { categoryIndex, FactReader, householdOf } from './household-facts';
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
export function assessFacts(inForce: StandardInForce): (facts: Facts) => Assessment {
  const categories = categoryIndex(inForce.policy);
  return (facts) => {
    const household = householdOf(facts, inForce.policy, categories);
    const combined = combineRulings(inForce.words.map((word) => word.assess(household, inForce.setting)));
    return { ...combined, category: household.category };
  };
}

/**
 * What the policy says of a row. Rows that say the same share one assessment, so that a ledger of 100,000 households
 * costs as many as it has combinations of category and heads, and several rules asking about a row cost one.
 */
export function assessRows(inForce: StandardInForce): (ledger: Ledger, row: number) => Assessment {
  const assess = assessFacts(inForce);
  const fields = fieldsOf(inForce);
  const ledgers = new WeakMap<Ledger, LedgerMemo>();
  return (ledger, row) => {
    let memo = ledgers.get(ledger);
    if (memo === undefined) {
      memo = { reader: new FactReader(ledger, fields), byKey: new Map(), row: -1, last: null };
      ledgers.set(ledger, memo);
    }
    if (memo.row === row && memo.last !== null) return memo.last;
    memo.row = row;
    memo.last = remembered(memo, row, assess);
    return memo.last;
  };
}

interface LedgerMemo {
  readonly reader: FactReader;
  readonly byKey: Map<string, Assessment>;
  row: number;
  last: Assessment | null;
}

function remembered(memo: LedgerMemo, row: number, assess: (facts: Facts) => Assessment): Assessment {
  const key = memo.reader.key(row);
  const known = memo.byKey.get(key);
  if (known !== undefined) return known;
  const fresh = assess(memo.reader.facts(row));
  memo.byKey.set(key, fresh);
  return fresh;
}

function fieldsOf({ policy, words }: StandardInForce): readonly Field[] {
  const category = policy.category === null ? [] : [policy.category.field];
  return [...new Set([...category, ...words.flatMap((word) => word.reads)])];
}
