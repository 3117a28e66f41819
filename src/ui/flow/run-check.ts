import type { CheckRequest } from '../../app/check-files';
import { checkLive, type LiveReport } from '../../app/live-report';
import type { CheckReport } from '../../core/check/check-report';
import type { Snapshot } from '../../core/grid/host';
import { RULES } from '../../rules/catalogue';
import type { UiState } from '../state/ui-state';
import { inBoth } from '../strings/strings';
import { bookOf, checkedBook, templatesFor } from './book-of';
import type { OneAtATime, Task } from './one-at-a-time';
import { chosenPolicy } from './policies';
import { sliced } from './sliced';

/** What the flow keeps beside the state: whole workbooks, which no screen shows. */
export interface Readings {
  /** What was read when the pane opened. */
  opened: Snapshot | null;
  /** What the last check rests on. */
  last: Snapshot | null;
  /** The last check, to be brought up to date after edits. */
  live: LiveReport | null;
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
    readings.last = snapshot;
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
  const outcome = await sliced(checkLive(requestOf(shell.fileName, snapshot, store.state(), shell.today())), {
    told: ({ done, total }) => task.told(done, total),
    stopped: task.stopped,
  });
  if (outcome.kind === 'stopped') {
    if (!quiet) store.dispatch({ type: 'said', text: inBoth((words) => words.stopped) });
    return null;
  }
  const { report } = outcome.outcome;
  readings.last = snapshot;
  readings.live = outcome.outcome;
  readings.restsOn = reading;
  const milliseconds = performance.now() - started;
  const checked = { report, at: shell.timeOfDay(), milliseconds, outdated: false };
  const book = checkedBook(report, snapshot, readings.opened, store.state());
  store.dispatch({ type: 'checked', checked, book, quiet });
  sayCounts(desk, report);
  return report;
}

export function sayCounts({ store }: OneAtATime, { summary }: CheckReport): void {
  const { errors, warnings, hints, clean } = summary;
  store.dispatch({ type: 'said', text: inBoth((words) => words.checkedSaid(errors, warnings, hints, clean)) });
}

/** What a check of a snapshot is asked for with the settings as they are. */
export function requestOf(
  file: string,
  snapshot: Snapshot,
  state: UiState,
  today: CheckRequest['today'],
): CheckRequest {
  const policy = chosenPolicy(state.settings);
  return {
    files: [{ file, snapshot }],
    templates: templatesFor(state),
    rules: RULES,
    today,
    policy: policy.kind === 'in-force' ? policy.put : null,
    budget: state.settings.budget,
    lists: state.lists.map(({ list }) => list),
    pristine: state.pristine?.snapshot ?? null,
  };
}
