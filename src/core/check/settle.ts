import { runRule, type CheckOutcome, type RuleRun } from './check';
import { NOBODY_LISTENS } from './check-listener';
import { FindingSink } from './finding-sink';
import type { Reads } from './reads';
import type { Rule } from './rule';
import { noting, type Standing } from './standing';

/** Runs the pending rules one by one. Yields the check with each of them done; the last one has none pending. */
export function* settle(standing: Standing): Generator<Standing, Standing> {
  let now = standing;
  for (const rule of standing.request.rules) {
    if (!now.pending.has(rule.id)) continue;
    now = ranAgain(now, rule);
    yield now;
  }
  return now;
}

function ranAgain(standing: Standing, rule: Rule): Standing {
  const { watched, outcome, pending } = standing;
  const sink = new FindingSink(watched.files, watched.order);
  const reads = new Map(standing.reads);
  reads.delete(rule.id);
  const listener = {
    ...NOBODY_LISTENS,
    reading: (reader: string, step: () => void) => noting(watched.log, reads, reader, step),
  };
  runRule(rule, watched.files, { ...watched, sink, listener });
  const kept = outcome.findings.filter((finding) => finding.rule !== rule.id);
  const findings = watched.order.merge(kept, sink.findings());
  const rest = new Set(pending);
  rest.delete(rule.id);
  return {
    ...standing,
    reads: reads satisfies Map<string, Reads>,
    outcome: after(outcome, findings, rule, sink),
    pending: rest,
  };
}

function after(
  { runs }: CheckOutcome,
  findings: CheckOutcome['findings'],
  rule: Rule,
  sink: FindingSink,
): CheckOutcome {
  const message = sink.failure(rule);
  if (message === null) return { findings, runs };
  const failed: RuleRun = { rule: rule.id, outcome: 'failed', message };
  return { findings, runs: runs.map((run) => (run.rule === rule.id ? failed : run)) };
}
