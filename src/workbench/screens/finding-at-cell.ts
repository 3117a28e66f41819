import type { SheetReport } from '../../core/check/check-report';
import type { Finding, Place } from '../../core/check/finding';
import { findingView, isShown } from '../../ui/state/finding-view';
import { mergesOf } from '../../ui/state/merges-of';
import type { UiState } from '../../ui/state/ui-state';

/** The finding of the list that stands at a cell, the one selected before others; null where there is none. */
export function findingAtCell({ checked, filter, ignored, selected }: UiState, cell: Place): Finding | null {
  const sheets = checked?.report.files.find(({ file }) => file === cell.file)?.sheets;
  const sheet = sheets?.find((each) => each.sheet === cell.sheet);
  if (checked === null || sheet === undefined) return null;
  const there = findingsAt(sheet, cell.row!, cell.column!);
  if (selected !== null && there.includes(selected)) return selected;
  const shown = there.filter(isShown(checked.report, filter, ignored));
  if (shown.length < 2) return shown[0] ?? null;
  const { groups } = findingView(checked.report, filter, ignored);
  const first = groups.find(({ rule }) => shown.some((finding) => finding.rule === rule.id));
  return shown.find((finding) => finding.rule === first?.rule.id) ?? null;
}

/** All findings of a cell, the whole of it where it is merged. A sheet's findings go down its rows. */
function findingsAt({ ledger, findings }: SheetReport, row: number, column: number): readonly Finding[] {
  const { top, left, bottom, right } = (ledger && mergesOf(ledger.merges).at(row, column)) ?? {
    top: row,
    left: column,
    bottom: row,
    right: column,
  };
  const there: Finding[] = [];
  for (let index = firstFrom(findings, top); index < findings.length; index += 1) {
    const { at } = findings[index]!;
    if ((at.row ?? -1) > bottom) break;
    if (at.row !== null && at.column !== null && at.column >= left && at.column <= right) there.push(findings[index]!);
  }
  return there;
}

/** The first finding in or below a row, by halving. */
function firstFrom(findings: readonly Finding[], row: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]!.at.row ?? -1) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
