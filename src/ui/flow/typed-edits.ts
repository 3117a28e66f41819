import type { CellChange } from '../../core/grid/cell-change';
import { invert, type CellEdit } from '../../core/grid/edit';
import { heldCell } from '../../core/grid/held-cell';
import type { SheetArea } from '../../core/grid/host';
import type { JournalEntry } from '../state/journal';
import { inBoth } from '../strings/strings';
import type { LiveCheck } from './live-check';
import type { OneAtATime, Task } from './one-at-a-time';
import { receiptSentence } from './receipt-sentence';
import { bringIn, recheckAreas, settleNow, stillStands } from './recheck-edits';
import { check, type Readings } from './run-check';

/**
 * What the clerk types into a sheet that the shell shows. Findings follow at once; the host writes the cells, and where
 * it will not, findings are as before and the reason is shown. Nothing is compared afterwards as after a plan: the clerk
 * sees the cell.
 */
export class TypedEdits {
  /** Edits that wait for their turn: rules over whole ledgers then wait for them. */
  private waiting = 0;

  constructor(
    private readonly desk: OneAtATime,
    private readonly readings: Readings,
    private readonly live: LiveCheck,
  ) {}

  /** Typing while something is under way waits for its turn; none of it is lost. */
  write(edits: readonly CellEdit[]): Promise<void> {
    const { store, shell } = this.desk;
    this.waiting += 1;
    return this.desk.run('writing', { quiet: true, waits: true }, async (task) => {
      this.waiting -= 1;
      if (edits.length === 0 || !(await this.put(edits, task))) return;
      const undo = edits.map(invert).reverse();
      const entry = { from: 'edit', count: edits.length, at: shell.timeOfDay(), undo, unsure: false } as const;
      store.dispatch({ type: 'typed', entry });
      await this.follow(edits, task);
    });
  }

  undo({ undo, count }: JournalEntry): Promise<void> {
    const { store } = this.desk;
    return this.desk.run('writing', {}, async (task) => {
      if (!(await this.put(undo, task))) return;
      store.dispatch({ type: 'untyped' });
      await this.follow(undo, task);
      store.dispatch({ type: 'said', text: inBoth((words) => words.typedUndone(count)) });
    });
  }

  /** True where the cells are written. */
  private async put(edits: readonly CellEdit[], { told }: Task): Promise<boolean> {
    const { desk, readings } = this;
    const { snapshot } = readings.checker;
    const held = snapshot === null ? [] : edits.map(({ at }) => heldCell(snapshot, at));
    const shown = stillStands(desk, readings) && (await bringIn(desk, readings, edits.map(changeOf)));
    this.live.wrote(edits);
    const outcome = await desk.shell.host.write(edits, (_, done, total) => told(done, total));
    if (outcome.kind === 'written') return true;
    if (shown) await bringIn(desk, readings, held);
    const receipt = outcome.kind === 'stale' ? outcome : ({ kind: 'refused', ...outcome.refusal } as const);
    desk.meet({ text: receiptSentence({ from: 'fix', receipt }), on: null });
    return false;
  }

  /**
   * Formulas that follow what was typed, then rules over whole ledgers; else everything again. Where nobody has asked
   * for a check yet, nothing is checked.
   */
  private async follow(edits: readonly CellEdit[], task: Task): Promise<void> {
    const { desk, readings } = this;
    if (desk.store.state().checked === null) return;
    if (await recheckAreas(desk, readings, edits.map(areaOf))) return settleNow(desk, readings, () => this.waiting > 0);
    // should this be stopped half-way, nothing stands that the edits are not in
    readings.asked = null;
    await check(desk, readings, true, task);
  }
}

function changeOf({ at, value }: CellEdit): CellChange {
  return { at, value, formula: null };
}

function areaOf({ at: { sheet, row, column } }: CellEdit): SheetArea {
  return { sheet, range: { top: row, bottom: row, left: column, right: column } };
}
