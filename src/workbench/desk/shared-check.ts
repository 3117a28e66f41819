import type { CheckReport, SheetReport } from '../../core/check/check-report';
import { tapedFindings } from '../../core/check/taped-findings';
import type { Snapshot } from '../../core/grid/host';
import { TapeReader } from '../../core/grid/tape';
import type { ReferenceList } from '../../core/lists/reference-list';
import { ledgersOf } from '../../ui/state/checked';
import type { CheckAsked, Checker, Chosen } from '../../ui/flow/checker';
import type { CheckedBooks, CheckedPart, ErrandKind, Errands, TapedPart } from '../worker/errands';
import type { BookHost } from './book-host';
import type { Desk } from './desk';
import type { BookFound } from './desk-state';
import { joinReports, type KnownBook } from './join-reports';
import { WorkerChecker } from './worker-checker';

type Listening = Parameters<Desk['line']['run']>[2];

/**
 * The check that all books of the desk share: run by the worker over all of them, so that a person entered in two is
 * found in both, and shown in each.
 */
export class SharedCheck {
  private readonly hosts = new Map<string, BookHost>();
  /** What the worker last told of each book: the next time it tells only what is new. */
  private readonly known = new Map<string, readonly SheetReport[]>();
  private readonly listHandles = new Map<ReferenceList, number>();
  private readonly snapshotHandles = new WeakMap<Snapshot, number>();
  private nextHandle = 1;
  private chosen: Chosen | null = null;
  settled = true;

  constructor(private readonly desk: Desk) {}

  /** The checker of one book. */
  of(book: string, host: BookHost): Checker {
    this.hosts.set(book, host);
    return new WorkerChecker(this, book, host);
  }

  forget(book: string): void {
    this.hosts.delete(book);
    this.known.delete(book);
  }

  newHandle(): number {
    return this.nextHandle++;
  }

  /** Remembers under which handle the worker keeps a file that is only looked at. */
  keepHandle(snapshot: Snapshot, handle: number): void {
    this.snapshotHandles.set(snapshot, handle);
  }

  /** Null where it was stopped. */
  async check(book: string, { chosen, today }: CheckAsked, listening: Listening): Promise<CheckReport | null> {
    const started = performance.now();
    const pristine = chosen.pristine === null ? null : (this.snapshotHandles.get(chosen.pristine.snapshot) ?? null);
    const lists = chosen.lists.map(({ list }) => this.sent(list));
    const asked = { settings: chosen.settings, lists, pristine, today };
    const reports = await this.ask('check', asked, listening);
    if (reports === null) return null;
    this.chosen = chosen;
    return this.deliver(book, reports, performance.now() - started);
  }

  /** Null where everything is to be checked instead, or where it was left early. */
  async follow<K extends 'recheck' | 'settle'>(
    book: string,
    kind: K,
    asked: Errands[K]['asked'],
    listening: Listening = {},
  ): Promise<CheckReport | null> {
    const reports = await this.ask(kind, asked, listening);
    return reports === null ? null : this.deliver(book, reports, null);
  }

  /** A list travels once. */
  private sent(list: ReferenceList): { readonly handle: number; readonly list: ReferenceList | null } {
    const known = this.listHandles.get(list);
    if (known !== undefined) return { handle: known, list: null };
    const handle = this.newHandle();
    this.listHandles.set(list, handle);
    return { handle, list };
  }

  private async ask<K extends 'check' | 'recheck' | 'settle'>(
    kind: K,
    asked: Errands[K]['asked'],
    listening: Listening,
  ): Promise<ReadonlyMap<string, CheckReport> | null> {
    const parts: CheckedPart[] = [];
    const reader = new TapeReader();
    const part = (each: TapedPart) => void parts.push({ ...each, findings: tapedFindings(each.findings, reader) });
    const answer = (await this.desk.line.run(kind as ErrandKind, asked, {
      ...listening,
      part: part as never,
    })) as CheckedBooks | null;
    if (answer === null) return null;
    this.settled = answer.settled;
    // what is told of a book that was closed meanwhile rests on what the page no longer knows
    const books = answer.books.filter(({ book }) => this.hosts.has(book));
    const reports = joinReports({ ...answer, books }, parts, (book) => this.knownOf(book));
    for (const [book, { files }] of reports) this.known.set(book, files[0]!.sheets);
    return reports;
  }

  private knownOf(book: string): KnownBook {
    return { snapshot: this.hosts.get(book)?.current ?? null, sheets: this.known.get(book) ?? [] };
  }

  /** Shows each book what was found in it; the one that asked is given its own. */
  private async deliver(
    asking: string,
    reports: ReadonlyMap<string, CheckReport>,
    milliseconds: number | null,
  ): Promise<CheckReport | null> {
    for (const [id, report] of reports) {
      this.desk.dispatch({ type: 'book-found', id, found: foundIn(report) });
      const flow = id === asking ? null : this.desk.bookDesk(id)?.flow;
      if (flow && this.chosen) await flow.take(report, this.chosen, milliseconds);
    }
    return reports.get(asking) ?? null;
  }
}

function foundIn(report: CheckReport): BookFound {
  const ledgers = ledgersOf(report);
  const forms = ledgers.map(({ template }) => template.title);
  return { forms, firstLedger: ledgers[0]?.sheet ?? null, summary: report.summary };
}
