import type { Finding, Place } from '../../core/check/finding';
import { checkReportPage } from '../../forms/check-report/page';
import { formatDate } from '../../core/values/calendar';
import { RULES } from '../../rules/catalogue';
import { ledgersOf } from '../state/checked';
import { ignoring } from '../state/ignored';
import { submissionOf } from '../state/submission';
import type { Store } from '../state/store';
import type { WriteFrom } from '../state/journal';
import { inBoth } from '../strings/strings';
import { LiveCheck } from './live-check';
import { listOf, oneSheet, type ListKind } from './list-of';
import { marksLeft, marksOf } from './marks-of';
import { OneAtATime } from './one-at-a-time';
import { chosenPolicy } from './policies';
import { canBeFilled, fillPreview, fixPreview } from './plan-previews';
import { check, openBook, runCheck, type Readings } from './run-check';
import type { Shell } from './shell';
import { breath } from './sliced';
import { undoLast, writeTicked } from './write-plan';

/** Everything the screens can ask to be done. Each runs to its end and shows its outcome by the store. */
export class Flow {
  readonly desk: OneAtATime;
  private readonly readings: Readings = { opened: null, last: null };
  private readonly live: LiveCheck;

  constructor(
    private readonly store: Store,
    readonly shell: Shell,
  ) {
    this.desk = new OneAtATime(store, shell);
    this.live = new LiveCheck(this.desk, () => this.check(true));
  }

  open(): Promise<void> {
    return openBook(this.desk, this.readings);
  }

  check(quiet = false): Promise<void> {
    return runCheck(this.desk, this.readings, quiet);
  }

  stop(): void {
    this.desk.stop();
  }

  /** 提交前检查: a check of everything, and what of it stands in the way. */
  submission(): Promise<void> {
    return this.desk.run('checking', { stoppable: true, on: 'check-again' }, async (task) => {
      const report = await check(this.desk, this.readings, false, task);
      if (report === null || this.readings.last === null) return;
      const { ignored, settings, book } = this.store.state();
      const marks = marksLeft(this.readings.last);
      const layout = book?.layout ?? { kind: 'not-compared' };
      const submission = submissionOf({ report, ignored, budget: settings.budget, layout, marks });
      this.store.dispatch({ type: 'submission-looked-at', submission });
      const open = submission.items.filter(({ state }) => state === 'open' || state === 'not-done').length;
      this.store.dispatch({
        type: 'said',
        text: inBoth((words) => (submission.ready ? words.ready : words.notReady(open))),
      });
    });
  }

  /** `wanted` is ticked though it asks for the clerk's word: the clerk has just asked for it. */
  planFixes(wanted: Finding | null = null): Promise<void> {
    return this.desk.run('planning', { quiet: true }, async () => {
      await breath();
      const { checked, ignored } = this.store.state();
      if (checked === null) return;
      const preview = fixPreview(checked.report, this.shell.fileName, ignored, wanted);
      this.store.dispatch({ type: 'fixes-planned', preview });
    });
  }

  /** Checks first where there is no check to go by. */
  planFill(): Promise<void> {
    return this.desk.run('planning', { quiet: true, on: 'settings' }, async (task) => {
      const policy = chosenPolicy(this.store.state().settings);
      if (policy.kind === 'none') return;
      if (policy.kind === 'unusable') return this.desk.meet({ text: policy.why, on: 'settings' });
      // what is planned on an older reading is refused as stale when it is written, never written over
      const known = this.store.state().checked?.report ?? null;
      const report = known ?? (await check(this.desk, this.readings, true, task));
      if (report === null) return;
      await breath();
      const ledgers = ledgersOf(report);
      if (!ledgers.some(canBeFilled))
        return this.desk.meet({ text: inBoth((words) => words.noAmountColumn), on: null });
      const categories = Object.keys(policy.policy.category?.values ?? {});
      this.store.dispatch({ type: 'fill-planned', fill: fillPreview(ledgers, policy.put.assess, categories) });
    });
  }

