import { AmountParts } from '../core/ledger/amount-parts';
import { isBlank, type CellValue } from '../core/grid/cell';
import { addressKey, type CellEdit } from '../core/grid/edit';
import type { Assessment, Entitlement } from '../core/policy/entitlement';
import type { Ledger } from '../core/ledger/ledger';
import { MergeIndex } from '../core/grid/merge-index';
import { fenFromYuan, yuanFromFen, type Fen } from '../core/values/money';
import { personAt } from '../core/ledger/person';
import type { Plan, PlanReason, SkippedRow } from '../core/plan/plan';
import { coveredWhy, filledWhy, formulaWhy, openWhy, partsWhy, typedWhy } from './amount-sentences';

export interface AmountRequest {
  /** The ledgers of one workbook. */
  readonly ledgers: readonly Ledger[];
  readonly assess: (ledger: Ledger, row: number) => Assessment;
  /** Amounts typed already that may be replaced, by `addressKey`; all others are left as they are. */
  readonly overwrite: ReadonlySet<string>;
}

/**
 * FILL: writes the amount where it is blank and the standard, or the figure the clerk set, gives one value. Nothing
 * goes over a formula, nor over a typed amount unless asked. Households that stay blank are listed with the reason,
 * and so are typed amounts that differ from the one value the standard gives. Filling twice changes nothing.
 */
export function planAmounts(request: AmountRequest): Plan {
  const draft: Draft = { edits: [], reasons: [], skipped: [] };
  for (const ledger of ledgersToFill(request.ledgers)) {
    const sheet = new AmountSheet(ledger);
    if (sheet.column === null) continue;
    for (const row of ledger.rows) planRow(sheet, row, request, draft);
  }
  return draft;
}

/** The census 需救助 is taken before there is money: beside a payment ledger of the same workbook it stays blank. */
function ledgersToFill(ledgers: readonly Ledger[]): readonly Ledger[] {
  const paying = ledgers.filter((ledger) => ledger.stage !== 'census' && new AmountSheet(ledger).column !== null);
  return paying.length > 0 ? paying : ledgers;
}

interface Draft {
  readonly edits: CellEdit[];
  readonly reasons: PlanReason[];
  readonly skipped: SkippedRow[];
}

/** The amount column of a sheet, if it may be written at all. */
class AmountSheet {
  readonly column: number | null;
  readonly parts: AmountParts;
  readonly merges: MergeIndex;

  constructor(readonly ledger: Ledger) {
    const field = ledger.template.amountField;
    const bound = field === null ? null : ledger.bound(field);
    this.column = bound?.writable === true ? bound.column : null;
    this.parts = new AmountParts(ledger);
    this.merges = new MergeIndex(ledger.merges);
  }

  /** A cell that a merge covers shows nothing of what is written into it. */
  isCovered(row: number, column: number): boolean {
    const merge = this.merges.at(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }
}

function planRow(sheet: AmountSheet, row: number, request: AmountRequest, draft: Draft): void {
  const { ledger, column } = sheet;
  if (column === null) return;
  const at = { sheet: ledger.sheet, row, column };
  const cell = ledger.grid.column(column);
  const found = cell.value(row);
  const { entitlement } = request.assess(ledger, row);
  const { steps } = entitlement;
  const skip = (kind: SkippedRow['kind'], why: SkippedRow['why']) =>
    void draft.skipped.push({ at, person: personAt(ledger, row), kind, why, steps });
  if (entitlement.kind !== 'amount') {
    const blank = isBlank(found) && !cell.hasFormula(row);
    // a household that the standard contradicts is named even where somebody typed an amount: none can be right
    if (blank || isContradiction(entitlement)) skip(...whyNot(entitlement));
    return;
  }
  const { fen } = entitlement;
  if (holds(found, fen)) return;
  if (cell.hasFormula(row)) return skip('formula', formulaWhy(fen));
  if (!isBlank(found) && !request.overwrite.has(addressKey(at))) return skip('typed', typedWhy(found, fen));
  if (sheet.isCovered(row, column)) return skip('conflict', coveredWhy(fen));
  const parts = sheet.parts.sum([row]);
  if (parts !== null && parts.fen !== fen) return skip('typed', partsWhy(parts.fen, fen));
  draft.edits.push({ at, expect: found, value: yuanFromFen(fen) });
  draft.reasons.push({ person: personAt(ledger, row), why: filledWhy(fen), steps });
}

function holds(found: CellValue, fen: Fen): boolean {
  return typeof found === 'number' && fenFromYuan(found) === fen;
}

function isContradiction(entitlement: Entitlement): boolean {
  return entitlement.kind === 'refusal' && entitlement.refusal === 'contradiction';
}

function whyNot(entitlement: Exclude<Entitlement, { kind: 'amount' }>): [SkippedRow['kind'], SkippedRow['why']] {
  return entitlement.kind === 'open' ? ['open', openWhy(entitlement.band)] : [entitlement.refusal, entitlement.reason];
}
