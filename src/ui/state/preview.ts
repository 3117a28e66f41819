import { addressKey, type CellEdit } from '../../core/grid/edit';
import type { Plan, PlanReason, SkippedRow } from '../../core/plan/plan';

/** One planned change, as a row that can be unticked. */
export interface PreviewRow {
  /** `addressKey` of the cell. */
  readonly key: string;
  readonly edit: CellEdit;
  readonly reason: PlanReason;
  /** Ticked from the start; the others are written only once the clerk ticks them. */
  readonly sure: boolean;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** Households that get nothing, and why. */
  readonly skipped: readonly SkippedRow[];
  readonly ticked: ReadonlySet<string>;
}

/**
 * Joins two plans of one reading: `sure` without the clerk's word, `all` with the word given for everything that asks
 * for it. What only `all` writes starts unticked. `ticked` are cells the clerk has decided for already.
 */
export function previewOf(sure: Plan, all: Plan, ticked: ReadonlySet<string> = new Set()): Preview {
  const rows = [...rowsOf(sure, true)];
  const known = new Set(rows.map(({ key }) => key));
  for (const row of rowsOf(all, false)) if (!known.has(row.key)) rows.push(row);
  rows.sort(bySheetAndRow(rows));
  const asked = new Set(rows.map(({ key }) => key));
  return {
    rows,
    skipped: all.skipped.filter(({ at }) => !known.has(addressKey(at))),
    ticked: new Set([...known, ...[...ticked].filter((key) => asked.has(key))]),
  };
}

function rowsOf({ edits, reasons }: Plan, sure: boolean): readonly PreviewRow[] {
  return edits.map((edit, index) => ({ key: addressKey(edit.at), edit, reason: reasons[index]!, sure }));
}

/** Sheets in the order in which they are met, rows from top to bottom. */
function bySheetAndRow(rows: readonly PreviewRow[]): (a: PreviewRow, b: PreviewRow) => number {
  const sheets = new Map<string, number>();
  for (const { edit } of rows) if (!sheets.has(edit.at.sheet)) sheets.set(edit.at.sheet, sheets.size);
  const order = ({ edit: { at } }: PreviewRow) => sheets.get(at.sheet)!;
  return (a, b) => order(a) - order(b) || a.edit.at.row - b.edit.at.row || a.edit.at.column - b.edit.at.column;
}

export function toggled(preview: Preview, keys: readonly string[], on: boolean): Preview {
  const ticked = new Set(preview.ticked);
  for (const key of keys) {
    if (on) ticked.add(key);
    else ticked.delete(key);
  }
  return { ...preview, ticked };
}

/** The edits to be written: those that are ticked. */
export function tickedEdits({ rows, ticked }: Preview): readonly CellEdit[] {
  return rows.filter(({ key }) => ticked.has(key)).map(({ edit }) => edit);
}
