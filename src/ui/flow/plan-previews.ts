import { planAmounts } from '../../app/plan-amounts';
import { planFixes } from '../../app/plan-fixes';
import type { CheckReport } from '../../core/check/check-report';
import { addressKey } from '../../core/grid/edit';
import type { Assessment } from '../../core/policy/entitlement';
import type { Finding } from '../../core/check/finding';
import type { Ledger } from '../../core/ledger/ledger';
import { RULES } from '../../rules/catalogue';
import { amountTable } from '../state/amount-table';
import { findingsOf, ledgersOf } from '../state/checked';
import { ignoring, type Ignored } from '../state/ignored';
import { previewOf, type Preview } from '../state/preview';
import type { FillPreview } from '../state/ui-state';

/** FIX: safe fixes ticked, the others for the clerk to tick; nothing for findings that were set aside. */
export function fixPreview(report: CheckReport, file: string, ignored: Ignored, wanted: Finding | null): Preview {
  const reasonOf = ignoring(report, ignored);
  const findings = findingsOf(report).filter((finding) => finding.fix !== null && reasonOf(finding) === null);
  const request = { file, findings, ledgers: ledgersOf(report), rules: RULES };
  const sure = planFixes({ ...request, confirmed: () => false });
  const all = planFixes({ ...request, confirmed: () => true });
  return previewOf(sure, all, new Set(wanted?.fix?.edits.map(({ at }) => addressKey(at)) ?? []));
}

/** FILL: amounts that are blank are ticked; typed ones that differ are replaced only where the clerk ticks them. */
export function fillPreview(
  ledgers: readonly Ledger[],
  assess: (ledger: Ledger, row: number) => Assessment,
  categories: readonly string[],
): FillPreview {
  const sure = planAmounts({ ledgers, assess, overwrite: new Set() });
  const typed = sure.skipped.filter(({ kind }) => kind === 'typed').map(({ at }) => addressKey(at));
  const all = typed.length === 0 ? sure : planAmounts({ ledgers, assess, overwrite: new Set(typed) });
  const preview = previewOf(sure, all);
  return { preview, table: amountTable(filledLedgers(ledgers), assess, preview, categories) };
}

/** Those `planAmounts` looks at: the census is left out where the workbook holds a payment ledger too. */
function filledLedgers(ledgers: readonly Ledger[]): readonly Ledger[] {
  const able = ledgers.filter(canBeFilled);
  const paying = able.filter(({ stage }) => stage !== 'census');
  return paying.length > 0 ? paying : able;
}

export function canBeFilled(ledger: Ledger): boolean {
  const field = ledger.template.amountField;
  return field !== null && ledger.bound(field)?.writable === true;
}
