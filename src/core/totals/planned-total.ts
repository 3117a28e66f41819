import { isBlank, type CellValue } from '../grid/cell';
import type { CellAddress, CellEdit } from '../grid/edit';
import type { Fen } from '../values/money';

/** A 小计 or 合计 that is typed or blank, over cells that a plan writes. */
export interface PlannedTotal {
  readonly at: CellAddress;
  readonly expect: CellValue;
  /** What its rows add up to now, in hundredths. */
  readonly base: Fen;
  /** Grid rows it stands for. */
  readonly covers: readonly number[];
}

/** The totals as they should read once these edits are written; those that read so already are left out. */
export function totalEdits(totals: readonly PlannedTotal[], edits: readonly CellEdit[]): readonly CellEdit[] {
  if (totals.length === 0) return [];
  const gains = gainsBySheetAndColumn(edits);
  return totals.flatMap(({ at, expect, base, covers }): readonly CellEdit[] => {
    const own = gains.get(keyOf(at));
    let hundredths = base;
    if (own) for (const row of covers) hundredths += own.get(row) ?? 0;
    const value = hundredths / 100;
    const isIdle = isBlank(expect) && hundredths === base;
    return !own || isIdle || value === expect ? [] : [{ at, expect, value }];
  });
}

function gainsBySheetAndColumn(edits: readonly CellEdit[]): ReadonlyMap<string, ReadonlyMap<number, Fen>> {
  const gains = new Map<string, Map<number, Fen>>();
  for (const { at, expect, value } of edits) {
    const key = keyOf(at);
    const own = gains.get(key) ?? new Map<number, Fen>();
    gains.set(key, own);
    own.set(at.row, hundredthsOf(value) - hundredthsOf(expect));
  }
  return gains;
}

function keyOf({ sheet, column }: CellAddress): string {
  return `${column}:${sheet}`;
}

/** As SUM has it: only a true number counts. */
function hundredthsOf(value: CellValue): Fen {
  return typeof value === 'number' ? Math.round(value * 100) : 0;
}
