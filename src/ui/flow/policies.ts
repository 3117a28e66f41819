import type { Bilingual } from '../../core/language';
import { parsePolicy, type Policy } from '../../core/policy/policy';
import { policyInForce, type PutInForce } from '../../core/policy/policy-in-force';
import { POLICIES } from '../../policies/catalogue';
import { STANDARDS } from '../../standards/catalogue';
import { rememberLast } from '../state/remember-last';
import type { Settings } from '../state/settings';

/** The policies that ship, read once. */
export const shippedPolicies: () => readonly Policy[] = rememberLast(() =>
  POLICIES.map((json) => {
    const parsed = parsePolicy(json);
    if (!parsed.ok) throw new Error('a policy that ships does not parse');
    return parsed.policy;
  }),
);

export function policyById(id: string | null): Policy | null {
  return shippedPolicies().find((policy) => policy.id === id) ?? null;
}

export type ChosenPolicy =
  | { readonly kind: 'none' }
  | { readonly kind: 'in-force'; readonly policy: Policy; readonly put: Extract<PutInForce, { ok: true }> }
  | { readonly kind: 'unusable'; readonly why: Bilingual };

/** What the settings choose, settled: the same settings give the same object. */
export function chosenPolicy({ policy, season, figures }: Settings): ChosenPolicy {
  return settle(policy, season, figures);
}

const settle = rememberLast((id: string | null, season: string | null, figures: Settings['figures']): ChosenPolicy => {
  const policy = policyById(id);
  if (policy === null) return { kind: 'none' };
  const put = policyInForce({ policy, season, figures, standards: STANDARDS });
  if (put.ok) return { kind: 'in-force', policy, put };
  const line = (language: 'zh' | 'en', comma: string) =>
    put.problems.map(({ message }) => message[language]).join(comma);
  return { kind: 'unusable', why: { zh: `${line('zh', '；')}。`, en: `${line('en', '; ')}.` } };
});
