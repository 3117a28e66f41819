import { AmountParts } from '../core/ledger/amount-parts';
import type { Field } from '../core/ledger/field';
import type { Ledger } from '../core/ledger/ledger';
import { MergeIndex } from '../core/grid/merge-index';

/** A sheet and which of its cells may be written at all. */
export class SheetToFill {
  /** 0-based column of the amount, null where it is not ours to write. */
  readonly amount: number | null;
  readonly parts: AmountParts;
  private readonly merges: MergeIndex;

  constructor(readonly ledger: Ledger) {
    const field = ledger.template.amountField;
    this.amount = field === null ? null : this.writable(field);
    this.parts = new AmountParts(ledger);
    this.merges = new MergeIndex(ledger.merges);
  }

  /** The column of a field that may be written, null where the form lacks it or it is not ours. */
  writable(field: Field): number | null {
    const bound = this.ledger.bound(field);
    return bound?.writable === true ? bound.column : null;
  }

  /** A cell that a merge covers shows nothing of what is written into it. */
  isCovered(row: number, column: number): boolean {
    const merge = this.merges.at(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }
}
