import type { CheckRequest } from '../../app/check-files';
import type { CheckReport } from '../../core/check/check-report';
import type { Snapshot } from '../../core/grid/host';
import { inBoth } from '../strings/strings';
import { bookOf, checkedBook } from './book-of';
import { requestOf } from './check-request';
import type { Checker } from './checker';
import type { Listing } from './listing';
import type { OneAtATime, Task } from './one-at-a-time';
import { chosenPolicy } from './policies';

/** What the flow keeps beside the state: whole workbooks, which no screen shows. */
export interface Readings {
  /** What was read when the pane opened. */
  opened: Snapshot | null;
  /** Keeps the last check, and brings it up to date after edits. */
  readonly checker: Checker;
  readonly listing: Listing;
  /** What the last check was asked for. */
  asked: CheckRequest | null;
  /** Counts the readings of everything: what was heard of before one began is in it. */
  begun: number;
  /** Which of them, from 1, the last check rests on; 0 before there is one. */
  restsOn: number;
}

/** Reads the workbook for the header: which form, how many households. Finds nothing, writes nothing. */
export function openBook(desk: OneAtATime, readings: Readings): Promise<void> {
  const { store, shell } = desk;
  return desk.run('opening', { on: 'open-again' }, async ({ told }) => {
    const snapshot = await shell.host.read((_, done, total) => told(done, total));
    readings.opened = snapshot;
    store.dispatch({ type: 'book-read', book: bookOf(shell.fileName, snapshot, store.state()) });
  });
}

/** CHECK. Reads, never writes. `quiet` keeps focus and place, for checks nobody asked for. */
export function runCheck(desk: OneAtATime, readings: Readings, quiet: boolean): Promise<void> {
  return desk.run('checking', { quiet, stoppable: true, on: 'check-again' }, async (task) => {
    await check(desk, readings, quiet, task);
  });
}

/** The check itself; null where the clerk stopped it or the policy cannot be used. */
export async function check(
  desk: OneAtATime,
  readings: Readings,
  quiet: boolean,
  task: Task,
): Promise<CheckReport | null> {
  const { store, shell } = desk;
  const started = performance.now();
  const policy = chosenPolicy(store.state().settings);
  if (policy.kind === 'unusable') {
    desk.meet({ text: policy.why, on: 'settings' });
    return null;
  }
  const reading = (readings.begun += 1);
  const snapshot = await shell.host.read((_, done, total) => task.told(done, total));
  readings.opened ??= snapshot;
  const chosen = store.state();
  // the copy of the file costs seconds for a large one, so it is asked for only where it is compared
  const saved = chosen.pristine === null ? undefined : await shell.saved?.();
  const input = { file: shell.fileName, snapshot, ...(saved && { saved }) };
  const today = shell.today();
  const report = await readings.checker.check(
    { input, chosen, today },
    { told: ({ done, total }) => task.told(done, total), stopped: task.stopped },
  );
  if (report === null) {
    if (!quiet) store.dispatch({ type: 'said', text: inBoth((words) => words.stopped) });
    return null;
  }
  readings.asked = requestOf([input], chosen, today);
  readings.restsOn = reading;
  const milliseconds = performance.now() - started;
  const checked = { report, at: shell.timeOfDay(), milliseconds, outdated: false };
  await readings.listing.prepare(report);
  const book = checkedBook(report, snapshot, readings.opened, store.state());
  store.dispatch({ type: 'checked', checked, book, quiet });
  sayCounts(desk, report);
  return report;
}

export function sayCounts({ store }: OneAtATime, { summary }: CheckReport): void {
  const { errors, warnings, hints, clean } = summary;
  store.dispatch({ type: 'said', text: inBoth((words) => words.checkedSaid(errors, warnings, hints, clean)) });
}
