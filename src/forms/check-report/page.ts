import { formatDate } from '../../core/values/calendar';
import type { CheckReport, FileReport, SheetReport } from '../../core/check/check-report';
import { groupFindings, type FindingGroup } from '../../core/check/finding-groups';
import type { Finding } from '../../core/check/finding';
import { htmlText } from '../../core/check/html-text';
import type { Bilingual, Language } from '../../core/language';
import { MergeIndex } from '../../core/grid/merge-index';
import { sentencesOf } from '../../core/check/message';
import { maskText } from '../../core/values/mask-text';
import { formatYuan } from '../../core/values/money';
import { personAt } from '../../core/ledger/person';
import { cellOf, relativePlace } from '../../core/check/place-text';
import { refusalSentence } from '../../core/grid/refusal-sentence';
import type { Rule } from '../../core/check/rule';
import { whyNotRun } from '../../core/check/run-sentence';
import { SEVERITY_LABEL } from '../../core/check/severity-label';
import { CHECK_REPORT_STYLE } from './style';
import { CHECK_REPORT_WORDS as WORDS } from './words';

export interface CheckReportOptions {
  readonly language: Language;
  /** Show IDs, accounts and phones in full. */
  readonly reveal: boolean;
  /** Why somebody set a finding aside, null where nobody did; left out where nothing can be set aside. */
  readonly asideBecause?: (finding: Finding) => string | null;
}

interface Page extends CheckReportOptions {
  readonly asideBecause: (finding: Finding) => string | null;
  readonly rules: readonly Rule[];
  /** What stands between two sentences: Chinese puts nothing there. */
  readonly gap: string;
  say(text: Bilingual): string;
}

/** 核查报告: one self-contained page to print or hand on. It runs no script and loads nothing. */
export function checkReportPage(report: CheckReport, rules: readonly Rule[], options: CheckReportOptions): string {
  return [...checkReportPieces(report, rules, options)].join('');
}

/** The same piece by piece, none of them long: the findings of a large ledger fill a book. */
export function* checkReportPieces(
  report: CheckReport,
  rules: readonly Rule[],
  options: CheckReportOptions,
): Generator<string, void> {
  const page: Page = {
    asideBecause: () => null,
    ...options,
    rules,
    gap: options.language === 'zh' ? '' : ' ',
    say: (text) => htmlText(text[options.language]),
  };
  yield [
    `<!doctype html>`,
    `<html lang="${options.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">`,
    `<title>${page.say(WORDS.title)}</title><style>${CHECK_REPORT_STYLE}</style></head><body>`,
    `<header><h1>${page.say(WORDS.title)}</h1>`,
    `<p class="dim">${page.say(WORDS.checkedOn)} ${formatDate(report.checkedOn)} · ${policyLine(report, page)}</p></header>`,
    `<main>`,
  ].join('\n');
  yield `${figures(report, yield* asideCount(report, page), page)}\n`;
  for (const file of report.files) {
    yield* fileSection(file, page);
    yield '\n';
  }
  yield [
    runsSection(report, page),
    `</main><footer>${page.say(options.reveal ? WORDS.revealed : WORDS.masked)} ${page.say(WORDS.verify)}</footer>`,
    `</body></html>\n`,
  ].join('\n');
}

function policyLine(report: CheckReport, page: Page): string {
  if (!report.policy) return page.say(WORDS.noPolicy);
  return `${page.say(WORDS.policy)} ${page.say(report.policy.title)} ${htmlText(report.policy.season)}`;
}

function figures({ summary }: CheckReport, aside: number, page: Page): string {
  const figure = (label: Bilingual, value: string, kind = '') =>
    `<div><dt>${page.say(label)}</dt><dd class="${kind}">${value}</dd></div>`;
  // a sum over a column in which one phone or card was typed would give the number away
  const hidden = (text: string) => (page.reveal ? text : maskText(text));
  return [
    `<dl class="figures">`,
    figure(WORDS.errors, String(summary.errors), 'error'),
    figure(WORDS.warnings, String(summary.warnings), 'warning'),
    figure(WORDS.hints, String(summary.hints), 'hint'),
    ...(aside > 0 ? [figure(WORDS.aside, String(aside))] : []),
    figure(WORDS.clean, String(summary.clean), 'fine'),
    figure(WORDS.households, String(summary.rows)),
    figure(WORDS.people, hidden(String(summary.people))),
    figure(WORDS.total, hidden(formatYuan(summary.total))),
    `</dl>`,
  ].join('');
}

/** Findings between two pauses. */
const PAUSE = 200;

