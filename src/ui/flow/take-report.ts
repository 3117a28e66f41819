import type { CheckReport } from '../../core/check/check-report';
import { checkedBook } from './book-of';
import { requestOf } from './check-request';
import type { Chosen } from './checker';
import type { OneAtATime } from './one-at-a-time';
import type { Readings } from './run-check';

/** Shows what was found here by a check that was asked for elsewhere; null milliseconds leave the time as it was. */
export async function takeReport(
  { store, shell }: OneAtATime,
  readings: Readings,
  report: CheckReport,
  chosen: Chosen,
  milliseconds: number | null,
): Promise<void> {
  const { snapshot } = readings.checker;
  if (snapshot === null) return;
  const { settings, lists, pristine } = chosen;
  const { language, checked: before } = store.state();
  store.dispatch({ type: 'adopted', chosen: { language, settings, lists, pristine } });
  readings.opened ??= snapshot;
  readings.asked = requestOf([{ file: shell.fileName, snapshot }], chosen, report.checkedOn);
  readings.restsOn = readings.begun += 1;
  await readings.listing.prepare(report);
  const time = milliseconds ?? before?.milliseconds ?? 0;
  const checked = { report, at: shell.timeOfDay(), milliseconds: time, outdated: false };
  store.dispatch({
    type: 'checked',
    checked,
    book: checkedBook(report, snapshot, readings.opened, store.state()),
    quiet: true,
  });
}
