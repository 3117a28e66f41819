import type { CellAddress } from '../../core/grid/edit';
import { rangeIn } from './range-place';
import { cellValue, looksLikeError, looksLikeFormula } from './shown-value';
import { typedValue } from './typed-value';
import { areaOfRun, holds, type Target } from './write-targets';

/** A run that was sent to be written, and what its cells held just before as far as Excel answered. */
export interface Sent {
  readonly target: Target;
  /** As `range.formulas` gave it; null where the answer was lost. */
  readonly before: readonly unknown[] | null;
}

export interface Landed {
  readonly sent: readonly Sent[];
  /** Cells that somebody changed after they were checked and before they were written. */
  readonly stale: readonly CellAddress[];
  /** Cells that do not hold what was written. */
  readonly wrong: readonly CellAddress[];
}

/**
 * Writes a block in one sync: reads each cell, writes it, and reads it again, which Excel does in this order. So an edit
 * that slips in between is seen, and its value is known. Throws what Office.js throws.
 */
export async function writeBlock(context: Excel.RequestContext, block: readonly Target[]): Promise<Landed> {
  calmExcel(context);
  const runs = block.map((target) => {
    const area = areaOfRun(target);
    const before = rangeIn(context, target.sheetId, area).load('formulas');
    rangeIn(context, target.sheetId, area).values = target.edits.map((edit, at) => [
      edit === null ? null : typedValue(edit.value, target.formats[at]!),
    ]);
    return { target, before, after: rangeIn(context, target.sheetId, area).load('values') };
  });
  await context.sync();
  const [stale, wrong]: [CellAddress[], CellAddress[]] = [[], []];
  for (const { target, before, after } of runs) {
    target.edits.forEach((edit, at) => {
      if (edit === null) return;
      if (!holds(before.formulas[at]![0], edit.expect)) stale.push(edit.at);
      if (!holds(after.values[at]![0], edit.value)) wrong.push(edit.at);
    });
  }
  return { sent: runs.map(({ target, before }) => ({ target, before: firstOf(before.formulas) })), stale, wrong };
}

/** No recalculation and no redrawing between the pieces of one sync. */
export function calmExcel(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

export function firstOf(matrix: readonly unknown[][]): readonly unknown[] {
  return matrix.map(([value]) => value);
}

/** What to assign to give a cell back what it held; a formula and an error are typed as they are. */
export function typedBack({ target, before }: Sent, at: number): string | number | boolean {
  const expect = target.edits[at]?.expect ?? null;
  const format = target.formats[at]!;
  if (before === null) return typedValue(expect, format);
  const held = before[at];
  const isError = looksLikeError(held) && held !== expect;
  if (typeof held === 'string' && (isError || looksLikeFormula(held))) return held;
  return typedValue(cellValue(held, false), format);
}
