import type { RuleSettings } from '../check/rule-settings';
import { assessRows, fieldsOf, type StandardInForce } from './assess-households';
import { byFacts } from './by-facts';
import type { PolicyInForce } from '../check/check-report';
import { figureProblems } from './clerk-figures';
import { wordSchema } from './compose-standard';
import { withDecidingWord } from './deciding-word';
import type { Assessment } from './entitlement';
import type { Ledger } from '../ledger/ledger';
import type { Fen } from '../values/money';
import { plainProblem, type PlainProblem } from './plain-problem';
import type { Policy } from './policy';
import { exampleFault, exampleOutcome, type ExampleOutcome } from './policy-examples';
import { seasonInForce, seasonsOf } from './policy-season';
import { sourceText } from './source-text';
import type { Choice, Composed, Standard } from './standard';
import { lineOfFacts, type FigureLine } from './what-if/figure-line';

export interface PolicyRequest {
  readonly policy: Policy;
  /** `2022-2023`; null for the policy's latest. */
  readonly season: string | null;
  /** What the clerk set, by the policy's name of the category; fen per head or household, as the category's band is. */
  readonly figures: ReadonlyMap<string, Fen>;
  readonly standards: readonly Standard[];
}

export type PutInForce =
  | {
      readonly ok: true;
      readonly inForce: PolicyInForce;
      /** The amount the policy's own notice allots, null where it names none. */
      readonly allotment: Fen | null;
      readonly rules: RuleSettings;
      readonly assess: (ledger: Ledger, row: number) => Assessment;
      /** What a figure of the clerk's would do for a household. */
      readonly lineOf: (ledger: Ledger, row: number) => FigureLine;
      /** The policy's cases in its order, with the band of those whose figure the clerk may set. */
      readonly cases: ReadonlyMap<string, Choice | null>;
    }
  | { readonly ok: false; readonly problems: readonly PlainProblem[] };

type BySeason = ReadonlyMap<string, readonly Composed[]>;

/**
 * Lets a policy's words read their figures, settles the season and what the clerk set, and runs the policy's own
 * worked examples: a policy whose examples do not come out is not used.
 */
export function policyInForce(request: PolicyRequest): PutInForce {
  const { policy, figures } = request;
  const composed = composeSeasons(policy, request.standards);
  if ('problems' in composed) return { ok: false, problems: composed.problems };
  const season = seasonInForce(policy, request.season);
  if (season === null) return { ok: false, problems: [noSeason(policy, request.season!)] };
  const standard = standardOf(policy, season, composed.words, figures);
  const problems = [...figureProblems(figures, standard.words), ...exampleProblems(policy, composed.words)];
  if (problems.length > 0) return { ok: false, problems };
  const { id, title } = policy;
  const { allotment } = policy.seasons[season]!;
  const lineOf = byFacts(fieldsOf(standard), lineOfFacts(standard));
  const cases = new Map(
    standard.words.flatMap(({ cases: own }) => [...own].map(([name, { choice }]) => [name, choice])),
  );
  const { rules } = policy;
  return { ok: true, inForce: { id, title, season }, allotment, rules, assess: assessRows(standard), lineOf, cases };
}

function composeSeasons(
  policy: Policy,
  standards: readonly Standard[],
): { readonly words: BySeason } | { readonly problems: readonly PlainProblem[] } {
  const schema = wordSchema(standards, Object.keys(policy.category?.values ?? {})).array();
  const words = new Map<string, readonly Composed[]>();
  const problems: PlainProblem[] = [];
  for (const [season, { standard }] of Object.entries(policy.seasons)) {
    const read = schema.safeParse(standard, { reportInput: true });
    if (read.success) words.set(season, withDecidingWord(read.data, policy));
    else problems.push(...read.error.issues.map((issue) => plainProblem(issue, ['seasons', season, 'standard'])));
  }
  return problems.length > 0 ? { problems } : { words };
}

/** What every worked example says and what the standard gives; null for one that cannot be worked out. */
export function exampleOutcomes(policy: Policy, standards: readonly Standard[]): readonly (ExampleOutcome | null)[] {
  const composed = composeSeasons(policy, standards);
  return policy.examples.map((example) => {
    const season = seasonInForce(policy, example.season);
    if (season === null || 'problems' in composed) return null;
    const figures = new Map(Object.entries(example.figures));
    return exampleOutcome(example, standardOf(policy, season, composed.words, figures));
  });
}

function standardOf(
  policy: Policy,
  season: string,
  bySeason: BySeason,
  figures: ReadonlyMap<string, Fen>,
): StandardInForce {
  const source = sourceText(policy, season, policy.seasons[season]!);
  return { policy, words: bySeason.get(season)!, setting: { source, category: null, figures } };
}

function exampleProblems(policy: Policy, bySeason: BySeason): readonly PlainProblem[] {
  return policy.examples.flatMap((example, index) => {
    const path = `examples[${index}]`;
    const season = seasonInForce(policy, example.season);
    if (season === null) return [{ ...noSeason(policy, example.season!), path: `${path}.season` }];
    const figures = new Map(Object.entries(example.figures));
    const inForce = standardOf(policy, season, bySeason, figures);
    const wrongFigures = figureProblems(figures, inForce.words);
    if (wrongFigures.length > 0) return wrongFigures.map(({ message }) => ({ path: `${path}.figures`, message }));
    const message = exampleFault(example, inForce);
    return message === null ? [] : [{ path, message }];
  });
}

/** Only a season that was asked for can be missing. */
function noSeason(policy: Policy, asked: string): PlainProblem {
  const known = seasonsOf(policy);
  return {
    path: 'season',
    message: {
      zh: `“${policy.title.zh}”没有 ${asked} 年度的标准，只有 ${known.join('、')}；请改选年度，或按新通知补充标准`,
      en: `"${policy.title.en}" has no figures for ${asked}, only for ${known.join(', ')}; choose another season or add the new notice's figures`,
    },
  };
}
