import type { CheckReport } from '../../core/check/check-report';
import type { CellChange } from '../../core/grid/cell-change';
import type { Snapshot } from '../../core/grid/host';
import type { CheckAsked, Checker } from '../../ui/flow/checker';
import type { BookHost } from './book-host';
import type { SharedCheck } from './shared-check';

/** One book's part in the check that all share. */
export class WorkerChecker implements Checker {
  constructor(
    private readonly shared: SharedCheck,
    private readonly book: string,
    private readonly host: BookHost,
  ) {}

  get snapshot(): Snapshot {
    return this.host.current;
  }

  get settled(): boolean {
    return this.shared.settled;
  }

  check(asked: CheckAsked, { told, stopped }: Parameters<Checker['check']>[1]): Promise<CheckReport | null> {
    const listening = { told: (done: number, total: number) => told({ done, total }), stopped };
    return this.shared.check(this.book, asked, listening);
  }

  recheck(changes: readonly CellChange[]): Promise<CheckReport | null> {
    return this.shared.follow(this.book, 'recheck', { book: this.book, changes });
  }

  settle(leave: () => boolean): Promise<CheckReport | null> {
    return this.shared.follow(this.book, 'settle', { book: this.book }, { stopped: leave });
  }
}
