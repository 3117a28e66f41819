import type { CellValue } from '../src/core/grid/cell';
import { checkLedgers, type CheckOutcome } from '../src/core/check/check';
import type { Field } from '../src/core/ledger/field';
import type { Finding, Param, Severity } from '../src/core/check/finding';
import type { Ledger } from '../src/core/ledger/ledger';
import { messageOf, sentencesOf } from '../src/core/check/message';
import type { Rule } from '../src/core/check/rule';
import type { RuleContext } from '../src/core/check/rule-context';
import { CONTEXT, fileOf, ledgerOf, type Columns, type LedgerOptions } from './ledger-of';

interface Case extends LedgerOptions {
  readonly name: string;
  readonly columns: Columns;
  readonly context?: Partial<RuleContext>;
}

/** A finding as a test states it. What is left out is asserted too: the rule's severity, no fix, no related cell. */
interface Expected {
  /** Field and household, counted from 0. */
  readonly at: readonly [Field, number];
  readonly code: string;
  readonly severity?: Severity;
  /** Compared where stated. */
  readonly basis?: string | null;
  /** Only these are compared; an ID, account or phone by its text, words in two languages by the Chinese. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly related?: readonly (readonly [Field, number])[];
  /** The value that a fix puts into the cell. */
  readonly safe?: CellValue;
  readonly confirm?: CellValue;
}

interface Cases {
  readonly valid: readonly Case[];
  readonly invalid: readonly (Case & { readonly expect: readonly Expected[] })[];
}

/**
 * Tests a rule strictly: exactly the findings stated, each with its cell, severity, related cells and fix; messages in
 * both languages without an unfilled placeholder and without a personal number; silence once a fix is applied.
 */
export function testRule(rule: Rule, cases: Cases): void {
  describe(rule.id, () => {
    test.each(cases.valid.map((one) => [one.name, one] as const))('says nothing: %s', (_, one) => {
      expect(checkWith(rule, one).findings.map(brief)).toEqual([]);
    });
    test.each(cases.invalid.map((one) => [one.name, one] as const))('finds: %s', (_, one) => {
      const { findings, ledger } = checkWith(rule, one);
      expect(findings.map((finding, index) => stated(finding, ledger, one.expect[index]))).toEqual(
        one.expect.map((expected) => complete(expected, rule)),
      );
      for (const finding of findings) assertWords(rule, finding);
      for (const finding of findings) if (finding.fix) assertFixed(rule, one, finding);
    });
  });
}

/** Runs a generator to its end. */
export function outcomeOf(steps: Generator<unknown, CheckOutcome>): CheckOutcome {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function checkWith(rule: Rule, one: Case): { findings: readonly Finding[]; ledger: Ledger } {
  const ledger = ledgerOf(one.columns, one);
  const context = { ...CONTEXT, ...one.context };
  const { findings, runs } = outcomeOf(checkLedgers({ files: [fileOf(ledger)], rules: [rule], context }));
  expect(runs).toEqual([{ rule: rule.id, outcome: 'ran' }]);
  return { findings, ledger };
}

function stated(finding: Finding, ledger: Ledger, expected: Expected | undefined) {
  const edit = finding.fix?.edits[0];
  return {
    at: cellOf(ledger, finding.at.row, finding.at.column),
    code: finding.code,
    severity: finding.severity,
    ...(expected?.basis !== undefined && { basis: finding.basis }),
    params: Object.fromEntries(
      Object.entries(finding.params)
        .filter(([name]) => expected?.params === undefined || name in expected.params)
        .map(([name, param]) => [name, textOf(param)])
        .filter(() => expected?.params !== undefined),
    ),
    related: finding.related.map((place) => cellOf(ledger, place.row, place.column)),
    ...(finding.fix && { [finding.fix.applicability]: edit?.value }),
  };
}

function complete(expected: Expected, rule: Rule) {
  return { severity: rule.severity, params: {}, related: [], ...expected };
}

function cellOf(ledger: Ledger, row: number | null, column: number | null) {
  return [ledger.columns.find((bound) => bound.column === column)?.field ?? null, row === null ? null : row - 1];
}

function textOf(param: Param): string | number {
  if (typeof param !== 'object') return param;
  return 'zh' in param ? param.zh : param.text;
}

function brief({ code, at }: Finding) {
  return `${code} at row ${at.row} column ${at.column}`;
}

function assertWords(rule: Rule, finding: Finding): void {
  for (const language of ['zh', 'en'] as const) {
    for (const sentence of sentencesOf(rule, finding, language, false))
      expect(sentence).not.toMatch(/[{}]|undefined|null/);
    const masked = messageOf(rule, finding, language, false);
    for (const param of Object.values(finding.params)) {
      if (typeof param !== 'object' || !('kind' in param)) continue;
      expect(['citizen-id', 'account', 'phone']).toContain(param.kind);
      if (/\d{9}/.test(param.text)) expect(masked).not.toContain(param.text);
    }
  }
}

function assertFixed(rule: Rule, one: Case, finding: Finding): void {
  const fields = Object.keys(one.columns) as Field[];
  const columns: Partial<Record<Field, readonly CellValue[]>> = { ...one.columns };
  for (const { at, expect: held, value } of finding.fix!.edits) {
    const field = fields[at.column]!;
    expect(columns[field]![at.row - 1]).toEqual(held);
    columns[field] = columns[field]!.map((old, row) => (row === at.row - 1 ? value : old));
  }
  const { findings } = checkWith(rule, { ...one, columns });
  const same = findings.filter(({ at }) => at.row === finding.at.row && at.column === finding.at.column);
  expect(same.map(brief)).toEqual([]);
}
