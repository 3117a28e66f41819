import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { findingKey } from './finding-key';
import { rememberLast } from './remember-last';

/** Findings the clerk set aside, each with the reason given, for this session. By `findingKey`. */
export type Ignored = ReadonlyMap<string, { readonly rule: string; readonly reason: string }>;

/** The reason for which a finding is set aside, null where it is not. Keys are worked out only where they can matter. */
export function ignoring(report: CheckReport, ignored: Ignored): (finding: Finding) => string | null {
  const rules = new Set([...ignored.values()].map(({ rule }) => rule));
  const reasons = reasonsIn(report, ignored);
  return (finding) => {
    if (!rules.has(finding.rule)) return null;
    const known = reasons.get(finding);
    if (known !== undefined) return known;
    const reason = ignored.get(findingKey(report, finding))?.reason ?? null;
    reasons.set(finding, reason);
    return reason;
  };
}

type Reasons = WeakMap<Finding, string | null>;

const remembered = new WeakMap<CheckReport, { readonly ignored: Ignored; readonly reasons: Reasons }>();

/** A key is worked out once: the list, the submission check and the report ask for the same ones. */
function reasonsIn(report: CheckReport, ignored: Ignored): Reasons {
  const known = remembered.get(report);
  if (known?.ignored === ignored) return known.reasons;
  const reasons: Reasons = new WeakMap();
  remembered.set(report, { ignored, reasons });
  return reasons;
}

/** The same arguments give the same map. */
export const withIgnored = rememberLast(
  (ignored: Ignored, report: CheckReport, finding: Finding, reason: string): Ignored =>
    new Map([...ignored, [findingKey(report, finding), { rule: finding.rule, reason }]]),
);

export const withoutIgnored = rememberLast((ignored: Ignored, report: CheckReport, finding: Finding): Ignored => {
  const key = findingKey(report, finding);
  return new Map([...ignored].filter(([other]) => other !== key));
});
