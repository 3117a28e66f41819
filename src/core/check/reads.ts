/** A sheet has 16,384 columns. */
const COLUMNS = 16_384;

/** Columns that were read, by the number of the ledger among those checked and the 0-based sheet column. */
export class Reads {
  private readonly columns = new Set<number>();
  /** More was read than columns can tell: a whole workbook. */
  everything = false;

  add(ledger: number, column: number): void {
    this.columns.add(ledger * COLUMNS + column);
  }

  addAll(other: Reads): void {
    this.everything ||= other.everything;
    for (const column of other.columns) this.columns.add(column);
  }

  has(ledger: number, column: number): boolean {
    return this.everything || this.columns.has(ledger * COLUMNS + column);
  }
}