  /** Writes what is ticked, then checks again so that the findings are those of the sheet as it now stands. */
  write(from: WriteFrom): Promise<void> {
    return this.desk.run('writing', { on: 'check-again' }, async (task) => {
      const receipt = await writeTicked(this.desk, from, task);
      if (receipt !== null) await check(this.desk, this.readings, true, task);
    });
  }

  undo(): Promise<void> {
    return this.desk.run('writing', { on: 'check-again' }, async (task) => {
      const receipt = await undoLast(this.desk, task);
      if (receipt !== null) await check(this.desk, this.readings, true, task);
    });
  }

  async reveal(place: Place): Promise<void> {
    const refusal = await this.shell.reveal(place);
    if (refusal !== null) this.desk.refused(refusal, 'check-again');
  }

  mark(): Promise<void> {
    return this.desk.run('marking', { on: 'check-again' }, async () => {
      const { checked, ignored } = this.store.state();
      if (checked === null || this.shell.marking === null) return;
      const marks = marksOf(checked.report, this.shell.fileName, ignored);
      const cells = marks.reduce((sum, { cells: own }) => sum + own.length, 0);
      const refusal = await this.shell.marking.mark(marks);
      if (refusal !== null) return this.desk.refused(refusal, 'check-again');
      this.store.dispatch({ type: 'marked', cells });
      const text = inBoth((words) => (cells === 0 ? words.nothingToMark : words.markedCells(cells)));
      this.store.dispatch({ type: 'said', text });
    });
  }

  clearMarks(): Promise<void> {
    return this.desk.run('marking', { on: 'check-again' }, async () => {
      const refusal = (await this.shell.marking?.clear()) ?? null;
      if (refusal !== null) return this.desk.refused(refusal, 'check-again');
      this.store.dispatch({ type: 'marked', cells: 0 });
      this.store.dispatch({ type: 'said', text: inBoth((words) => words.marksCleared) });
    });
  }

  async exportReport(): Promise<void> {
    const { checked, language, ignored } = this.store.state();
    if (checked === null) return;
    const asideBecause = ignoring(checked.report, ignored);
    const html = checkReportPage(checked.report, RULES, { language, reveal: false, asideBecause });
    const base = this.shell.fileName.replace(/\.[^.]+$/, '');
    const name = `${base}-核查报告-${formatDate(checked.report.checkedOn)}.html`;
    const refusal = await this.shell.saveReport(html, name);
    if (refusal !== null) return this.desk.refused(refusal);
    this.store.dispatch({ type: 'said', text: inBoth((words) => words.reportSaved) });
  }

  addSheetAsList(kind: ListKind, sheet: string): Promise<void> {
    return this.desk.run('reading-list', {}, async ({ told }) => {
      const snapshot = await this.shell.host.read((_, done, total) => told(done, total));
      this.addList(listOf(kind, sheet, oneSheet(snapshot, sheet)));
    });
  }

  addFileAsList(kind: ListKind): Promise<void> {
    return this.desk.run('reading-list', {}, async () => {
      const picked = await this.shell.pickFile('list');
      if (picked.kind === 'refused') this.desk.refused(picked.refusal);
      if (picked.kind === 'picked') this.addList(listOf(kind, picked.name, picked.snapshot));
    });
  }

  choosePristine(): Promise<void> {
    return this.desk.run('opening', {}, async () => {
      const picked = await this.shell.pickFile('pristine');
      if (picked.kind === 'refused') this.desk.refused(picked.refusal);
      if (picked.kind !== 'picked') return;
      const { name, snapshot } = picked;
      this.store.dispatch({ type: 'pristine-chosen', pristine: { name, snapshot } });
    });
  }

  async setLive(on: boolean): Promise<void> {
    this.store.dispatch({ type: 'settings-changed', settings: { live: on } });
    await this.live.turn(on);
  }

  private addList(read: ReturnType<typeof listOf>): void {
    if (read.ok) this.store.dispatch({ type: 'list-added', list: read.list });
    else this.desk.meet({ text: read.reason, on: null });
  }
}
