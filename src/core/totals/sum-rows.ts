import { EMPTY, ERROR, NUMBER, type Column } from '../grid/column';
import type { Fen } from '../values/money';

/** What a column adds up to over some rows, as SUM would have it: true numbers only. */
export interface ColumnSum {
  /** In hundredths: fen for amounts, hundredths of a person or a piece for counts. */
  readonly hundredths: Fen;
  /** How many cells held a number. */
  readonly numbers: number;
  /** How many held something else, such as an amount typed as text, which SUM passes over. */
  readonly others: number;
  /** An error value among the cells: then there is no sum. */
  readonly broken: boolean;
}

/** Adds in whole hundredths, since sums of doubles drift. */
export function sumRows(column: Column, rows: Iterable<number>): ColumnSum {
  const sum = new HundredthSum();
  let numbers = 0;
  let others = 0;
  let broken = false;
  for (const row of rows) {
    const kind = column.kind(row);
    if (kind === NUMBER) {
      numbers += 1;
      sum.add(column.number(row));
    } else if (kind === ERROR) broken = true;
    else if (kind !== EMPTY) others += 1;
  }
  return { hundredths: sum.total(), numbers, others, broken };
}

/** A number of a cell in whole hundredths. */
export function hundredths(value: number): Fen {
  return Math.round(value * 100);
}

/** False for a negative amount or one with a fraction of a yuan, which have to be corrected before they are added. */
export function isPlainAmount(yuan: number): boolean {
  return yuan >= 0 && hundredths(yuan) % 100 === 0;
}

/** Keeps what is less than a hundredth apart, so that ten amounts of 0.005 still make 0.05. */
export class HundredthSum {
  private whole = 0;
  private rest = 0;

  add(value: number): void {
    const whole = hundredths(value);
    this.whole += whole;
    this.rest += value * 100 - whole;
  }

  total(): Fen {
    return this.whole + Math.round(this.rest);
  }
}
