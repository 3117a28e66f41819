import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { findingKey } from './finding-key';

/** The finding `step` places further in the list, at its ends the last or first; from nowhere, the nearest end. */
export function stepFrom(ordered: readonly Finding[], from: Finding | null, step: 1 | -1): Finding | null {
  if (ordered.length === 0) return null;
  const at = from === null ? -1 : ordered.indexOf(from);
  if (at < 0) return (step === 1 ? ordered[0] : ordered.at(-1)) ?? null;
  return ordered[Math.min(Math.max(at + step, 0), ordered.length - 1)] ?? null;
}

/** How far behind a finding that is gone the next one is looked for. */
const REACH = 200;

interface List {
  readonly report: CheckReport;
  readonly ordered: readonly Finding[];
}

/**
 * Where the clerk stands after a new check: on the same finding, or, if that is dealt with, on the one that followed
 * it. Null where none of them is left.
 */
export function samePlace(before: List, after: List, selected: Finding): Finding | null {
  // brought up to date after an edit, a report keeps the findings that the edit does not concern
  if (after.ordered.includes(selected)) return selected;
  const start = before.ordered.indexOf(selected);
  const candidates = start < 0 ? [selected] : before.ordered.slice(start, start + REACH);
  const rules = new Set(candidates.map(({ rule }) => rule));
  const byKey = new Map<string, Finding>();
  for (const finding of after.ordered) {
    if (rules.has(finding.rule)) byKey.set(findingKey(after.report, finding), finding);
  }
  for (const candidate of candidates) {
    const found = byKey.get(findingKey(before.report, candidate));
    if (found) return found;
  }
  return null;
}
