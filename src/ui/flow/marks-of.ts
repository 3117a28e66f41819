import type { CheckReport } from '../../core/check/check-report';
import { addressKey, type CellAddress } from '../../core/grid/edit';
import type { Finding } from '../../core/check/finding';
import type { Snapshot } from '../../core/grid/host';
import { MergeIndex } from '../../core/grid/merge-index';
import type { Layout } from '../../core/layout/layout';
import { findingsOf, ledgerAt } from '../state/checked';
import { ignoring, type Ignored } from '../state/ignored';
import type { CellMarks } from './shell';

type MarkKind = 'duplicate-person' | 'absent-resident' | 'error' | 'warning';

/** The gravest first: a cell takes the first that fits. Duplicates and absent residents have colours of their own. */
export const MARK_FILLS: Readonly<Record<MarkKind, string>> = {
  'duplicate-person': '#E4C1F9',
  'absent-resident': '#A9DEF9',
  error: '#FFB3B3',
  warning: '#FFE08A',
};

const KINDS: readonly MarkKind[] = ['duplicate-person', 'absent-resident', 'error', 'warning'];

/** The cells to colour, by kind, each cell once; hints and what the clerk set aside are not marked. */
export function marksOf(report: CheckReport, file: string, ignored: Ignored): readonly CellMarks[] {
  const reasonOf = ignoring(report, ignored);
  const cells = new Map<MarkKind, Map<string, CellAddress>>(KINDS.map((kind) => [kind, new Map()]));
  const anchorOf = anchors(report);
  for (const finding of findingsOf(report)) {
    const kind = kindOf(finding);
    const at = anchorOf(finding);
    if (kind === null || at === null || finding.at.file !== file || reasonOf(finding) !== null) continue;
    cells.get(kind)!.set(addressKey(at), at);
  }
  const taken = new Set<string>();
  return KINDS.flatMap((kind) => {
    const own = [...cells.get(kind)!].filter(([key]) => !taken.has(key));
    for (const [key] of own) taken.add(key);
    return own.length === 0 ? [] : [{ kind, fill: MARK_FILLS[kind], cells: own.map(([, at]) => at) }];
  });
}

function kindOf({ rule, severity }: Finding): MarkKind | null {
  if (rule === 'duplicate-person' || rule === 'absent-resident') return severity === 'hint' ? null : rule;
  return severity === 'hint' ? null : severity;
}

/** The cell that shows: the top left one where it is merged. */
function anchors(report: CheckReport): (finding: Finding) => CellAddress | null {
  const bySheet = new Map<string, MergeIndex>();
  return ({ at }) => {
    const { sheet, row, column } = at;
    if (row === null || column === null) return null;
    const merges = bySheet.get(sheet) ?? new MergeIndex(ledgerAt(report, at)?.merges ?? []);
    bySheet.set(sheet, merges);
    const merge = merges.at(row, column);
    return { sheet, row: merge?.top ?? row, column: merge?.left ?? column };
  };
}

/** Stands in the formula of every mark that a host makes, whoever made it and when. */
const MARK_SIGN = 'relief-ledger-mark';

/** The layout but for our own marks: they are taken away again, and the submission check asks for it. */
export function withoutMarks(layout: Layout): Layout {
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: sheet.conditionalFormats?.filter(({ says }) => !says.includes(MARK_SIGN)) ?? null,
  }));
  return { ...layout, sheets };
}

/** Marks left in the sheets, as far as the host shows conditional formats. */
export function marksLeft({ layout }: Snapshot): number {
  return layout.sheets.reduce(
    (sum, { conditionalFormats }) =>
      sum + (conditionalFormats ?? []).filter(({ says }) => says.includes(MARK_SIGN)).length,
    0,
  );
}
