import type { CellEdit } from '../../core/grid/edit';
import type { CheckReport } from '../../core/check/check-report';
import type { Finding, Place } from '../../core/check/finding';
import { formatDate } from '../../core/values/calendar';
import type { Fen } from '../../core/values/money';
import { ignoring } from '../state/ignored';
import { submissionOf } from '../state/submission';
import type { Store } from '../state/store';
import type { WriteFrom } from '../state/journal';
import { inBoth } from '../strings/strings';
import type { Chosen } from './checker';
import { LiveCheck } from './live-check';
import { Listing } from './listing';
import { listOf, oneSheet, type ListKind } from './list-of';
import { clearMarks, markFindings } from './marking';
import { marksLeft } from './marks-of';
import { OneAtATime } from './one-at-a-time';
import { OwnPolicies } from './own-policies';
import { PageChecker } from './page-checker';
import { planFill, planFixes } from './planning';
import { propose } from './propose';
import { reportPage } from './report-page';
import { check, openBook, runCheck, type Readings } from './run-check';
import { takeReport } from './take-report';
import type { Shell } from './shell';
import { TypedEdits } from './typed-edits';
import { undoLast, writeTicked } from './write-plan';

/** Everything the screens can ask to be done. Each runs to its end and shows its outcome by the store. */
export class Flow {
  readonly desk: OneAtATime;
  readonly policies: OwnPolicies;
  readonly listing: Listing;
  private readonly readings: Readings;
  private readonly live: LiveCheck;
  private readonly typing: TypedEdits;

  constructor(
    private readonly store: Store,
    readonly shell: Shell,
  ) {
    this.desk = new OneAtATime(store, shell);
    this.policies = new OwnPolicies(this.desk);
    const checker = shell.checker ?? new PageChecker();
    this.listing = new Listing(store);
    this.readings = { opened: null, checker, listing: this.listing, asked: null, begun: 0, restsOn: 0 };
    this.live = new LiveCheck(this.desk, this.readings);
    this.typing = new TypedEdits(this.desk, this.readings, this.live);
  }

  open(): Promise<void> {
    return openBook(this.desk, this.readings);
  }

  check(quiet = false): Promise<void> {
    return runCheck(this.desk, this.readings, quiet);
  }

  stop(): void {
    this.desk.halt();
  }

  /** What a check of several workbooks together, asked for from another of them, found in this one. */
  take(report: CheckReport, chosen: Chosen, milliseconds: number | null): Promise<void> {
    return takeReport(this.desk, this.readings, report, chosen, milliseconds);
  }

  /** 提交前检查: a check of everything, and what of it stands in the way. */
  submission(): Promise<void> {
    return this.desk.run('checking', { stoppable: true, on: 'check-again' }, async (task) => {
      const report = await check(this.desk, this.readings, false, task);
      const { snapshot } = this.readings.checker;
      if (report === null || snapshot === null) return;
      const { ignored, settings, book } = this.store.state();
      const marks = marksLeft(snapshot);
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
    return planFixes(this.desk, wanted);
  }

  /** Checks first where there is no check to go by. */
  planFill(): Promise<void> {
    return planFill(this.desk, this.readings);
  }

  /** 按下达资金测算: figures for the clerk to accept or change; nothing is set by it. */
  propose(step: Fen): void {
    propose(this.desk, step);
  }

  /** Writes what is ticked, then checks again so that the findings are those of the sheet as it now stands. */
  write(from: WriteFrom): Promise<void> {
    return this.desk.run('writing', { on: 'check-again' }, async (task) => {
      const receipt = await writeTicked(this.desk, from, task);
      if (receipt?.kind === 'applied') this.live.wrote(receipt.edits);
      if (receipt !== null) await check(this.desk, this.readings, true, task);
    });
  }

  /** What the clerk typed into cells of the sheet the shell shows, each edit with what the cell held before. */
  typed(edits: readonly CellEdit[]): Promise<void> {
    return this.typing.write(edits);
  }

  undo(): Promise<void> {
    const last = this.store.state().journal.at(-1);
    return last?.from === 'edit' ? this.typing.undo(last) : this.undoPlan();
  }

  private undoPlan(): Promise<void> {
    return this.desk.run('writing', { on: 'check-again' }, async (task) => {
      const receipt = await undoLast(this.desk, task);
      if (receipt?.kind === 'applied') this.live.wrote(receipt.edits);
      if (receipt !== null) await check(this.desk, this.readings, true, task);
    });
  }

  async reveal(place: Place, takesKeys = true): Promise<void> {
    const refusal = await this.shell.reveal(place, takesKeys);
    if (refusal !== null) this.desk.refused(refusal, 'check-again');
  }

  mark(): Promise<void> {
    return this.desk.run('marking', { on: 'check-again' }, () => markFindings(this.desk));
  }

  clearMarks(): Promise<void> {
    return this.desk.run('marking', { on: 'check-again' }, () => clearMarks(this.desk));
  }

  async exportReport(): Promise<void> {
    const { checked, language, ignored } = this.store.state();
    if (checked === null) return;
    const asideBecause = ignoring(checked.report, ignored);
    const html = await reportPage(checked.report, { language, asideBecause });
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
