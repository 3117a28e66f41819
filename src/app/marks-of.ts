import type { CheckReport, SheetReport } from '../core/check/check-report';
import type { Finding } from '../core/check/finding';
import { addressKey, type CellAddress } from '../core/grid/edit';
import type { CellMark } from '../core/grid/mark';
import { MergeIndex } from '../core/grid/merge-index';
import { MARK_KINDS, MARK_LOOKS, markKindOf, type MarkKind } from './mark-looks';

/** Whether the clerk has set a finding aside. */
export type SetAside = (finding: Finding) => boolean;

/** The cells of one file to mark, by kind, each cell once; hints and what the clerk set aside are not marked. */
export function marksOf(report: CheckReport, file: string, isSetAside: SetAside): readonly CellMark[] {
  const cells = new Map<MarkKind, Map<string, CellAddress>>(MARK_KINDS.map((kind) => [kind, new Map()]));
  for (const sheet of sheetsOf(report, file)) {
    const merges = new MergeIndex(sheet.ledger?.merges ?? []);
    for (const finding of sheet.findings) {
      const kind = markKindOf(finding);
      const at = shownAt(finding, merges);
      if (kind !== null && at !== null && !isSetAside(finding)) cells.get(kind)!.set(addressKey(at), at);
    }
  }
  const taken = new Set<string>();
  return MARK_KINDS.flatMap((kind) => {
    const own = [...cells.get(kind)!].filter(([key]) => !taken.has(key));
    for (const [key] of own) taken.add(key);
    return own.length === 0 ? [] : [{ kind, look: MARK_LOOKS[kind], cells: own.map(([, at]) => at) }];
  });
}

export function sheetsOf({ files }: CheckReport, file: string): readonly SheetReport[] {
  return files.filter((each) => each.file === file).flatMap(({ sheets }) => sheets);
}

/** The cell that shows: the top left one where it is merged; null where a whole sheet is meant. */
export function shownAt({ at: { sheet, row, column } }: Finding, merges: MergeIndex): CellAddress | null {
  if (row === null || column === null) return null;
  const merge = merges.at(row, column);
  return { sheet, row: merge?.top ?? row, column: merge?.left ?? column };
}
