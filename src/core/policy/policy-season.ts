import { UNDATED, type Policy } from './policy';

/** The seasons a policy has figures for, the earliest first; figures without a year come before all. */
export function seasonsOf(policy: Policy): readonly string[] {
  const dated = Object.keys(policy.seasons).filter((season) => season !== UNDATED);
  return [...(Object.hasOwn(policy.seasons, UNDATED) ? [UNDATED] : []), ...dated.sort()];
}

/**
 * The season whose figures are in force: the latest where none is asked for. A notice handed down without its year
 * holds for every season that has no figures of its own. Null where the policy has none for the season asked for:
 * another year's figures are never used in silence.
 */
export function seasonInForce(policy: Policy, asked: string | null): string | null {
  if (asked === null) return seasonsOf(policy).at(-1)!; // every policy has figures for one
  if (Object.hasOwn(policy.seasons, asked)) return asked;
  return Object.hasOwn(policy.seasons, UNDATED) ? UNDATED : null;
}