/** Pieces of nothing in between are pauses. */
function* asideCount({ files }: CheckReport, { asideBecause }: Page): Generator<string, number> {
  let aside = 0;
  for (const { findings } of files.flatMap(({ sheets }) => sheets)) {
    for (const [index, finding] of findings.entries()) {
      if (asideBecause(finding) !== null) aside += 1;
      if (index % PAUSE === 0) yield '';
    }
  }
  return aside;
}

function* fileSection(file: FileReport, page: Page): Generator<string, void> {
  const heading = `<h2>${htmlText(file.file)}</h2>`;
  if (file.refusal) {
    yield `<section>${heading}<p class="error">${page.say(refusalSentence(file.refusal))}</p></section>`;
    return;
  }
  const others = file.others.length
    ? `<p class="dim">${page.say(WORDS.others)} ${file.others.map(htmlText).join('、')}</p>`
    : '';
  yield `<section>${heading}${others}`;
  for (const sheet of file.sheets) yield* sheetSection(sheet, page);
  yield `</section>`;
}

function* sheetSection(sheet: SheetReport, page: Page): Generator<string, void> {
  const { ledger } = sheet;
  const form = ledger ? ` · ${page.say(ledger.template.title)} · ${ledger.rows.length} ${page.say(WORDS.unit)}` : '';
  yield `<h3>${htmlText(sheet.sheet)}<span class="dim">${form}</span></h3>`;
  if (sheet.findings.length === 0) yield `<p class="fine">✓ ${page.say(WORDS.noFindings)}</p>`;
  const merges = new MergeIndex(ledger?.merges ?? []);
  for (const group of groupFindings(sheet.findings, page.rules)) yield* groupTable(group, sheet, merges, page);
}

function* groupTable(group: FindingGroup, sheet: SheetReport, merges: MergeIndex, page: Page): Generator<string, void> {
  const label = page.say(SEVERITY_LABEL[group.severity]);
  const head = [WORDS.cell, WORDS.person, WORDS.what, WORDS.todo].map(
    (word) => `<th scope="col">${page.say(word)}</th>`,
  );
  yield [
    `<div class="scroll"><table><caption><span class="${group.severity}">${MARK[group.severity]} ${label}</span>`,
    ` · ${page.say(group.rule.title)} · ${group.findings.length}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead><tbody>`,
  ].join('');
  for (let from = 0; from < group.findings.length; from += PAUSE) {
    const some = group.findings.slice(from, from + PAUSE);
    yield some.map((finding) => findingRow(finding, group.rule, sheet, merges, page)).join('');
  }
  yield `</tbody></table></div>`;
}

/** A shape beside the colour, so that a black-and-white print tells them apart. */
const MARK = { error: '✕', warning: '▲', hint: 'ℹ' } as const;

function findingRow(finding: Finding, rule: Rule, sheet: SheetReport, merges: MergeIndex, page: Page): string {
  const [what, why, todo] = sentencesOf(rule, finding, page.language, page.reveal).map(htmlText);
  const person = sheet.ledger && finding.at.row !== null ? personAt(sheet.ledger, finding.at.row) : '';
  const related = finding.related.map((place) => htmlText(relativePlace(place, finding.at)));
  const basis = finding.basis ? `<br><span class="dim">${page.say(WORDS.basis)} ${htmlText(finding.basis)}</span>` : '';
  const also = related.length ? `<br><span class="dim">${page.say(WORDS.related)} ${related.join('、')}</span>` : '';
  const cell = cellOf(finding.at, merges) ?? '—';
  return `<tr><td>${cell}</td><td>${htmlText(person)}</td><td>${what}${page.gap}${why}${also}${basis}</td><td>${todoCell(finding, todo ?? '', page)}</td></tr>`;
}

/** A finding that was set aside asks for nothing more; in its place stands why. The reason was typed, so it is masked too. */
function todoCell(finding: Finding, todo: string, page: Page): string {
  const reason = page.asideBecause(finding);
  if (reason === null) return todo;
  return `<strong>${page.say(WORDS.setAside)}</strong> ${htmlText(page.reveal ? reason : maskText(reason))}`;
}

function runsSection(report: CheckReport, page: Page): string {
  const titles = new Map(page.rules.map((rule) => [rule.id, rule.title]));
  const skipped = report.runs.flatMap((run) => {
    const why = whyNotRun(run);
    const title = titles.get(run.rule);
    return why && title ? [`<li>${page.say(title)}<span class="dim">：${page.say(why)}</span></li>`] : [];
  });
  const ran = report.runs.length - skipped.length;
  const list = skipped.length ? `<p>${page.say(WORDS.notRun)}</p><ul class="runs">${skipped.join('')}</ul>` : '';
  return `<section><h2>${page.say(WORDS.runs)}</h2><p>${page.say(WORDS.ran)} ${ran}</p>${list}</section>`;
}
