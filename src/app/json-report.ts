import { a1 } from '../core/grid/address';
import type { CheckReport, FileReport, SheetReport, Summary } from '../core/check/check-report';
import type { CellEdit } from '../core/grid/edit';
import { fieldKind } from '../core/ledger/field';
import type { Finding, Fix } from '../core/check/finding';
import type { Language } from '../core/language';
import { maskValue } from '../core/values/mask-value';
import { MergeIndex } from '../core/grid/merge-index';
import { messageOf } from '../core/check/message';
import { yuanFromFen } from '../core/values/money';
import { cellOf, placeText } from '../core/check/place-text';
import { refusalSentence } from '../core/grid/refusal-sentence';
import type { Rule } from '../core/check/rule';
import { whyNotRun } from '../core/check/run-sentence';

export interface ReportOptions {
  readonly language: Language;
  /** Show IDs, accounts and phones in full. */
  readonly reveal: boolean;
}

/** The report for programs: the contract of DESIGN.md. Rows count from 1, money is in yuan. */
export function jsonReport(report: CheckReport, rules: readonly Rule[], options: ReportOptions): unknown {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    version: 1,
    files: report.files.map((file) => jsonFile(file, byId, options)),
    rules: report.runs.map((run) => ({
      rule: run.rule,
      outcome: run.outcome,
      ...(whyNotRun(run) && { reason: whyNotRun(run)?.[options.language] }),
    })),
    policy: report.policy && {
      id: report.policy.id,
      title: report.policy.title[options.language],
      season: report.policy.season,
    },
    summary: jsonSummary(report.summary, options.reveal),
  };
}

/** A sum too large for a ledger holds a phone or card typed among the figures: it is masked, as text. */
function jsonSummary(summary: Summary, reveal: boolean): unknown {
  const shown = (figure: number) => (reveal ? figure : maskValue(null, figure));
  return { ...summary, people: shown(summary.people), total: shown(yuanFromFen(summary.total)) };
}

function jsonFile(file: FileReport, rules: ReadonlyMap<string, Rule>, options: ReportOptions): unknown {
  return {
    file: file.file,
    ...(file.refusal && {
      refused: { code: file.refusal.code, message: refusalSentence(file.refusal)[options.language] },
    }),
    sheets: file.sheets.map((sheet) => jsonSheet(sheet, rules, options)),
    others: file.others,
  };
}

function jsonSheet(sheet: SheetReport, rules: ReadonlyMap<string, Rule>, options: ReportOptions): unknown {
  const { ledger } = sheet;
  const merges = new MergeIndex(ledger?.merges ?? []);
  return {
    sheet: sheet.sheet,
    template: ledger?.template.id ?? null,
    headerRow: ledger ? ledger.headerTop + 1 : null,
    rows: ledger?.rows.length ?? 0,
    findings: sheet.findings.map((finding) => {
      const rule = rules.get(finding.rule);
      if (!rule) throw new Error(`finding of an unknown rule ${finding.rule}`);
      return jsonFinding(finding, rule, sheet, merges, options);
    }),
  };
}

function jsonFinding(finding: Finding, rule: Rule, sheet: SheetReport, merges: MergeIndex, options: ReportOptions) {
  return {
    rule: finding.rule,
    code: finding.code,
    severity: finding.severity,
    cell: cellOf(finding.at, merges),
    row: finding.at.row === null ? null : finding.at.row + 1,
    message: messageOf(rule, finding, options.language, options.reveal),
    related: finding.related.map(placeText),
    basis: finding.basis,
    fix: finding.fix && jsonFix(finding.fix, sheet, options),
  };
}

function jsonFix(fix: Fix, sheet: SheetReport, options: ReportOptions): unknown {
  return { applicability: fix.applicability, edits: fix.edits.map((edit) => jsonEdit(edit, sheet, options)) };
}

function jsonEdit(edit: CellEdit, sheet: SheetReport, options: ReportOptions): unknown {
  const cell = a1(edit.at.row, edit.at.column);
  const field = sheet.ledger?.boundAt(edit.at.column)?.field;
  const kind = field ? fieldKind(field) : null;
  const expect = options.reveal ? edit.expect : maskValue(kind, edit.expect);
  const value = options.reveal ? edit.value : maskValue(kind, edit.value);
  const masked = expect !== edit.expect || value !== edit.value;
  return { sheet: edit.at.sheet, cell, expect, value, ...(masked && { masked }) };
}
