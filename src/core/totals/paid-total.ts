import type { Ledger } from '../ledger/ledger';
import type { Fen } from '../values/money';
import { PeopleRoll } from '../people/people-roll';
import { personRepeats } from '../people/person-repeats';
import { findSameLists } from '../people/same-list';
import { sumRows } from './sum-rows';

/** The money of the ledgers that count towards the amount allotted. */
export interface PaidTotal {
  readonly fen: Fen;
  /** Households without an amount, or whose amount is a text. */
  readonly unfilled: number;
  /** The ledgers counted, in the order given: at least one amount, not the census, and no list counted twice. */
  readonly ledgers: readonly Ledger[];
}

/** What is paid altogether. Of one list shown twice (花名册 + 公示表, villages + township) only the longest counts. */
export function paidTotal(ledgers: readonly Ledger[]): PaidTotal {
  const paying = ledgers.filter((ledger) => ledger.stage !== 'census' && sumOf(ledger).numbers > 0);
  const counted = withoutRepeats(paying);
  let fen = 0;
  let unfilled = 0;
  for (const ledger of counted) {
    const sum = sumOf(ledger);
    fen += sum.hundredths;
    unfilled += ledger.rows.length - sum.numbers;
  }
  return { fen, unfilled, ledgers: counted };
}

function sumOf(ledger: Ledger) {
  return sumRows(ledger.column('amount'), ledger.rows);
}

function withoutRepeats(ledgers: readonly Ledger[]): readonly Ledger[] {
  if (ledgers.length < 2) return ledgers;
  const roll = new PeopleRoll(ledgers);
  const same = findSameLists(roll, personRepeats(roll));
  const longestFirst = ledgers
    .map((_, index) => index)
    .sort((a, b) => ledgers[b]!.rows.length - ledgers[a]!.rows.length);
  const counted: number[] = [];
  for (const index of longestFirst) if (!counted.some((other) => same.linked(index, other))) counted.push(index);
  return ledgers.filter((_, index) => counted.includes(index));
}
