import type { SheetArea } from '../../core/grid/host';
import type { CellEdit } from '../../core/grid/edit';
import type { OneAtATime } from './one-at-a-time';
import { OwnEcho } from './own-echo';
import { recheckAreas, settleNow, stillStands } from './recheck-edits';
import { check, type Readings } from './run-check';
import type { SheetChange } from './shell';

/** Edits in quick succession, as a paste or a fill makes them, are taken together. */
const GATHERING = 30;
/** How long the sheet must rest before all of it is read again: long enough for a cell to be left and the next one entered. */
const REST = 400;

/** Something heard of; `since` is how many readings of everything had begun by then: a later one has it in. */
interface Heard {
  readonly since: number;
  /** Null where only a reading of everything tells. */
  readonly area: SheetArea | null;
}

/** Checks again, quietly, what somebody changed in the sheet; turned off, it listens no more. */
export class LiveCheck {
  private stopWatching: (() => Promise<void>) | null = null;
  private turning: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private heard: readonly Heard[] = [];
  private readonly echo = new OwnEcho();

  constructor(
    private readonly desk: OneAtATime,
    private readonly readings: Readings,
  ) {}

  /** Turned on and off in quick succession, it ends as asked last. */
  turn(on: boolean): Promise<void> {
    this.turning = this.turning.then(() => (on ? this.start() : this.end()));
    return this.turning;
  }

  /** The flow itself wrote these cells and checks them: what is heard of them is no news. */
  wrote(edits: readonly CellEdit[]): void {
    if (this.desk.shell.watch !== null) this.echo.expect(edits);
  }

  private async start(): Promise<void> {
    this.stopWatching ??= (await this.desk.shell.watch?.((change) => this.changed(change))) ?? null;
  }

  private async end(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.heard = [];
    const stop = this.stopWatching;
    this.stopWatching = null;
    await stop?.();
  }

  private changed(change?: SheetChange): void {
    const area = change?.sheet && change.range ? { sheet: change.sheet, range: change.range } : null;
    if (area !== null && this.echo.covers(area)) return;
    this.heard = [...this.heard, { since: this.readings.begun, area }];
    this.schedule();
  }

  private schedule(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    const rests = this.heard.some(({ area }) => area === null) || !stillStands(this.desk, this.readings);
    this.timer = setTimeout(() => void this.rested(), rests ? REST : GATHERING);
  }

  private async rested(): Promise<void> {
    this.timer = null;
    // whatever is under way is let finish first; a check that reads everything has in it what was heard before
    if (this.desk.busy) return this.schedule();
    await this.desk.run('checking', { quiet: true, stoppable: true, on: 'check-again' }, async (task) => {
      const news = this.heard.filter(({ since }) => since >= this.readings.restsOn);
      const areas = news.flatMap(({ area }) => area ?? []);
      const some = areas.length === news.length && (await recheckAreas(this.desk, this.readings, areas));
      if (!some) await check(this.desk, this.readings, true, task);
      this.heard = this.heard.filter((one) => !news.includes(one) && one.since >= this.readings.restsOn);
      if (some) await settleNow(this.desk, this.readings, () => task.stopped() || this.heard.length > 0);
    });
    const isDone = this.heard.length === 0 && this.readings.checker.settled;
    // given way to the clerk, or to the next edits: what is left is done after those
    if (!isDone && this.stopWatching !== null && this.desk.store.state().problem === null) this.schedule();
  }
}
