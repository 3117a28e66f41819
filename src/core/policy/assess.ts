import type { Assessment } from './entitlement';
import type { Ledger } from '../ledger/ledger';
import { policyInForce, type PolicyRequest } from './policy-in-force';

/**
 * What the policy says of a household, by ledger and its head row. A season, figure or word that cannot be used is a
 * bug here: where people choose them, ask `policyInForce`, which says what is wrong in words.
 */
export function assessor(request: PolicyRequest): (ledger: Ledger, row: number) => Assessment {
  const settled = policyInForce(request);
  if (settled.ok) return settled.assess;
  throw new Error(settled.problems.map(({ path, message }) => `${path}: ${message.en}`).join('; '));
}
