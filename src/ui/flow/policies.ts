import { judgePolicy, type PolicyJudgement } from '../../app/judge-policy';
import type { Bilingual } from '../../core/language';
import { parsePolicy, type Policy } from '../../core/policy/policy';
import { policyInForce, type PutInForce } from '../../core/policy/policy-in-force';
import { POLICIES } from '../../policies/catalogue';
import { RULES } from '../../rules/catalogue';
import { STANDARDS } from '../../standards/catalogue';
import { asObject, type JsonObject } from '../state/policy/edit-json';
import type { OwnPolicy } from '../state/policy/policy-draft';
import { rememberLast } from '../state/remember-last';
import type { Settings } from '../state/settings';

/** A policy that can be chosen, with the JSON it was read from. */
export interface KnownPolicy {
  readonly policy: Policy;
  readonly json: JsonObject;
  /** Written or loaded in this session. */
  readonly isOwn: boolean;
}

/** The policies that ship, read once. */
const shipped: () => readonly KnownPolicy[] = rememberLast(() => POLICIES.map((json) => known(asObject(json), false)));

function known(json: JsonObject, isOwn: boolean): KnownPolicy {
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error('a policy that is in use does not parse');
  return { policy: parsed.policy, json, isOwn };
}

/** All that can be chosen: the clerk's own first, those that ship unless one of the own has their id. */
export const knownPolicies: (own: readonly OwnPolicy[]) => readonly KnownPolicy[] = rememberLast((own) => {
  const ids = own.map(({ id }) => id);
  return [...own.map(({ json }) => known(json, true)), ...shipped().filter(({ policy }) => !ids.includes(policy.id))];
});

export function chosenKnown({ policy, own }: Pick<Settings, 'policy' | 'own'>): KnownPolicy | null {
  return knownPolicies(own).find((one) => one.policy.id === policy) ?? null;
}

/** What is to be said of a policy that is being written; the same JSON is judged once. */
export const judgement: (json: JsonObject) => PolicyJudgement = rememberLast((json) =>
  judgePolicy(json, { standards: STANDARDS, rules: RULES }),
);

export type ChosenPolicy =
  | { readonly kind: 'none' }
  | { readonly kind: 'in-force'; readonly policy: Policy; readonly put: Extract<PutInForce, { ok: true }> }
  | { readonly kind: 'unusable'; readonly why: Bilingual };

export type ChosenInForce = Extract<ChosenPolicy, { kind: 'in-force' }>;

/** What the settings choose, settled: the same settings give the same object. */
export function chosenPolicy({ policy, own, season, figures }: Settings): ChosenPolicy {
  return settle(policy, own, season, figures);
}

type Settling = (
  policy: string | null,
  own: readonly OwnPolicy[],
  season: string | null,
  figures: Settings['figures'],
) => ChosenPolicy;

const settle: Settling = rememberLast((id, own, season, figures) => {
  const policy = chosenKnown({ policy: id, own })?.policy ?? null;
  if (policy === null) return { kind: 'none' };
  const put = policyInForce({ policy, season, figures, standards: STANDARDS });
  if (put.ok) return { kind: 'in-force', policy, put };
  const line = (language: 'zh' | 'en', comma: string) =>
    put.problems.map(({ message }) => message[language]).join(comma);
  return { kind: 'unusable', why: { zh: `${line('zh', '；')}。`, en: `${line('en', '; ')}.` } };
});
