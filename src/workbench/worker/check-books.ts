import { checkLive, type LiveReport } from '../../app/live-report';
import type { CheckReport, FileReport, SheetReport } from '../../core/check/check-report';
import { packLedger } from '../../core/ledger/packed-ledger';
import type { ReferenceList } from '../../core/lists/reference-list';
import { RULES } from '../../rules/catalogue';
import { TEMPLATES } from '../../templates/catalogue';
import { chosenPolicy } from '../../ui/flow/policies';
import { sliced } from '../../ui/flow/sliced';
import { summarise, ledgerFigures } from '../../app/summarise';
import type { Books } from './books';
import type { CheckAsked, CheckedBooks, CheckedPart } from './errands';
import type { Errand } from './errand';

/** Findings that travel together: a page that takes them over stays well under 50 ms. */
const TOGETHER = 1_000;

/** CHECK over all open books, so that who stands in two of them is found. */
export class BookChecks {
  private readonly lists = new Map<number, ReferenceList>();
  live: LiveReport | null = null;

  constructor(private readonly books: Books) {}

  async check(asked: CheckAsked, errand: Errand<CheckedPart>): Promise<CheckedBooks | null> {
    const request = await this.requestOf(asked);
    const outcome = await sliced(checkLive(request), {
      told: ({ done, total }) => errand.told(done, total),
      stopped: errand.stopped,
    });
    if (outcome.kind === 'stopped') return null;
    this.live = outcome.outcome;
    for (const file of this.live.report.files) for (const part of partsOf(file)) errand.part(part);
    return checkedBooks(this.live.report);
  }

  private async requestOf({ settings, lists, pristine, today }: CheckAsked): Promise<LiveReport['request']> {
    for (const { handle, list } of lists) if (list !== null) this.lists.set(handle, list);
    const policy = chosenPolicy(settings);
    const only = TEMPLATES.filter(({ id }) => id === settings.template);
    return {
      files: await Promise.all(
        this.books.names.map(async (file) => ({ file, snapshot: await this.books.draft(file).read() })),
      ),
      templates: only.length > 0 ? only : TEMPLATES,
      rules: RULES,
      today,
      policy: policy.kind === 'in-force' ? policy.put : null,
      budget: settings.budget,
      lists: lists.map(({ handle }) => this.lists.get(handle)!),
      pristine: pristine === null ? null : this.books.lookedAt(pristine),
    };
  }
}

function* partsOf({ file, sheets }: FileReport): Generator<CheckedPart> {
  for (const { sheet, ledger, findings } of sheets) {
    for (let from = 0; from === 0 || from < findings.length; from += TOGETHER) {
      const packed = from === 0 && ledger !== null ? packLedger(ledger) : null;
      yield { book: file, sheet, ledger: packed, findings: findings.slice(from, from + TOGETHER) };
    }
  }
}

function checkedBooks({ files, runs, policy }: CheckReport): CheckedBooks {
  return {
    books: files.map((file) => ({
      book: file.file,
      summary: summarise([file], ledgerFigures(ledgersIn(file.sheets))),
      others: file.others,
    })),
    runs,
    policy,
  };
}

function ledgersIn(sheets: readonly SheetReport[]) {
  return sheets.flatMap(({ ledger }) => (ledger === null ? [] : [ledger]));
}
