import type { Ledger } from '../core/ledger/ledger';
import { finished, STRIDE, type Planning } from '../core/plan/planning';
import type { Plan } from '../core/plan/plan';
import type { Assessment } from '../core/policy/entitlement';
import { FillDraft } from './fill-draft';
import { ledgersToFill } from './ledgers-to-fill';
import { planAmount } from './plan-amount';
import { planGoods } from './plan-goods';
import { plannedTotals } from './plan-totals';
import { SheetToFill } from './sheet-to-fill';

export interface AmountRequest {
  /** The ledgers of one workbook. */
  readonly ledgers: readonly Ledger[];
  readonly assess: (ledger: Ledger, row: number) => Assessment;
  /** Values typed already that may be replaced, by `addressKey`; all others are left as they are. */
  readonly overwrite: ReadonlySet<string>;
}

/**
 * FILL: writes the amount where it is blank and the standard, or the figure the clerk set, gives one value; its parts
 * and goods where the form has columns for them and the policy says for what it gives. Nothing goes over a formula, nor
 * over a typed value unless asked. Households that stay blank are listed with the reason, and so are typed values that
 * differ. Filling twice changes nothing. Yields every few hundred rows, so that a page can answer in between.
 */
export function* planningAmounts(request: AmountRequest): Generator<Planning, Plan> {
  const draft = new FillDraft(request.overwrite);
  const ledgers = ledgersToFill(request.ledgers);
  const total = ledgers.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const ledger of ledgers) {
    const sheet = new SheetToFill(ledger);
    for (const row of ledger.rows) {
      const assessment = request.assess(ledger, row);
      planAmount(sheet, row, assessment, draft);
      planGoods(sheet, row, assessment, draft);
      if (++done % STRIDE === 0) yield { done, total };
    }
  }
  const { edits, reasons, skipped } = draft;
  const totals = yield* plannedTotals(ledgers, edits);
  return { edits, reasons, skipped, ...(totals.length > 0 && { totals }) };
}

/** The same at one go, for the command line. */
export function planAmounts(request: AmountRequest): Plan {
  return finished(planningAmounts(request));
}
