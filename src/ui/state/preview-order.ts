import { STRIDE, type Planning } from '../../core/plan/planning';
import type { PreviewRow } from './preview';

/** True where the rows come sheet by sheet from top to bottom already, as plans over whole ledgers do. */
export function isOrdered(rows: readonly PreviewRow[]): boolean {
  return rows.every(({ edit: { at } }, index) => {
    const above = rows[index - 1]?.edit.at;
    if (above === undefined || above.sheet !== at.sheet) return true;
    return above.row < at.row || (above.row === at.row && above.column < at.column);
  });
}

/** Sheets in the order in which they are met, rows from top to bottom, cells from left to right. */
export function* inOrder(rows: readonly PreviewRow[], total: number): Generator<Planning, readonly PreviewRow[]> {
  const sheets = new Map<string, Map<number, PreviewRow[]>>();
  for (const [index, row] of rows.entries()) {
    const { sheet, row: at } = row.edit.at;
    const byRow = sheets.get(sheet) ?? new Map<number, PreviewRow[]>();
    sheets.set(sheet, byRow);
    const own = byRow.get(at);
    if (own) own.push(row);
    else byRow.set(at, [row]);
    if (index % STRIDE === 0) yield { done: total, total };
  }
  const ordered: PreviewRow[] = [];
  for (const byRow of sheets.values()) {
    for (const at of Int32Array.from(byRow.keys()).sort()) {
      const own = byRow.get(at)!;
      ordered.push(...(own.length > 1 ? own.sort((a, b) => a.edit.at.column - b.edit.at.column) : own));
      if (ordered.length % STRIDE === 0) yield { done: total, total };
    }
  }
  return ordered;
}
