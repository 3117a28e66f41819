import type { CheckRequest } from '../../app/check-files';
import { recheckLive, settleLive, type LiveReport } from '../../app/live-report';
import type { CellChange } from '../../core/grid/cell-change';
import type { SheetArea, Snapshot } from '../../core/grid/host';
import { compareDates } from '../../core/values/calendar';
import { editedBook } from './book-of';
import type { OneAtATime } from './one-at-a-time';
import { requestOf, sayCounts, type Readings } from './run-check';
import { sliced } from './sliced';

/** The last check, where it was asked for what a check would be asked for now; null where settings or lists differ. */
export function standingReport({ store, shell }: OneAtATime, { live }: Readings): LiveReport | null {
  if (live === null) return null;
  const now = requestOf(shell.fileName, snapshotOf(live), store.state(), shell.today());
  return sameAsked(live.request, now) ? live : null;
}

/** Reads the edited areas and brings their changes in. False where everything is to be read and checked instead. */
export async function recheckAreas(
  desk: OneAtATime,
  readings: Readings,
  areas: readonly SheetArea[],
): Promise<boolean> {
  const live = standingReport(desk, readings);
  const { host } = desk.shell;
  if (live === null || host.reread === undefined) return false;
  if (areas.length === 0) return true;
  const changes = await host.reread(snapshotOf(live), areas);
  return changes !== null && bringIn(desk, readings, live, changes);
}

/** Shows what the changes do to the touched households, at once. False where all of them may be concerned. */
export function bringIn(
  desk: OneAtATime,
  readings: Readings,
  live: LiveReport,
  changes: readonly CellChange[],
): boolean {
  if (changes.length === 0) return true;
  const outcome = recheckLive(live, desk.shell.fileName, changes);
  if (outcome.kind === 'check-all') return false;
  show(desk, readings, outcome.live);
  if (outcome.live.settled) sayCounts(desk, outcome.live.report);
  return true;
}

/** Brings rules over whole ledgers up to date, in slices; left early, it goes on from there another time. */
export async function settleNow(desk: OneAtATime, readings: Readings, leave: () => boolean): Promise<void> {
  const { live } = readings;
  if (live === null || live.settled) return;
  const told = (step: LiveReport) => void (readings.live = step);
  const outcome = await sliced(settleLive(live), { told, stopped: leave });
  if (outcome.kind === 'stopped') return;
  show(desk, readings, outcome.outcome);
  sayCounts(desk, outcome.outcome.report);
}

/** Keeps a report and shows it, the place in the list kept too. */
export function show({ store, shell }: OneAtATime, readings: Readings, live: LiveReport): void {
  const { checked } = store.state();
  const snapshot = snapshotOf(live);
  readings.live = live;
  readings.last = snapshot;
  store.dispatch({
    type: 'checked',
    checked: {
      report: live.report,
      at: shell.timeOfDay(),
      milliseconds: checked?.milliseconds ?? 0,
      outdated: false,
    },
    book: editedBook(live.report, snapshot, store.state()),
    quiet: true,
  });
}

/** The flow checks one file. */
function snapshotOf({ request }: LiveReport): Snapshot {
  const [file] = request.files;
  if (file === undefined || !('snapshot' in file)) throw new Error('a report that stands has a workbook');
  return file.snapshot;
}

function sameAsked(a: CheckRequest, b: CheckRequest): boolean {
  return (
    sameItems(a.templates, b.templates) &&
    sameItems(a.lists, b.lists) &&
    a.rules === b.rules &&
    a.policy === b.policy &&
    a.budget === b.budget &&
    a.pristine === b.pristine &&
    compareDates(a.today, b.today) === 0
  );
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
