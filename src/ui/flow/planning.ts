import { canBeFilled } from '../../app/ledgers-to-fill';
import type { Finding } from '../../core/check/finding';
import type { Planning } from '../../core/plan/planning';
import { ledgersOf } from '../state/checked';
import type { UiState } from '../state/ui-state';
import { inBoth } from '../strings/strings';
import type { OneAtATime, Task } from './one-at-a-time';
import { fillPreviewing, fixPreviewing } from './plan-previews';
import { chosenPolicy } from './policies';
import { check, type Readings } from './run-check';
import { sliced } from './sliced';

/** FIX, a slice at a time. Nothing is written. */
export function planFixes(desk: OneAtATime, wanted: Finding | null): Promise<void> {
  const { store, shell } = desk;
  return desk.run('planning', { quiet: true, stoppable: true }, async (task) => {
    const before = store.state();
    if (before.checked === null) return;
    const work = fixPreviewing(before.checked.report, shell.fileName, before.ignored, wanted);
    const preview = await planned(desk, task, before, work);
    if (preview !== null) store.dispatch({ type: 'fixes-planned', preview });
  });
}

/** FILL, a slice at a time. Checks first where there is no check to go by. */
export function planFill(desk: OneAtATime, readings: Readings): Promise<void> {
  const { store } = desk;
  return desk.run('planning', { quiet: true, stoppable: true, on: 'settings' }, async (task) => {
    const policy = chosenPolicy(store.state().settings);
    if (policy.kind === 'none') return;
    if (policy.kind === 'unusable') return desk.meet({ text: policy.why, on: 'settings' });
    // what is planned on an older reading is refused as stale when it is written, never written over
    const known = store.state().checked?.report ?? null;
    const report = known ?? (await check(desk, readings, true, task));
    if (report === null) return;
    const ledgers = ledgersOf(report);
    if (!ledgers.some(canBeFilled)) return desk.meet({ text: inBoth((words) => words.noAmountColumn), on: null });
    const derived = { fields: store.state().settings.derive, asOf: desk.shell.today() };
    const fill = await planned(desk, task, store.state(), fillPreviewing(ledgers, policy, derived));
    if (fill !== null) store.dispatch({ type: 'fill-planned', fill });
  });
}

/** Null where the clerk stopped it, or where what it rests on changed under way: then it is planned anew when looked at. */
async function planned<Outcome>(
  { store, meet }: Pick<OneAtATime, 'store' | 'meet'>,
  { told, stopped, byClerk }: Task,
  before: UiState,
  work: Generator<Planning, Outcome>,
): Promise<Outcome | null> {
  const isOld = () => {
    const now = store.state();
    return now.settings !== before.settings || now.checked !== before.checked || now.ignored !== before.ignored;
  };
  const outcome = await sliced(work, {
    told: ({ done, total }) => told(done, total),
    stopped: () => stopped() || isOld(),
  });
  if (outcome.kind === 'done') return isOld() ? null : outcome.outcome;
  if (byClerk()) meet({ text: inBoth((words) => words.planStopped), on: null });
  return null;
}
