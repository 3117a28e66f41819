import type { Assessment } from '../src/core/policy/entitlement';
import type { Ledger } from '../src/core/ledger/ledger';
import { fenFromYuan, type Fen } from '../src/core/values/money';
import { parsePolicy, type Policy } from '../src/core/policy/policy';
import { policyInForce, type PutInForce } from '../src/core/policy/policy-in-force';
import { POLICIES } from '../src/policies/catalogue';
import { STANDARDS } from '../src/standards/catalogue';

export type Assess = (ledger: Ledger, row: number) => Assessment;
export type Yuan = Readonly<Record<string, number>>;

/** A policy that ships, by its id. */
export function policyOf(id: string): Policy {
  const parsed = POLICIES.map(parsePolicy).find((one) => one.ok && one.policy.id === id);
  if (!parsed?.ok) throw new Error(`no policy ${id}`);
  return parsed.policy;
}

/** A made-up policy with these words and the categories 甲 and 乙. */
export function policyWith(standard: readonly object[], more: object = {}): Policy {
  const parsed = parsePolicy(policyJson(standard, more));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

export function policyJson(standard: readonly object[], more: object = {}): Record<string, unknown> {
  return {
    id: 'made-up',
    title: { zh: '样例政策', en: 'made-up policy' },
    place: '某县某镇',
    category: { field: 'familyType', values: { 甲: ['甲类'], 乙: [] } },
    seasons: { '2024-2025': { source: { issuer: null, title: null, date: null }, standard } },
    ...more,
  };
}

export function putInForce(policy: Policy, figures: Yuan = {}, season: string | null = null): PutInForce {
  return policyInForce({ policy, season, figures: fenOf(figures), standards: STANDARDS });
}

export function assessOf(policy: Policy, figures: Yuan = {}): Assess {
  const settled = putInForce(policy, figures);
  if (!settled.ok) throw new Error(JSON.stringify(settled.problems));
  return settled.assess;
}

export function fenOf(figures: Yuan): ReadonlyMap<string, Fen> {
  return new Map(Object.entries(figures).map(([name, yuan]) => [name, fenFromYuan(yuan)!]));
}
