import { NUMBER } from '../core/grid/column';
import type { Ledger } from '../core/ledger/ledger';
import { STRIDE, type Planning } from '../core/plan/planning';
import type { Assessment } from '../core/policy/entitlement';
import type { FigureLine } from '../core/policy/what-if/figure-line';
import type { Step } from '../core/policy/working';
import { fenFromYuan, type Fen } from '../core/values/money';
import { ledgersToFill } from './ledgers-to-fill';

export interface TallyRequest {
  /** The ledgers of one workbook. */
  readonly ledgers: readonly Ledger[];
  readonly assess: (ledger: Ledger, row: number) => Assessment;
  readonly lineOf: (ledger: Ledger, row: number) => FigureLine;
  /** Cases whose figure stands: their households count as settled by `assess`. None where left out. */
  readonly decided?: ReadonlySet<string>;
  /** Amounts typed already stay whatever figures are set, so that their households count as settled. */
  readonly keepTyped?: boolean;
}

/** All households whose amount hangs on one figure. */
export interface CaseTally {
  readonly name: string;
  readonly households: number;
  /** What the figure is multiplied by, summed; the figure's own part comes on top of `base`. */
  readonly weight: number;
  readonly base: Fen;
  /** Figures that every one of these households may have; `from` above `to` where none suits them all. */
  readonly from: Fen;
  readonly to: Fen | null;
  /** Why the ends are where they are, where a household and not the policy's own band draws them. */
  readonly floor: Step | null;
  readonly cap: Step | null;
}

export interface Tally {
  readonly cases: readonly CaseTally[];
  /** What households come to whose amount no figure changes: by the standard, or as typed where the standard is silent. */
  readonly settled: Fen;
  /** Households that get no amount whatever figures are set: several types, contradictions, missing facts and the like. */
  readonly without: number;
  /** Households of the cases that have an amount already, which stays unless the clerk has it replaced. */
  readonly typed: number;
}

interface Draft {
  readonly cases: Map<string, CaseTally>;
  settled: Fen;
  without: number;
  typed: number;
}

/** Counts by case, in one pass over the households, what is needed to look for figures. Reading only. */
export function* tallyCases(request: TallyRequest): Generator<Planning, Tally> {
  const ledgers = ledgersToFill(request.ledgers);
  const draft: Draft = { cases: new Map(), settled: 0, without: 0, typed: 0 };
  const total = ledgers.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const ledger of ledgers) {
    const amounts = ledger.column('amount');
    for (const row of ledger.rows) {
      const written = amounts.kind(row) === NUMBER ? fenFromYuan(amounts.number(row)) : null;
      const line = request.lineOf(ledger, row);
      const stays = written !== null && request.keepTyped === true;
      const open = line.kind === 'line' && request.decided?.has(line.name) !== true && !stays ? line : null;
      count(draft, open, written, () => request.assess(ledger, row));
      if (++done % STRIDE === 0) yield { done, total };
    }
  }
  return { ...draft, cases: [...draft.cases.values()] };
}

function count(draft: Draft, line: Line | null, written: Fen | null, assess: () => Assessment): void {
  if (line !== null) {
    draft.cases.set(line.name, withHousehold(draft.cases.get(line.name), line));
    if (written !== null) draft.typed += 1;
    return;
  }
  const { entitlement } = assess();
  const given = written ?? (entitlement.kind === 'amount' ? entitlement.fen : null);
  if (given === null) draft.without += 1;
  else draft.settled += given;
}

type Line = Extract<FigureLine, { kind: 'line' }>;

function withHousehold(tally: CaseTally | undefined, line: Line): CaseTally {
  if (tally === undefined) return { ...line, households: 1, weight: line.times };
  const higher = line.from > tally.from;
  const lower = line.to !== null && (tally.to === null || line.to < tally.to);
  return {
    name: tally.name,
    households: tally.households + 1,
    weight: tally.weight + line.times,
    base: tally.base + line.base,
    from: higher ? line.from : tally.from,
    floor: higher ? line.floor : tally.floor,
    to: lower ? line.to : tally.to,
    cap: lower ? line.cap : tally.cap,
  };
}
