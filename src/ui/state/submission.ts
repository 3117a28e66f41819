import type { CheckReport } from '../../core/check/check-report';
import type { Severity } from '../../core/check/finding';
import { formatYuan, type Fen } from '../../core/values/money';
import { paidTotal } from '../../core/totals/paid-total';
import { ledgersOf } from './checked';
import { ignoring, type Ignored } from './ignored';
import type { LayoutState } from './book';

/** One thing looked at before submission. `open` and `not-done` stand in the way, `look` does not. */
export interface SubmissionItem {
  readonly about: 'ledger' | 'errors' | 'warnings' | 'reasons' | 'allotment' | 'template' | 'marks';
  readonly state: 'fine' | 'open' | 'not-done' | 'look';
  /** Findings, differences, marks or households, as `about` implies. */
  readonly count: number;
  /** Shown amounts: the total, the allotment and by how much they differ. */
  readonly amounts: { readonly total: string; readonly allotted: string; readonly gap: string } | null;
}

export interface Submission {
  readonly items: readonly SubmissionItem[];
  readonly ready: boolean;
}

interface Looked {
  readonly report: CheckReport;
  readonly ignored: Ignored;
  readonly budget: Fen | null;
  readonly layout: LayoutState;
  /** Marks of ours that stand in the sheets. */
  readonly marks: number;
}

/** 提交前检查: everything at once. A thing that could not be looked at is open, for silence is no approval. */
export function submissionOf(looked: Looked): Submission {
  const items = [...rulesItems(looked), allotmentItem(looked), templateItem(looked.layout), marksItem(looked.marks)];
  return { items, ready: items.every(({ state }) => state === 'fine' || state === 'look') };
}

/** Rules that the items below speak for. */
const SPOKEN_FOR: ReadonlySet<string> = new Set(['template-altered', 'budget-disagrees']);

function rulesItems({ report, ignored }: Looked): readonly SubmissionItem[] {
  const { error, warning, aside } = standing(report, ignored);
  const ledgers = ledgersOf(report).length;
  const failed = report.runs.filter(({ outcome }) => outcome === 'failed').length;
  return [
    item('ledger', ledgers > 0 && failed === 0 ? 'fine' : 'open', report.summary.rows),
    item('errors', error > 0 ? 'open' : 'fine', error),
    item('warnings', warning > 0 ? 'look' : 'fine', warning),
    ...(aside > 0 ? [item('reasons', 'look', aside)] : []),
  ];
}

/** How many findings stand by severity, and how many were set aside. */
function standing(report: CheckReport, ignored: Ignored): Readonly<Record<Severity | 'aside', number>> {
  const reasonOf = ignoring(report, ignored);
  const counts = { error: 0, warning: 0, hint: 0, aside: 0 };
  for (const { sheets } of report.files) {
    for (const { findings } of sheets) {
      for (const finding of findings) {
        if (!SPOKEN_FOR.has(finding.rule)) counts[reasonOf(finding) === null ? finding.severity : 'aside'] += 1;
      }
    }
  }
  return counts;
}

function allotmentItem({ report, budget }: Looked): SubmissionItem {
  const { fen, ledgers } = paidTotal(ledgersOf(report));
  // 需救助 ledgers are sent in before there is money to compare.
  if (ledgers.length === 0 && ledgersOf(report).every(({ stage }) => stage === 'census')) {
    return item('allotment', 'fine', 0);
  }
  if (budget === null) return item('allotment', 'not-done', 0);
  const amounts = { total: formatYuan(fen), allotted: formatYuan(budget), gap: formatYuan(Math.abs(fen - budget)) };
  return { about: 'allotment', state: fen === budget ? 'fine' : 'open', count: fen > budget ? 1 : -1, amounts };
}

function templateItem(layout: LayoutState): SubmissionItem {
  if (layout.kind === 'untouched') return item('template', 'fine', 0);
  return layout.kind === 'altered' ? item('template', 'open', layout.count) : item('template', 'not-done', 0);
}

function marksItem(marks: number): SubmissionItem {
  return item('marks', marks > 0 ? 'open' : 'fine', marks);
}

function item(about: SubmissionItem['about'], state: SubmissionItem['state'], count: number): SubmissionItem {
  return { about, state, count, amounts: null };
}
