import { checkLive, recheckLive, settleLive, type LiveReport } from '../../app/live-report';
import type { CheckReport } from '../../core/check/check-report';
import type { CellChange } from '../../core/grid/cell-change';
import type { Snapshot } from '../../core/grid/host';
import { requestOf } from './check-request';
import type { CheckAsked, Checker } from './checker';
import { sliced } from './sliced';

/** Checks one workbook in the page itself, a slice at a time. */
export class PageChecker implements Checker {
  private live: LiveReport | null = null;

  get snapshot(): Snapshot | null {
    const [file] = this.live?.request.files ?? [];
    return file !== undefined && 'snapshot' in file ? file.snapshot : null;
  }

  get settled(): boolean {
    return this.live?.settled ?? true;
  }

  async check({ input, chosen, today }: CheckAsked, slicing: Parameters<Checker['check']>[1]) {
    const outcome = await sliced(checkLive(requestOf([input], chosen, today)), slicing);
    if (outcome.kind === 'stopped') return null;
    this.live = outcome.outcome;
    return this.live.report;
  }

  async recheck(changes: readonly CellChange[]): Promise<CheckReport | null> {
    const [file] = this.live?.request.files ?? [];
    if (this.live === null || file === undefined) return null;
    const outcome = recheckLive(this.live, file.file, changes);
    if (outcome.kind === 'check-all') return null;
    this.live = outcome.live;
    return this.live.report;
  }

  async settle(leave: () => boolean): Promise<CheckReport | null> {
    if (this.live === null || this.live.settled) return this.live?.report ?? null;
    const told = (step: LiveReport) => void (this.live = step);
    const outcome = await sliced(settleLive(this.live), { told, stopped: leave });
    if (outcome.kind === 'stopped') return null;
    this.live = outcome.outcome;
    return this.live.report;
  }
}
