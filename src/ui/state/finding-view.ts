import { a1 } from '../../core/grid/address';
import type { CheckReport } from '../../core/check/check-report';
import type { Finding } from '../../core/check/finding';
import { groupFindings, type FindingGroup } from '../../core/check/finding-groups';
import type { Ledger } from '../../core/ledger/ledger';
import { cleanText } from '../../core/values/text';
import { RULES } from '../../rules/catalogue';
import { findingsOf, ledgerAt } from './checked';
import type { Filter } from './filter';
import { ignoring, type Ignored } from './ignored';
import { rememberLast } from './remember-last';

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

/** What the list of findings shows. The same arguments give the same object. */
export const findingView = rememberLast((report: CheckReport, filter: Filter, ignored: Ignored): FindingView => {
  const reasonOf = ignoring(report, ignored);
  const counts = { all: 0, error: 0, warning: 0, hint: 0, fixable: 0, ignored: 0 };
  const shown: Finding[] = [];
  const matches = matcher(report, filter);
  for (const finding of findingsOf(report)) {
    const aside = reasonOf(finding) !== null;
    count(counts, finding, aside);
    if (isKind(finding, aside, filter) && matches(finding)) shown.push(finding);
  }
  const groups = groupFindings(shown, RULES);
  return { groups, ordered: groups.flatMap(({ findings }) => findings), counts };
});

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

function matcher(report: CheckReport, { rule, village, text }: Filter): (finding: Finding) => boolean {
  const wanted = text.trim().toLowerCase();
  const titles = new Map(RULES.map(({ id, title }) => [id, `${title.zh} ${title.en}`.toLowerCase()]));
  return (finding) => {
    if (rule !== '' && finding.rule !== rule) return false;
    const ledger = village === '' && wanted === '' ? null : ledgerAt(report, finding.at);
    if (village !== '' && villageOf(ledger, finding) !== village) return false;
    if (wanted === '' || titles.get(finding.rule)?.includes(wanted)) return true;
    return wordsOf(ledger, finding).toLowerCase().includes(wanted);
  };
}

function wordsOf(ledger: Ledger | null, finding: Finding): string {
  const { row, column, sheet } = finding.at;
  const cell = row === null || column === null ? '' : a1(row, column);
  if (ledger === null || row === null) return `${sheet} ${cell}`;
  const own = [ledger.value(row, 'name'), ledger.value(row, 'citizenId')].filter((value) => typeof value !== 'object');
  return [sheet, cell, villageOf(ledger, finding), ...own].join(' ');
}

/** The village of the household a finding is about, '' where the form does not say. */
function villageOf(ledger: Ledger | null, { at }: Finding): string {
  if (ledger === null || at.row === null) return '';
  return cleanText(ledger.column('village').text(ledger.members.get(at.row) ?? at.row));
}

/** The villages of the ledgers, each once, in the order of the sheets; none where there is only one. */
export const villagesOf = rememberLast((report: CheckReport): readonly string[] => {
  const villages = new Set<string>();
  for (const finding of findingsOf(report)) villages.add(villageOf(ledgerAt(report, finding.at), finding));
  villages.delete('');
  return villages.size > 1 ? [...villages] : [];
});
