import type { OneAtATime } from './one-at-a-time';

/** How long the sheet must rest before it is read again: long enough for a cell to be left and the next one entered. */
const REST = 400;

/** Checks again, quietly, after changes in the sheet; turned off, it listens no more. */
export class LiveCheck {
  private stopWatching: (() => Promise<void>) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly desk: OneAtATime,
    private readonly check: () => Promise<void>,
  ) {}

  async turn(on: boolean): Promise<void> {
    if (on && this.stopWatching === null) {
      this.stopWatching = (await this.desk.shell.watch?.(() => this.changed())) ?? null;
      return;
    }
    if (on) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const stop = this.stopWatching;
    this.stopWatching = null;
    await stop?.();
  }

  private changed(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rested(), REST);
  }

  private rested(): void {
    this.timer = null;
    // our own writing is checked by who wrote; anything else that is under way is let finish first
    if (this.desk.busy) this.changed();
    else void this.check();
  }
}
