import type { Bilingual } from '../core/language';
import type { Policy } from '../core/policy/policy';
import type { Choice } from '../core/policy/standard';
import { equalForAll } from '../core/policy/what-if/equal-for-all';
import type { Lot } from '../core/policy/what-if/lot';
import { proposeFigures, type Solution } from '../core/policy/what-if/propose-figures';
import { rankOfCase } from '../core/policy/what-if/rank-of-case';
import type { Fen } from '../core/values/money';
import { proposalSentences } from './proposal-sentences';
import type { CaseTally, Tally } from './tally-cases';

export interface ProposalRequest {
  readonly policy: Policy;
  readonly cases: ReadonlyMap<string, Choice | null>;
  readonly tally: Tally;
  /** 下达资金. */
  readonly allotment: Fen;
  /** Figures are multiples of this: 1, 10 or 50 yuan. */
  readonly step: Fen;
}

/** Figures for the clerk to accept or change. Nothing is set by proposing. */
export interface Proposal {
  readonly kind: Solution['kind'] | 'no-common-figure';
  /** By the policy's name of the case; empty where none can be proposed. */
  readonly figures: ReadonlyMap<string, Fen>;
  /** What the ledgers then come to, all households together. */
  readonly total: Fen;
  readonly allotment: Fen;
  /** What the proposal rests on, what it cannot do and what to look at, a sentence each. */
  readonly says: readonly Bilingual[];
}

/** MEET THE ALLOTMENT: the same figure for the same case, inside every household's band, to the yuan where possible. */
export function proposeAllotment(request: ProposalRequest): Proposal {
  const { tally, allotment, step } = request;
  const cases = [...tally.cases].sort(inOrderOf([...request.cases.keys()]));
  const torn = cases.filter(({ from, to }) => to !== null && from > to);
  if (torn.length > 0) return told(request, cases, { kind: 'no-common-figure', torn });
  const given = tally.settled + cases.reduce((sum, { base }) => sum + base, 0);
  const lots = cases.map((one) => lotOf(one, request));
  return told(request, cases, proposeFigures({ lots, allotment: allotment - given, step }));
}

/** No figure suits all households of a case: some need more than others may get. */
interface Torn {
  readonly kind: 'no-common-figure';
  readonly torn: readonly CaseTally[];
}

export type Outcome = Solution | Torn;

function told(request: ProposalRequest, cases: readonly CaseTally[], outcome: Outcome): Proposal {
  const { tally, allotment } = request;
  const found = 'figures' in outcome ? outcome.figures : [];
  const figures = new Map(found.map((fen, at) => [cases[at]!.name, fen]));
  const total = cases.reduce(
    (sum, { name, base, weight }) => sum + base + weight * (figures.get(name) ?? 0),
    tally.settled,
  );
  const equal = equalForAll(found.map((figure, at) => ({ figure, per: perOf(cases[at]!.name, request) })));
  const perOfCase = (name: string) => request.cases.get(name)?.per ?? UNKNOWN_UNIT;
  const says = proposalSentences({ ...request, cases, outcome, total, equal, perOf: perOfCase });
  return { kind: outcome.kind, figures, total, allotment, says };
}

const UNKNOWN_UNIT = { zh: '元', en: 'yuan' };

function lotOf({ name, weight, from, to }: CaseTally, request: ProposalRequest): Lot {
  return { name, weight, from, to, per: perOf(name, request), rank: rankOfCase(name, request.policy.order) };
}

function perOf(name: string, { cases }: ProposalRequest): string {
  return cases.get(name)?.per.zh ?? '';
}

/** As the policy lists them, whatever the order of the rows. */
function inOrderOf(names: readonly string[]): (a: CaseTally, b: CaseTally) => number {
  return (a, b) => names.indexOf(a.name) - names.indexOf(b.name);
}
