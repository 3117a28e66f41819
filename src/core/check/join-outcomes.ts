import type { CheckOutcome } from './check';
import { FindingOrder } from './finding-order';
import type { CheckedFile, Rule } from './rule';

/**
 * What all rules together would have found, from what parts of them found in the same files. Every rule is in one part;
 * `rules` are all of them, in their order.
 */
export function joinOutcomes(
  files: readonly CheckedFile[],
  rules: readonly Rule[],
  parts: readonly CheckOutcome[],
): CheckOutcome {
  const order = new FindingOrder(files, rules);
  const findings = parts.map((part) => part.findings).reduce((all, more) => order.merge(all, more), []);
  const runs = new Map(parts.flatMap((part) => part.runs.map((run) => [run.rule, run])));
  return { findings, runs: rules.map(({ id }) => runs.get(id)!) };
}
