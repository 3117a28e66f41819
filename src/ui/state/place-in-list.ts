import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import type { CellValue } from '../../core/grid/cell';
import type { Ledger } from '../../core/ledger/ledger';
import { ledgerAt, ledgersOf } from './checked';
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
  const inRow = byRow(after.ordered, candidates);
  let moved: ReadonlySet<Finding> | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const key = findingKey(before.report, candidate);
    const there = inRow.get(candidate.at.row) ?? [];
    const found = there.find((one) => isAlike(one, candidate) && findingKey(after.report, one) === key);
    if (found !== undefined) return found;
    moved ??= movedAway(before.report, after.report, candidates);
    if (moved.has(candidate)) return anywhere(before, after, candidates.slice(index));
  }
  return null;
}

/** A look at a row costs nothing beside a key, and a list can have a hundred thousand findings. */
function byRow(
  ordered: readonly Finding[],
  wanted: readonly Finding[],
): ReadonlyMap<number | null, readonly Finding[]> {
  const found = new Map<number | null, Finding[]>(wanted.map(({ at }) => [at.row, []]));
  for (const finding of ordered) found.get(finding.at.row)?.push(finding);
  return found;
}

function isAlike({ rule, code, at }: Finding, other: Finding): boolean {
  const { file, sheet, column } = other.at;
  return rule === other.rule && code === other.code && at.file === file && at.sheet === sheet && at.column === column;
}

/** Those whose person stands in another row now: rows were inserted, deleted or sorted. All are looked for at once. */
function movedAway(before: CheckReport, after: CheckReport, findings: readonly Finding[]): ReadonlySet<Finding> {
  const away = new Map<string, Finding[]>();
  const names = new Set<CellValue>();
  for (const finding of findings) {
    const { at } = finding;
    const [old, now] = [ledgerAt(before, at), ledgerAt(after, at)];
    if (at.row === null || old === null || now === null || personKey(old, at.row) === personKey(now, at.row)) continue;
    const key = personKey(old, at.row);
    away.set(key, [...(away.get(key) ?? []), finding]);
    names.add(old.value(at.row, 'name'));
  }
  if (away.size === 0) return new Set();
  return new Set(ledgersOf(after).flatMap((ledger) => peopleIn(ledger, names).flatMap((key) => away.get(key) ?? [])));
}

function peopleIn(ledger: Ledger, names: ReadonlySet<CellValue>): readonly string[] {
  const name = ledger.column('name');
  const rows = [...ledger.rows, ...ledger.members.keys()];
  return rows.filter((row) => names.has(name.value(row))).map((row) => personKey(ledger, row));
}

function personKey(ledger: Ledger, row: number): string {
  const { file, sheet } = ledger;
  return JSON.stringify([file, sheet, ledger.value(row, 'citizenId'), ledger.value(row, 'name')]);
}

/** The first of some findings that is in the list still, in whatever row. */
function anywhere(before: List, after: List, candidates: readonly Finding[]): Finding | null {
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
