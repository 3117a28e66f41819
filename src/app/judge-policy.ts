import { rulesInForce } from '../core/check/rules-in-force';
import type { Rule } from '../core/check/rule';
import type { PlainProblem } from '../core/policy/plain-problem';
import { parsePolicy, type Policy } from '../core/policy/policy';
import type { ExampleOutcome } from '../core/policy/policy-examples';
import { exampleOutcomes, policyInForce } from '../core/policy/policy-in-force';
import type { Standard } from '../core/policy/standard';
import { wordProblems } from '../core/policy/word-problems';

/** What is to be said of a policy while it is written. */
export interface PolicyJudgement {
  /** Everything that keeps it from being used; empty for one that can be. */
  readonly problems: readonly PlainProblem[];
  /** By the place of the example; null as long as the policy does not say enough to work examples out. */
  readonly examples: readonly (ExampleOutcome | null)[] | null;
  /** Null while there are problems. */
  readonly policy: Policy | null;
}

interface Catalogues {
  readonly standards: readonly Standard[];
  readonly rules: readonly Rule[];
}

/** Judges a policy as it stands, finished or not: its form, its calculation words, its examples, its rule settings. */
export function judgePolicy(json: unknown, { standards, rules }: Catalogues): PolicyJudgement {
  const parsed = parsePolicy(json);
  const ofWords = wordProblems(json, standards);
  if (!parsed.ok) return { problems: [...parsed.problems, ...ofWords], examples: null, policy: null };
  if (ofWords.length > 0) return { problems: ofWords, examples: null, policy: null };
  const { policy } = parsed;
  const examples = exampleOutcomes(policy, standards);
  const put = policyInForce({ policy, season: null, figures: new Map(), standards });
  const settled = rulesInForce(rules, policy.rules);
  const ofRules = settled.ok ? [] : settled.problems.map((one) => ({ ...one, path: `rules.${one.path}` }));
  const problems = [...(put.ok ? [] : put.problems), ...ofRules];
  return { problems, examples, policy: problems.length === 0 ? policy : null };
}
