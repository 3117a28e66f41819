import type { CheckReport } from '../../core/check/check-report';
import type { CellChange } from '../../core/grid/cell-change';
import type { SheetArea } from '../../core/grid/host';
import { editedBook } from './book-of';
import { requestOf, sameAsked } from './check-request';
import type { OneAtATime } from './one-at-a-time';
import { sayCounts, type Readings } from './run-check';

/** True where the last check was asked for what a check would be asked for now; false where settings or lists differ. */
export function stillStands({ store, shell }: OneAtATime, { asked }: Readings): boolean {
  return asked !== null && sameAsked(asked, requestOf(asked.files, store.state(), shell.today()));
}

/** Reads the edited areas and brings their changes in. False where everything is to be read and checked instead. */
export async function recheckAreas(
  desk: OneAtATime,
  readings: Readings,
  areas: readonly SheetArea[],
): Promise<boolean> {
  const { host } = desk.shell;
  const { snapshot } = readings.checker;
  if (!stillStands(desk, readings) || snapshot === null || host.reread === undefined) return false;
  if (areas.length === 0) return true;
  const changes = await host.reread(snapshot, areas);
  return changes !== null && (await bringIn(desk, readings, changes));
}

/** Shows what the changes do to the touched households, at once. False where all of them may be concerned. */
export async function bringIn(desk: OneAtATime, readings: Readings, changes: readonly CellChange[]): Promise<boolean> {
  if (changes.length === 0) return true;
  const report = await readings.checker.recheck(changes);
  if (report === null) return false;
  await show(desk, readings, report);
  if (readings.checker.settled) sayCounts(desk, report);
  return true;
}

/** Brings rules over whole ledgers up to date, in slices; left early, it goes on from there another time. */
export async function settleNow(desk: OneAtATime, readings: Readings, leave: () => boolean): Promise<void> {
  if (readings.checker.settled) return;
  const report = await readings.checker.settle(leave);
  if (report === null) return;
  await show(desk, readings, report);
  sayCounts(desk, report);
}

/** Shows a report, the place in the list kept. */
async function show({ store, shell }: OneAtATime, readings: Readings, report: CheckReport): Promise<void> {
  const { checker, listing } = readings;
  await listing.prepare(report);
  const { checked } = store.state();
  const milliseconds = checked?.milliseconds ?? 0;
  store.dispatch({
    type: 'checked',
    checked: { report, at: shell.timeOfDay(), milliseconds, outdated: false },
    book: editedBook(report, checker.snapshot!, store.state()),
    quiet: true,
  });
}
