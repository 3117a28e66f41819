import type { CellValue } from '../grid/cell';
import { NUMBER, TEXT } from '../grid/column';
import type { Field } from '../ledger/field';
import type { Fix, Place } from './finding';
import type { Ledger } from '../ledger/ledger';
import type { RowCursor } from './rule';
import { cleanText } from '../values/text';

/** The one cursor that the engine moves from household to household. */
export class MovingRow implements RowCursor {
  row = 0;

  constructor(readonly ledger: Ledger) {}

  value(field: Field): CellValue {
    return this.ledger.value(this.row, field);
  }

  text(field: Field): string {
    const column = this.ledger.column(field);
    const kind = column.kind(this.row);
    if (kind === TEXT) return cleanText(column.text(this.row));
    return kind === NUMBER ? String(column.number(this.row)) : '';
  }

  number(field: Field): number | null {
    const column = this.ledger.column(field);
    return column.kind(this.row) === NUMBER ? column.number(this.row) : null;
  }

  place(field: Field): Place {
    const { file, sheet } = this.ledger;
    return { file, sheet, row: this.row, column: this.ledger.bound(field)?.column ?? null };
  }

  fix(applicability: Fix['applicability'], field: Field, value: CellValue): Fix {
    const bound = this.ledger.bound(field);
    if (!bound) throw new Error(`${this.ledger.template.id} has no column ${field} to write`);
    const at = { sheet: this.ledger.sheet, row: this.row, column: bound.column };
    return { applicability, edits: [{ at, expect: this.value(field), value }] };
  }
}
