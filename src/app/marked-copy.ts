import type { CheckReport, SheetReport } from '../core/check/check-report';
import type { Finding } from '../core/check/finding';
import { sentencesOf } from '../core/check/message';
import { cellOf, relativePlace } from '../core/check/place-text';
import type { Rule } from '../core/check/rule';
import type { CellMark } from '../core/grid/mark';
import type { MarkedCopy, MarkNote, NoteRow } from '../core/grid/marked-copy';
import { MergeIndex } from '../core/grid/merge-index';
import type { Language } from '../core/language';
import { personAt } from '../core/ledger/person';
import { formatDate } from '../core/values/calendar';
import { MARK_KINDS, MARK_LOOKS, markKindOf, type MarkKind } from './mark-looks';
import { COPY_WORDS, countLine, cutLine, MARK_WORDS } from './marked-copy-words';
import { marksOf, sheetsOf, shownAt, type SetAside } from './marks-of';

export interface MarkedCopyOptions {
  readonly rules: readonly Rule[];
  readonly language: Language;
  readonly isSetAside: SetAside;
}

/** More than that nobody works through on paper, and the sheet would outgrow the ledger. */
const MOST_ROWS = 5_000;

/**
 * 另存标记副本: what a copy of one file is marked with, and the sheet that says so. Null where there is nothing to mark
 * or tell: no error and no 疑点 that was not set aside. IDs, accounts and phones are masked.
 */
export function markedCopyOf(report: CheckReport, file: string, options: MarkedCopyOptions): MarkedCopy | null {
  const found = sheetsOf(report, file).map((sheet) => ({ sheet, findings: shownFindings(sheet, options) }));
  if (found.every(({ findings }) => findings.length === 0)) return null;
  const marks = marksOf(report, file, options.isSetAside);
  return { marks, note: noteOf(report, marks, found, options) };
}

/** `台账.xlsx` → `台账-核查标记（勿上报）.xlsx`: the copy says in either language of the screen what it is not for. */
export function markedCopyName(fileName: string): string {
  const [, base, extension] = /^(.*?)(\.[^.]+)?$/s.exec(fileName)!;
  return `${base!}-核查标记（勿上报）${extension ?? '.xlsx'}`;
}

/** What is told of a sheet. */
interface Shown {
  readonly sheet: SheetReport;
  readonly findings: readonly Finding[];
}

/** Down the rows of the sheet, as the clerk goes through it; what is about the whole sheet comes first. */
function shownFindings(sheet: SheetReport, { isSetAside }: MarkedCopyOptions): readonly Finding[] {
  const [row, column] = [({ at }: Finding) => at.row ?? -1, ({ at }: Finding) => at.column ?? -1];
  return sheet.findings
    .filter((finding) => markKindOf(finding) !== null && !isSetAside(finding))
    .sort((a, b) => row(a) - row(b) || column(a) - column(b));
}

function noteOf(
  { checkedOn }: CheckReport,
  marks: readonly CellMark[],
  found: readonly Shown[],
  options: MarkedCopyOptions,
): MarkNote {
  const { language, rules } = options;
  const all = found.reduce((sum, { findings }) => sum + findings.length, 0);
  const errors = found.reduce((sum, { findings }) => sum + findings.filter(isError).length, 0);
  const cells = marks.reduce((sum, mark) => sum + mark.cells.length, 0);
  const counts = { date: formatDate(checkedOn), cells, errors, warnings: all - errors };
  const { sheet, title, notForSubmission, correctThere, marks: said, privacy, head } = COPY_WORDS;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const cut = all > MOST_ROWS ? [cutLine(MOST_ROWS, all, language)] : [];
  return {
    sheet: sheet[language],
    title: title[language],
    lines: [
      ...[notForSubmission, correctThere].map((line) => line[language]),
      countLine(counts, language),
      ...[said, privacy].map((line) => line[language]),
      ...cut,
    ],
    legend: MARK_KINDS.map((kind) => ({ label: labelOf(kind, language), meaning: MARK_WORDS[kind].meaning[language] })),
    head: [head[0][language], head[1][language], head[2][language], head[3][language], head[4][language]],
    rows: [...noteRows(found, byId, language)],
  };
}

/** The first of all, sheet by sheet. */
function* noteRows(
  found: readonly Shown[],
  rules: ReadonlyMap<string, Rule>,
  language: Language,
): Generator<NoteRow, void> {
  let left = MOST_ROWS;
  for (const { sheet, findings } of found) {
    const merges = new MergeIndex(sheet.ledger?.merges ?? []);
    for (const finding of findings.slice(0, left)) yield noteRow(finding, sheet, merges, { rules, language });
    left = Math.max(0, left - findings.length);
  }
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function noteRow(
  finding: Finding,
  sheet: SheetReport,
  merges: MergeIndex,
  { rules, language }: { readonly rules: ReadonlyMap<string, Rule>; readonly language: Language },
): NoteRow {
  const rule = rules.get(finding.rule);
  if (!rule) throw new Error(`finding of an unknown rule ${finding.rule}`);
  const [what, why, todo] = sentencesOf(rule, finding, language, false);
  const gap = language === 'zh' ? '' : ' ';
  const related = finding.related.map((place) => relativePlace(place, finding.at)).join('、');
  const { row, sheet: name } = finding.at;
  return {
    label: labelOf(markKindOf(finding)!, language),
    // another sheet than a ledger may be one that the file has no more
    at: shownAt(finding, merges) ?? (sheet.ledger === null ? null : { sheet: name, row: 0, column: 0 }),
    place: [name, cellOf(finding.at, merges) ?? ''].filter(Boolean).join(' '),
    person: sheet.ledger && row !== null ? personAt(sheet.ledger, row) : '',
    what: `${what}${gap}${why}${related === '' ? '' : `\n${COPY_WORDS.related[language]} ${related}`}`,
    todo,
  };
}

function labelOf(kind: MarkKind, language: Language) {
  return { look: MARK_LOOKS[kind], text: MARK_WORDS[kind].label[language] };
}
