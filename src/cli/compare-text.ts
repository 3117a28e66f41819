import type { CheckReport, FileReport } from '../core/check/check-report';
import type { Finding } from '../core/check/finding';
import { sentencesOf } from '../core/check/message';
import { MergeIndex } from '../core/grid/merge-index';
import { cellOf } from '../core/check/place-text';
import { refusalSentence } from '../core/grid/refusal-sentence';
import type { Rule } from '../core/check/rule';
import type { ReportOptions } from '../app/json-report';

/** What `compare` prints: one line for a file whose layout is untouched, else every difference with its place. */
export function compareText(report: CheckReport, rules: readonly Rule[], options: ReportOptions): string {
  return report.files.map((file) => fileText(file, rules, options)).join('\n');
}

function fileText(file: FileReport, rules: readonly Rule[], options: ReportOptions): string {
  const zh = options.language === 'zh';
  if (file.refusal) return `✕ ${file.file}\n    ${refusalSentence(file.refusal)[options.language]}`;
  const findings = file.sheets.flatMap((sheet) => sheet.findings);
  if (findings.length === 0)
    return `✓ ${file.file}  ${zh ? '版式与空白模板一致' : 'the layout is that of the blank template'}`;
  const head = zh ? `版式有 ${findings.length} 处改动` : `${findings.length} differences in the layout`;
  return [`✕ ${file.file}  ${head}`, ...findings.map((finding) => differenceText(finding, rules, options))].join('\n');
}

const NO_MERGES = new MergeIndex([]);

function differenceText(finding: Finding, rules: readonly Rule[], { language, reveal }: ReportOptions): string {
  const rule = rules.find((candidate) => candidate.id === finding.rule);
  if (!rule) throw new Error(`finding of an unknown rule ${finding.rule}`);
  const place = [finding.at.sheet, cellOf(finding.at, NO_MERGES)].filter(Boolean).join('!');
  return `    ${place}  ${sentencesOf(rule, finding, language, reveal)[0]}`;
}
