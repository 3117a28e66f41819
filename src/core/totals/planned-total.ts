import { isBlank, type CellValue } from '../grid/cell';
import type { CellAddress, CellEdit } from '../grid/edit';
import { finished, STRIDE, type Planning } from '../plan/planning';
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
  return editsOfTotals(totals, finished(gaining(totals, edits)));
}

/** What edits add to a total, and how many edits its column has among them: a total of no edit stays as it is. */
export interface TotalGain {
  readonly hundredths: Fen;
  readonly edits: number;
}

export function editsOfTotals(totals: readonly PlannedTotal[], gains: readonly TotalGain[]): readonly CellEdit[] {
  return totals.flatMap(({ at, expect, base }, index): readonly CellEdit[] => {
    const { hundredths, edits } = gains[index]!;
    const value = (base + hundredths) / 100;
    const isIdle = isBlank(expect) && hundredths === 0;
    return edits === 0 || isIdle || value === expect ? [] : [{ at, expect, value }];
  });
}

/** The gain of each total, a few edits at a time. */
export function* gaining(
  totals: readonly PlannedTotal[],
  edits: Iterable<CellEdit>,
): Generator<Planning, readonly TotalGain[]> {
  if (totals.length === 0) return [];
  const byColumn = new Map<string, Map<number, Fen>>();
  let done = 0;
  for (const edit of edits) {
    const key = keyOf(edit.at);
    const own = byColumn.get(key) ?? new Map<number, Fen>();
    byColumn.set(key, own);
    own.set(edit.at.row, gainOf(edit));
    if (++done % STRIDE === 0) yield { done, total: 0 };
  }
  const gains: TotalGain[] = [];
  for (const { at, covers } of totals) {
    const own = byColumn.get(keyOf(at));
    let hundredths = 0;
    if (own) for (const row of covers) hundredths += own.get(row) ?? 0;
    gains.push({ hundredths, edits: own?.size ?? 0 });
    yield { done, total: 0 };
  }
  return gains;
}

/** The gains with one edit more, or one less. */
export function gainsWith(
  totals: readonly PlannedTotal[],
  gains: readonly TotalGain[],
  edit: CellEdit,
  on: boolean,
): readonly TotalGain[] {
  const sign = on ? 1 : -1;
  return gains.map((gain, index) => {
    const { at, covers } = totals[index]!;
    if (keyOf(at) !== keyOf(edit.at)) return gain;
    const own = covers.includes(edit.at.row) ? gainOf(edit) : 0;
    return { hundredths: gain.hundredths + sign * own, edits: gain.edits + sign };
  });
}

function gainOf({ expect, value }: CellEdit): Fen {
  return hundredthsOf(value) - hundredthsOf(expect);
}

function keyOf({ sheet, column }: CellAddress): string {
  return `${column}:${sheet}`;
}

/** As SUM has it: only a true number counts. */
function hundredthsOf(value: CellValue): Fen {
  return typeof value === 'number' ? Math.round(value * 100) : 0;
}
