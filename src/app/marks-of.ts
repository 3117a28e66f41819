import type { CheckReport, SheetReport } from '../core/check/check-report';
import type { Finding } from '../core/check/finding';
import { LAST_COLUMN } from '../core/grid/address';
import type { CellAddress } from '../core/grid/edit';
import type { CellMark } from '../core/grid/mark';
import { MergeIndex } from '../core/grid/merge-index';
import { MARK_KINDS, MARK_LOOKS, markKindOf } from './mark-looks';

/** Whether the clerk has set a finding aside. */
export type SetAside = (finding: Finding) => boolean;

/** The cells of one file to mark, by kind, each cell once; hints and what the clerk set aside are not marked. */
export function marksOf(report: CheckReport, file: string, isSetAside: SetAside): readonly CellMark[] {
  const cells = MARK_KINDS.map((): CellAddress[] => []);
  for (const sheet of sheetsOf(report, file)) {
    for (const [key, rank] of gravestByCell(sheet, isSetAside)) {
      cells[rank]!.push({ sheet: sheet.sheet, row: Math.floor(key / COLUMNS), column: key % COLUMNS });
    }
  }
  return MARK_KINDS.map((kind, rank) => ({ kind, look: MARK_LOOKS[kind], cells: cells[rank]! })).filter(
    (mark) => mark.cells.length > 0,
  );
}

const COLUMNS = LAST_COLUMN + 1;

/** Row and column as one number → the place among the kinds of what the cell is marked as. */
function gravestByCell(sheet: SheetReport, isSetAside: SetAside): ReadonlyMap<number, number> {
  const merges = new MergeIndex(sheet.ledger?.merges ?? []);
  const gravest = new Map<number, number>();
  for (const finding of sheet.findings) {
    const kind = markKindOf(finding);
    const at = shownAt(finding, merges);
    if (kind === null || at === null || isSetAside(finding)) continue;
    const key = at.row * COLUMNS + at.column;
    gravest.set(key, Math.min(gravest.get(key) ?? MARK_KINDS.length, MARK_KINDS.indexOf(kind)));
  }
  return gravest;
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
