import { a1 } from '../../core/grid/address';
import type { CheckReport, SheetReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { groupFindings, type FindingGroup } from '../../core/check/finding-groups';
import type { Ledger } from '../../core/ledger/ledger';
import { finished, STRIDE, type Planning } from '../../core/plan/planning';
import { cleanText } from '../../core/values/text';
import { RULES } from '../../rules/catalogue';
import type { Filter } from './filter';
import { ignoring, type Ignored } from './ignored';

/** How many there are of each kind, whatever is shown; those set aside count only as ignored. */
interface FindingCounts {
  readonly all: number;
  readonly error: number;
  readonly warning: number;
  readonly hint: number;
  readonly fixable: number;
  readonly ignored: number;
}

interface FindingView {
  readonly groups: readonly FindingGroup[];
  /** In the order of the screen, whether their group is open or not. */
  readonly ordered: readonly Finding[];
  readonly counts: FindingCounts;
}

interface Remembered {
  readonly filter: Filter;
  readonly ignored: Ignored;
  readonly view: FindingView;
}

/** Of each report what was asked for last: of an old report and of the new one, before and after the filter changed. */
const remembered = new WeakMap<CheckReport, readonly Remembered[]>();
const KEPT = 3;

/** What the list of findings shows. Asked for again, it is the same object and no work. */
export function findingView(report: CheckReport, filter: Filter, ignored: Ignored): FindingView {
  return finished(viewing(report, filter, ignored));
}

/** The same, a few findings at a time: a report can have a hundred thousand. */
export function* viewing(report: CheckReport, filter: Filter, ignored: Ignored): Generator<Planning, FindingView> {
  const known = remembered.get(report) ?? [];
  const own = known.find((one) => one.ignored === ignored && sameFilter(one.filter, filter));
  if (own !== undefined) return own.view;
  const view = yield* viewed(report, filter, ignored);
  remembered.set(report, [{ filter, ignored, view }, ...known].slice(0, KEPT));
  return view;
}

function sameFilter(a: Filter, b: Filter): boolean {
  return a.show === b.show && a.rule === b.rule && a.village === b.village && a.text === b.text;
}

function* viewed(report: CheckReport, filter: Filter, ignored: Ignored): Generator<Planning, FindingView> {
  const reasonOf = ignoring(report, ignored);
  const counts = { all: 0, error: 0, warning: 0, hint: 0, fixable: 0, ignored: 0 };
  const shown: Finding[] = [];
  let done = 0;
  for (const sheet of report.files.flatMap(({ sheets }) => sheets)) {
    const matches = matcher(sheet, filter);
    for (const finding of sheet.findings) {
      const aside = reasonOf(finding) !== null;
      count(counts, finding, aside);
      if (isKind(finding, aside, filter) && matches(finding)) shown.push(finding);
      if (++done % STRIDE === 0) yield { done, total: 0 };
    }
  }
  const groups = groupFindings(shown, RULES);
  yield { done, total: 0 };
  return { groups, ordered: groups.flatMap(({ findings }) => findings), counts };
}

/** Whether the list shows a finding; told without looking at the others. */
export function isShown(report: CheckReport, filter: Filter, ignored: Ignored): (finding: Finding) => boolean {
  const reasonOf = ignoring(report, ignored);
  const sheets = report.files.flatMap(({ file, sheets }) => sheets.map((sheet) => ({ file, sheet })));
  return (finding) => {
    const own = sheets.find(({ file, sheet }) => file === finding.at.file && sheet.sheet === finding.at.sheet);
    const isOfKind = isKind(finding, reasonOf(finding) !== null, filter);
    return own !== undefined && isOfKind && matcher(own.sheet, filter)(finding);
  };
}

type Counting = { -readonly [K in keyof FindingCounts]: number };

function count(counts: Counting, finding: Finding, aside: boolean): void {
  if (aside) {
    counts.ignored += 1;
    return;
  }
  counts.all += 1;
  counts[finding.severity] += 1;
  if (finding.fix !== null) counts.fixable += 1;
}

function isKind(finding: Finding, aside: boolean, { show }: Filter): boolean {
  if (aside || show === 'ignored') return aside && show === 'ignored';
  if (show === 'fixable') return finding.fix !== null;
  return show === 'all' || finding.severity === show;
}

/** For the findings of one sheet. */
function matcher({ ledger }: SheetReport, { rule, village, text }: Filter): (finding: Finding) => boolean {
  const wanted = text.trim().toLowerCase();
  const titles = new Set(RULES.filter(({ title }) => isIn(wanted, `${title.zh} ${title.en}`)).map(({ id }) => id));
  const villageOf = villageReader(ledger);
  return (finding) => {
    if (rule !== '' && finding.rule !== rule) return false;
    if (village !== '' && villageOf(finding) !== village) return false;
    return wanted === '' || titles.has(finding.rule) || isIn(wanted, wordsOf(ledger, finding, villageOf));
  };
}

function isIn(wanted: string, words: string): boolean {
  return words.toLowerCase().includes(wanted);
}

function wordsOf(ledger: Ledger | null, finding: Finding, villageOf: (finding: Finding) => string): string {
  const { row, column, sheet } = finding.at;
  const cell = row === null || column === null ? '' : a1(row, column);
  if (ledger === null || row === null) return `${sheet} ${cell}`;
  const own = [ledger.value(row, 'name'), ledger.value(row, 'citizenId')].filter((value) => typeof value !== 'object');
  return [sheet, cell, villageOf(finding), ...own].join(' ');
}

/** The village of the household a finding is about, '' where the form does not say. */
function villageReader(ledger: Ledger | null): (finding: Finding) => string {
  const cells = ledger?.column('village');
  return ({ at: { row } }) =>
    ledger === null || row === null ? '' : cleanText(cells!.text(ledger.members.get(row) ?? row));
}

/** Rules that found something, and villages something was found in, each once in the order of the sheets. */
export interface Found {
  readonly rules: ReadonlySet<string>;
  /** None where there is only one. */
  readonly villages: readonly string[];
}

/** What there is to choose from, a few findings at a time. */
export function* choices(report: CheckReport): Generator<Planning, Found> {
  const rules = new Set<string>();
  const villages = new Set<string>();
  let done = 0;
  for (const { ledger, findings } of report.files.flatMap(({ sheets }) => sheets)) {
    const villageOf = villageReader(ledger);
    for (const finding of findings) {
      rules.add(finding.rule);
      villages.add(villageOf(finding));
      if (++done % STRIDE === 0) yield { done, total: 0 };
    }
  }
  villages.delete('');
  return { rules, villages: villages.size > 1 ? [...villages] : [] };
}
