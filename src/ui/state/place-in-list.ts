import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { EMPTY_COLUMN, type Column } from '../../core/grid/column';
import type { Ledger } from '../../core/ledger/ledger';
import { personAt } from '../../core/ledger/person';
import { withoutSpaces } from '../../core/values/text';
import { ledgerAt } from './checked';
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
  const personIn = personReader(before.report);
  const rules = new Set(candidates.map(({ rule }) => rule));
  const people = new Set(candidates.map(personIn));
  const byKey = new Map<string, Finding>();
  const personNow = personReader(after.report);
  for (const finding of after.ordered) {
    // a key costs much more than a look at the cell, and a list can have a hundred thousand findings of one kind
    if (rules.has(finding.rule) && people.has(personNow(finding)))
      byKey.set(findingKey(after.report, finding), finding);
  }
  for (const candidate of candidates) {
    const found = byKey.get(findingKey(before.report, candidate));
    if (found) return found;
  }
  return null;
}

/** Equal wherever the keys are: the last digits of the person's ID, who has none by what the key says of the person. */
function personReader(report: CheckReport): (finding: Finding) => unknown {
  let sheet: string | null = null;
  let ledger: Ledger | null = null;
  let ids: Column = EMPTY_COLUMN;
  return ({ at }) => {
    if (at.row === null) return null;
    const place = `${at.file}!${at.sheet}`;
    if (place !== sheet) {
      ledger = ledgerAt(report, at);
      ids = ledger?.column('citizenId') ?? EMPTY_COLUMN;
      sheet = place;
    }
    const id = withoutSpaces(String(ids.value(at.row) ?? ''));
    return id.length >= 8 || ledger === null ? id.slice(-4) : personAt(ledger, at.row);
  };
}
