import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import { FactReader } from './household-facts';
import type { Facts } from './standard';

/**
 * Work on a row's facts. Rows that say the same share one answer, so that a ledger of 100,000 households costs as many as
 * it has combinations of category and heads, and several rules asking about a row cost one.
 */
export function byFacts<Answer>(
  fields: readonly Field[],
  work: (facts: Facts) => Answer,
): (ledger: Ledger, row: number) => Answer {
  const ledgers = new WeakMap<Ledger, Memo<Answer>>();
  return (ledger, row) => {
    let memo = ledgers.get(ledger);
    if (memo === undefined) {
      memo = { reader: new FactReader(ledger, fields), byKey: new Map(), last: null };
      ledgers.set(ledger, memo);
    }
    if (memo.last?.row === row) return memo.last.answer;
    const answer = remembered(memo, row, work);
    memo.last = { row, answer };
    return answer;
  };
}

interface Memo<Answer> {
  readonly reader: FactReader;
  readonly byKey: Map<string, { readonly answer: Answer }>;
  last: { readonly row: number; readonly answer: Answer } | null;
}

function remembered<Answer>(memo: Memo<Answer>, row: number, work: (facts: Facts) => Answer): Answer {
  const key = memo.reader.key(row);
  const known = memo.byKey.get(key);
  if (known !== undefined) return known.answer;
  const answer = work(memo.reader.facts(row));
  memo.byKey.set(key, { answer });
  return answer;
}
