import type { Finding, Severity } from './finding';
import type { Rule } from './rule';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** All findings of one rule, under the rule's title. */
export interface FindingGroup {
  readonly rule: Rule;
  /** The gravest severity in the group. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Groups findings by rule, gravest first, then by the order of the catalogue. Within a group the order is kept. */
export function groupFindings(findings: readonly Finding[], rules: readonly Rule[]): readonly FindingGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const groups = rules.flatMap((rule) => {
    const found = byRule.get(rule.id);
    return found ? [{ rule, severity: gravest(found), findings: found }] : [];
  });
  return groups.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Of at least one finding. */
function gravest(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity))!;
}
