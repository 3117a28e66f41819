import type { CheckRequest } from '../../app/check-files';
import { checkLive, recheckLive, settleLive, type LiveReport } from '../../app/live-report';
import { markedCopyOf } from '../../app/marked-copy';
import type { FileReport, SheetReport } from '../../core/check/check-report';
import { tapeFindings } from '../../core/check/taped-findings';
import type { MarkedCopy } from '../../core/grid/marked-copy';
import { TapeWriter } from '../../core/grid/tape';
import type { ReferenceList } from '../../core/lists/reference-list';
import { RULES } from '../../rules/catalogue';
import { requestOf } from '../../ui/flow/check-request';
import { sliced } from '../../ui/flow/sliced';
import { ignoring } from '../../ui/state/ignored';
import { summarise, ledgerFigures } from '../../app/summarise';
import type { Books } from './books';
import type { CheckAsked, CheckedBooks, Errands, TapedPart } from './errands';
import type { Errand } from './errand';
import { partsOf } from './parts-of-check';

/** CHECK over all open books, so that who stands in two of them is found. */
export class BookChecks {
  private readonly lists = new Map<number, ReferenceList>();
  private live: LiveReport | null = null;
  /** What the page was last told of each book. */
  private readonly told = new Map<string, FileReport>();

  constructor(private readonly books: Books) {}

  async check(asked: CheckAsked, errand: Errand<TapedPart>): Promise<CheckedBooks | null> {
    const request = await this.requestOf(asked);
    const outcome = await sliced(checkLive(request), {
      told: ({ done, total }) => errand.told(done, total),
      stopped: errand.stopped,
    });
    if (outcome.kind === 'stopped') return null;
    return this.show(outcome.outcome, errand, 'of-all');
  }

  /** The page has closed the book, and knows nothing of it any more. */
  forget(book: string): void {
    this.told.delete(book);
  }

  recheck({ book, changes }: Errands['recheck']['asked'], errand: Errand<TapedPart>): CheckedBooks | null {
    if (this.live === null) return null;
    const outcome = recheckLive(this.live, book, changes);
    return outcome.kind === 'check-all' ? null : this.show(outcome.live, errand, 'of-news');
  }

  async settle(errand: Errand<TapedPart>): Promise<CheckedBooks | null> {
    if (this.live === null) return null;
    const told = (step: LiveReport) => {
      this.live = step;
      errand.told(0, 0);
    };
    const outcome = await sliced(settleLive(this.live), { told, stopped: errand.stopped });
    return outcome.kind === 'stopped' ? null : this.show(outcome.outcome, errand, 'of-news');
  }

  /** What a copy of a book is to be marked with, by the last check; null where there is nothing to mark. */
  marksFor({ book, language, ignored }: Errands['copy']['asked']): MarkedCopy | null {
    if (this.live === null) return null;
    const { report } = this.live;
    const reasonOf = ignoring(report, ignored);
    return markedCopyOf(report, book, { rules: RULES, language, isSetAside: (finding) => reasonOf(finding) !== null });
  }

  /** Sends what is known of all books, or of those about which it is not what was known before. */
  private show(live: LiveReport, errand: Errand<TapedPart>, tells: 'of-all' | 'of-news'): CheckedBooks {
    this.live = live;
    const { files, runs, policy, checkedOn } = live.report;
    const news = tells === 'of-all' ? files : files.filter((file) => !sameFindings(this.told.get(file.file), file));
    const writer = new TapeWriter();
    for (const file of news) {
      for (const part of partsOf(file, this.told.get(file.file))) {
        const findings = tapeFindings(part.findings, writer);
        errand.part({ ...part, findings }, [findings.words.buffer]);
      }
      this.told.set(file.file, file);
    }
    return { books: news.map(toldOf), runs, policy, checkedOn, settled: live.settled };
  }

  private async requestOf({ settings, lists, pristine, today }: CheckAsked): Promise<CheckRequest> {
    for (const { handle, list } of lists) if (list !== null) this.lists.set(handle, list);
    const files = await Promise.all(
      this.books.names.map(async (file) => ({ file, snapshot: await this.books.draft(file).read() })),
    );
    const asked = requestOf(files, { settings, lists: [], pristine: null }, today);
    return {
      ...asked,
      lists: lists.map(({ handle }) => this.lists.get(handle)!),
      pristine: pristine === null ? null : this.books.lookedAt(pristine),
    };
  }
}

/** True where the very same findings stand in the very same ledgers. */
function sameFindings(before: FileReport | undefined, now: FileReport): boolean {
  if (before?.sheets.length !== now.sheets.length) return false;
  return now.sheets.every(({ ledger, findings }, index) => {
    const old = before.sheets[index]!;
    const same = old.ledger === ledger && old.findings.length === findings.length;
    return same && findings.every((finding, at) => finding === old.findings[at]);
  });
}

function toldOf(file: FileReport): CheckedBooks['books'][number] {
  const summary = summarise([file], ledgerFigures(ledgersIn(file.sheets)));
  return { book: file.file, summary, others: file.others };
}

function ledgersIn(sheets: readonly SheetReport[]) {
  return sheets.flatMap(({ ledger }) => (ledger === null ? [] : [ledger]));
}
