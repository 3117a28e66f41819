import { checkLedgers } from '../src/core/check/check';
import type { Finding, Place } from '../src/core/check/finding';
import { a1 } from '../src/core/grid/address';
import type { Ledger } from '../src/core/ledger/ledger';
import { messageOf } from '../src/core/check/message';
import type { Rule } from '../src/core/check/rule';
import type { RuleContext } from '../src/core/check/rule-context';
import { sheetOf, workbookOf } from './sheet-of';

const CONTEXT: RuleContext = {
  ...{ today: { year: 2025, month: 12, day: 1 }, assess: null, budget: null, lists: [], pristine: null },
};

/** Runs one rule as a check does; that each of its messages can be filled in both languages is seen to on the way. */
export function findingsOf(
  rule: Rule,
  ledgers: readonly Ledger[],
  context: Partial<RuleContext> = {},
): readonly Finding[] {
  const files = [...new Set(ledgers.map((ledger) => ledger.file))].map((file) => ({
    file,
    sheets: [],
    ledgers: ledgers.filter((ledger) => ledger.file === file),
    snapshot: workbookOf(ledgers.filter((one) => one.file === file).map((one) => sheetOf([], { name: one.sheet }))),
  }));
  const run = checkLedgers({ files, rules: [rule], context: { ...CONTEXT, ...context } });
  for (;;) {
    const step = run.next();
    if (!step.done) continue;
    const failed = step.value.runs.find((one) => one.outcome === 'failed');
    if (failed) throw new Error(JSON.stringify(failed));
    for (const finding of step.value.findings)
      for (const language of ['zh', 'en'] as const) messageOf(rule, finding, language, false);
    return step.value.findings;
  }
}

/** `code@sheet!A1`, or `code@sheet` for a whole sheet. */
export function where(finding: Finding): string {
  return `${finding.code}@${cell(finding.at)}`;
}

export function cell({ sheet, row, column }: Place): string {
  return row === null || column === null ? sheet : `${sheet}!${a1(row, column)}`;
}
