import type { Ledger } from '../ledger/ledger';
import type { Place } from '../check/finding';
import type { Field } from '../ledger/field';
import type { Stage } from '../ledger/template';

/**
 * Everybody in several ledgers, numbered from 0: the heads and the further members of merged households, ledger by
 * ledger, down the rows. A number costs four bytes where an object per person would cost sixty.
 */
export class PeopleRoll {
  readonly size: number;
  private readonly rowsOf: readonly Int32Array[];
  private readonly starts: Int32Array;

  constructor(readonly ledgers: readonly Ledger[]) {
    this.rowsOf = ledgers.map(personRows);
    this.starts = new Int32Array(ledgers.length + 1);
    this.rowsOf.forEach((rows, index) => (this.starts[index + 1] = this.starts[index]! + rows.length));
    this.size = this.starts[ledgers.length]!;
  }

  /** Grid rows of a ledger's people, ascending; the first of them has the number `startOf`. */
  rows(ledgerIndex: number): Int32Array {
    return this.rowsOf[ledgerIndex]!;
  }

  startOf(ledgerIndex: number): number {
    return this.starts[ledgerIndex]!;
  }

  /** Index in `ledgers` of the ledger that a person stands in. */
  ledgerIndex(person: number): number {
    let low = 0;
    let high = this.ledgers.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= person) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Grid row of a person in a ledger. */
  row(person: number): number {
    const index = this.ledgerIndex(person);
    return this.rowsOf[index]![person - this.starts[index]!]!;
  }

  /** The cell of a field in a person's row. */
  place(person: number, field: Field): Place {
    const ledger = this.ledgers[this.ledgerIndex(person)]!;
    return placeIn(ledger, this.row(person), field);
  }
}

export function placeIn(ledger: Ledger, row: number, field: Field): Place {
  return { file: ledger.file, sheet: ledger.sheet, row, column: ledger.bound(field)?.column ?? null };
}

/** Grid rows of all people of a ledger, members of merged households among them, ascending. */
export function personRows(ledger: Ledger): Int32Array {
  if (ledger.members.size === 0) return ledger.rows;
  const rows = new Int32Array(ledger.rows.length + ledger.members.size);
  rows.set(ledger.rows);
  rows.set([...ledger.members.keys()], ledger.rows.length);
  return rows.sort();
}

/** Ledgers that may be compared: the same people stand in the census and in the payment ledger on purpose. */
export function byStage(ledgers: readonly Ledger[]): readonly (readonly Ledger[])[] {
  const stages = new Map<Stage, Ledger[]>();
  for (const ledger of ledgers) {
    const group = stages.get(ledger.stage);
    if (group) group.push(ledger);
    else stages.set(ledger.stage, [ledger]);
  }
  return [...stages.values()];
}
