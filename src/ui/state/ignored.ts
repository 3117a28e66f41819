import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { findingKey } from './finding-key';

/** Findings the clerk set aside, each with the reason given, for this session. By `findingKey`. */
export type Ignored = ReadonlyMap<string, { readonly rule: string; readonly reason: string }>;

/** The reason for which a finding is set aside, null where it is not. Keys are worked out only where they can matter. */
export function ignoring(report: CheckReport, ignored: Ignored): (finding: Finding) => string | null {
  const rules = new Set([...ignored.values()].map(({ rule }) => rule));
  return (finding) => (rules.has(finding.rule) ? (ignored.get(findingKey(report, finding))?.reason ?? null) : null);
}

export function withIgnored(ignored: Ignored, report: CheckReport, finding: Finding, reason: string): Ignored {
  return new Map([...ignored, [findingKey(report, finding), { rule: finding.rule, reason }]]);
}

export function withoutIgnored(ignored: Ignored, report: CheckReport, finding: Finding): Ignored {
  const key = findingKey(report, finding);
  return new Map([...ignored].filter(([other]) => other !== key));
}
