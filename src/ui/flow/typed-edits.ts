import type { CellChange } from '../../core/grid/cell-change';
import { invert, type CellEdit } from '../../core/grid/edit';
import type { SheetArea } from '../../core/grid/host';
import type { OneAtATime, Task } from './one-at-a-time';
import { receiptSentence } from './receipt-sentence';
import { bringIn, recheckAreas, settleNow, stillStands } from './recheck-edits';
import { check, type Readings } from './run-check';

/**
 * What the clerk types into a sheet that the shell shows. Findings follow at once; the host writes the cells, and where
 * it will not, findings are as before and the reason is shown. True where the cells are written. Nothing is compared
 * afterwards as after a plan: the clerk sees the cell.
 */
export async function writeTyped(
  desk: OneAtATime,
  readings: Readings,
  edits: readonly CellEdit[],
  task: Task,
): Promise<boolean> {
  const shown = stillStands(desk, readings) && (await bringIn(desk, readings, edits.map(changeOf)));
  const outcome = await desk.shell.host.write(edits, (_, done, total) => task.told(done, total));
  if (outcome.kind === 'written') return true;
  if (shown) await bringIn(desk, readings, untyped(edits).map(changeOf));
  const receipt = outcome.kind === 'stale' ? outcome : ({ kind: 'refused', ...outcome.refusal } as const);
  desk.meet({ text: receiptSentence({ from: 'fix', receipt }), on: null });
  return false;
}

/** Formulas that follow what was typed, then rules over whole ledgers; else everything again. */
export async function followTyped(
  desk: OneAtATime,
  readings: Readings,
  edits: readonly CellEdit[],
  task: Task,
): Promise<void> {
  if (await recheckAreas(desk, readings, edits.map(areaOf))) await settleNow(desk, readings, task.stopped);
  else await check(desk, readings, true, task);
}

/** The edits that take them back, last first. */
export function untyped(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.map(invert).reverse();
}

function changeOf({ at, value }: CellEdit): CellChange {
  return { at, value, formula: null };
}

function areaOf({ at: { sheet, row, column } }: CellEdit): SheetArea {
  return { sheet, range: { top: row, bottom: row, left: column, right: column } };
}
