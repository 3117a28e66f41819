import { EMPTY, ERROR, NUMBER, type Column } from '../grid/column';
import { fieldKind } from './field';
import type { BoundColumn, Ledger } from './ledger';
import type { Fen } from '../values/money';
import { HundredthSum, isPlainAmount } from '../totals/sum-rows';

/** A household's amount beside the sum of its parts 口粮 + 衣被 + 取暖 + 其他. */
export interface PartsSum {
  readonly fen: Fen;
  /** Some part holds a text, which a sum passes over. */
  readonly hasText: boolean;
  /** Some part is negative or has a fraction of a yuan. */
  readonly hasMalformed: boolean;
}

/** Adds up the parts of amounts on a sheet that splits them. */
export class AmountParts {
  readonly amount: BoundColumn | null;
  /** 0-based columns of the parts the sheet has. */
  readonly columns: readonly number[];
  private readonly parts: readonly Column[];
  private readonly unknown: readonly Column[];

  constructor(private readonly ledger: Ledger) {
    const { template, grid } = ledger;
    const parts = template.amountParts.flatMap((field) => ledger.bound(field) ?? []);
    this.amount = template.amountField === null ? null : ledger.bound(template.amountField);
    this.columns = parts.map((bound) => bound.column);
    this.parts = this.columns.map((column) => grid.column(column));
    this.unknown = this.unknownParts();
  }

  /**
   * The sum over the rows of one household; null where nothing can be said: no part holds a number, one holds an error
   * value, or a column between the parts and the amount holds a number of unknown meaning.
   */
  sum(rows: readonly number[]): PartsSum | null {
    let hasText = false;
    let hasMalformed = false;
    let filled = false;
    const sum = new HundredthSum();
    for (const row of rows) {
      for (const part of this.parts) {
        const kind = part.kind(row);
        if (kind === ERROR) return null;
        if (kind === NUMBER) {
          filled = true;
          sum.add(part.number(row));
          hasMalformed ||= !isPlainAmount(part.number(row));
        } else if (kind !== EMPTY) hasText = true;
      }
      for (const column of this.unknown) if (column.kind(row) === NUMBER) return null;
    }
    return filled ? { fen: sum.total(), hasText, hasMalformed } : null;
  }

  /** Counties add columns of their own, such as 伤病, which the amount includes. */
  private unknownParts(): readonly Column[] {
    if (this.amount === null) return [];
    const all = [...this.columns, this.amount.column];
    const found: Column[] = [];
    for (let column = Math.min(...all); column < Math.max(...all); column += 1) {
      const bound = this.ledger.boundAt(column);
      const isMoney = bound === null || fieldKind(bound.field) === 'amount';
      if (isMoney && !all.includes(column)) found.push(this.ledger.grid.column(column));
    }
    return found;
  }
}
