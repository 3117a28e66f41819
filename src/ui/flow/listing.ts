import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import type { Filter } from '../state/filter';
import { viewing } from '../state/finding-view';
import { withIgnored, withoutIgnored, type Ignored } from '../state/ignored';
import type { Store } from '../state/store';
import type { UiAction } from '../state/ui-action';
import { unhurried } from './sliced';

/**
 * The list of findings. What it is to show is worked out beforehand, a slice at a time, and then shown in a moment: a
 * report can have a hundred thousand findings.
 */
export class Listing {
  private wanted: Filter | null = null;

  constructor(private readonly store: Store) {}

  /** Before a new report is shown. */
  async prepare(report: CheckReport): Promise<void> {
    for (;;) {
      const { filter, ignored } = this.store.state();
      await unhurried(viewing(report, filter, ignored));
      const now = this.store.state();
      if (now.filter === filter && now.ignored === ignored) return;
    }
  }

  /** Asked for in quick succession, as while a text is typed, only the last is worked out to its end. */
  async filter(change: Partial<Filter>): Promise<void> {
    const wanted = { ...(this.wanted ?? this.store.state().filter), ...change };
    this.wanted = wanted;
    const isOld = () => this.wanted !== wanted;
    await this.viewed((ignored) => ({ filter: wanted, ignored }), isOld);
    if (isOld()) return;
    this.wanted = null;
    this.store.dispatch({ type: 'filtered', filter: wanted });
  }

  /** Sets a finding aside. */
  ignore(finding: Finding, reason: string): Promise<void> {
    return this.setAside({ type: 'ignored', finding, reason }, (ignored, report) =>
      withIgnored(ignored, report, finding, reason),
    );
  }

  restore(finding: Finding): Promise<void> {
    return this.setAside({ type: 'restored', finding }, (ignored, report) => withoutIgnored(ignored, report, finding));
  }

  private async setAside(action: UiAction, then: (ignored: Ignored, report: CheckReport) => Ignored): Promise<void> {
    await this.viewed((ignored, report) => ({ filter: this.store.state().filter, ignored: then(ignored, report) }));
    this.store.dispatch(action);
  }

  /** Works out what a choice would show, anew where a check came in between. */
  private async viewed(
    choose: (ignored: Ignored, report: CheckReport) => Pick<ReturnType<Store['state']>, 'filter' | 'ignored'>,
    stopped: () => boolean = () => false,
  ): Promise<void> {
    for (;;) {
      const { checked, ignored: before } = this.store.state();
      if (checked === null || stopped()) return;
      const { filter, ignored } = choose(before, checked.report);
      await unhurried(viewing(checked.report, filter, ignored), stopped);
      if (this.store.state().checked === checked && this.store.state().ignored === before) return;
    }
  }
}
