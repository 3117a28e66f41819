import type { Ledger } from '../core/ledger/ledger';

/** The ledger has an amount column, and it is ours to write. */
export function canBeFilled(ledger: Ledger): boolean {
  const field = ledger.template.amountField;
  return field !== null && ledger.bound(field)?.writable === true;
}

/** The census 需救助 is taken before there is money: beside a payment ledger of the same workbook it stays blank. */
export function ledgersToFill(ledgers: readonly Ledger[]): readonly Ledger[] {
  const able = ledgers.filter(canBeFilled);
  const paying = able.filter(({ stage }) => stage !== 'census');
  return paying.length > 0 ? paying : able;
}
