import type { CheckReport, FileReport, SheetReport } from '../core/check/check-report';
import { groupFindings } from '../core/check/finding-groups';
import type { Finding } from '../core/check/finding';
import { MergeIndex } from '../core/grid/merge-index';
import { sentencesOf } from '../core/check/message';
import { maskText } from '../core/values/mask-text';
import { formatYuan } from '../core/values/money';
import { personAt } from '../core/ledger/person';
import { cellOf, relativePlace } from '../core/check/place-text';
import { refusalSentence } from '../core/grid/refusal-sentence';
import type { Rule } from '../core/check/rule';
import { whyNotRun } from '../core/check/run-sentence';
import { SEVERITY_LABEL } from '../core/check/severity-label';
import type { ReportOptions } from '../app/json-report';

/** The report on a terminal: the summary first, then findings by file, sheet and rule. Nothing is cut off. */
export function textReport(report: CheckReport, rules: readonly Rule[], options: ReportOptions): string {
  const parts = [summaryText(report, options), ...report.files.map((file) => fileText(file, rules, options))];
  // where nothing could be checked, a list of rules that did not run would only hide the reason
  const checked = report.files.some(({ refusal }) => refusal === null);
  return [...parts, ...(checked ? [runsText(report, rules, options)] : []), ''].join('\n');
}

function summaryText(report: CheckReport, { language, reveal }: ReportOptions): string {
  const { errors, warnings, hints, clean, rows } = report.summary;
  const people = summaryFigure(report.summary.people, reveal);
  const total = summaryFigure(formatYuan(report.summary.total), reveal);
  const policy = report.policy ? `${report.policy.title[language]} ${report.policy.season}` : null;
  if (language === 'en') {
    return [
      `${errors} errors · ${warnings} to verify · ${hints} hints · ${clean} of ${rows} households without a finding`,
      `${people} people, ${total} yuan in total · ${policy ?? 'no policy chosen: amounts were not compared with a standard'}`,
    ].join('\n');
  }
  return [
    `错误 ${errors} · 疑点 ${warnings} · 提示 ${hints} · ${rows} 户中 ${clean} 户无问题`,
    `救助人口 ${people} 人，金额合计 ${total} 元 · ${policy ?? '没有选定救助政策，金额未按标准核对'}`,
  ].join('\n');
}

/** A sum over a column in which one phone or card was typed would give the number away. */
function summaryFigure(figure: number | string, reveal: boolean): string {
  return reveal ? String(figure) : maskText(String(figure));
}

function fileText(file: FileReport, rules: readonly Rule[], options: ReportOptions): string {
  if (file.refusal) return `\n${file.file}\n  ✕ ${refusalSentence(file.refusal)[options.language]}`;
  const others = file.others.length
    ? [
        options.language === 'zh'
          ? `  不是台账，未核查：${file.others.join('、')}`
          : `  not ledgers: ${file.others.join(', ')}`,
      ]
    : [];
  return [`\n${file.file}`, ...others, ...file.sheets.map((sheet) => sheetText(sheet, rules, options))].join('\n');
}

function sheetText(sheet: SheetReport, rules: readonly Rule[], options: ReportOptions): string {
  const { ledger } = sheet;
  const { language } = options;
  const households = ledger
    ? language === 'zh'
      ? `${ledger.rows.length} 户`
      : `${ledger.rows.length} households`
    : '';
  const title = ledger ? `  ${sheet.sheet} · ${ledger.template.title[language]} · ${households}` : `  ${sheet.sheet}`;
  if (sheet.findings.length === 0) return `${title}\n    ✓ ${language === 'zh' ? '没有发现问题' : 'no problems'}`;
  const merges = new MergeIndex(ledger?.merges ?? []);
  const groups = groupFindings(sheet.findings, rules).map((group) =>
    [
      `\n    ${SEVERITY_LABEL[group.severity][language]} · ${group.rule.title[language]}（${group.findings.length}）[${group.rule.id}]`,
      ...group.findings.map((finding) => findingText(finding, group.rule, sheet, merges, options)),
    ].join('\n'),
  );
  return [title, ...groups].join('\n');
}

function findingText(
  finding: Finding,
  rule: Rule,
  sheet: SheetReport,
  merges: MergeIndex,
  options: ReportOptions,
): string {
  const cell = (cellOf(finding.at, merges) ?? '—').padEnd(6);
  const person = sheet.ledger && finding.at.row !== null ? personAt(sheet.ledger, finding.at.row) : '';
  const related = finding.related.map((place) => relativePlace(place, finding.at)).join('、');
  const also = related === '' ? '' : ` → ${related}`;
  const words = sentencesOf(rule, finding, options.language, options.reveal).join(options.language === 'zh' ? '' : ' ');
  return `      ${cell} ${person}${person ? '  ' : ''}${words}${also}`;
}

function runsText(report: CheckReport, rules: readonly Rule[], { language }: ReportOptions): string {
  const titles = new Map(rules.map((rule) => [rule.id, rule.title[language]]));
  const skipped = report.runs.flatMap((run) => {
    const why = whyNotRun(run);
    return why ? [`  ${titles.get(run.rule) ?? run.rule}：${why[language]}`] : [];
  });
  const ran = report.runs.length - skipped.length;
  const head = language === 'zh' ? `\n已运行 ${ran} 项规则` : `\n${ran} rules ran`;
  if (skipped.length === 0) return head;
  return [`${head}${language === 'zh' ? '，未运行：' : '; these did not run:'}`, ...skipped].join('\n');
}
