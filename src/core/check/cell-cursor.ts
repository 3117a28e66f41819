import type { CellValue } from '../grid/cell';
import { EMPTY, EMPTY_COLUMN, type CellKind, type Column } from '../grid/column';
import { fieldKind, type FieldKind } from '../ledger/field';
import type { Fix } from './finding';
import type { BoundColumn, Ledger } from '../ledger/ledger';
import type { CellCursor } from './rule';

type Read = (cell: CellCursor) => unknown;

/** The one cursor that the engine moves from cell to cell: nothing is allocated per cell, nothing decoded unasked. */
export class MovingCell implements CellCursor {
  row = 0;
  stored: CellKind = EMPTY;
  /** Both set by `enter`, before any rule looks. */
  kind!: FieldKind;
  column!: BoundColumn;
  private cells: Column = EMPTY_COLUMN;
  private decoded = false;
  private held: CellValue = null;
  private visit = 0;
  private readonly readers: Read[] = [];
  private readonly readings: unknown[] = [];
  private readonly readAt: number[] = [];

  constructor(readonly ledger: Ledger) {}

  get value(): CellValue {
    if (!this.decoded) {
      this.held = this.cells.value(this.row);
      this.decoded = true;
    }
    return this.held;
  }

  enter(column: BoundColumn): void {
    this.column = column;
    this.kind = fieldKind(column.field);
    this.cells = this.ledger.grid.column(column.column);
  }

  moveTo(row: number, stored: CellKind): void {
    this.row = row;
    this.stored = stored;
    this.decoded = false;
    this.visit += 1;
  }

  once<Reading>(read: (cell: CellCursor) => Reading): Reading {
    const known = this.readers.indexOf(read);
    const slot = known === -1 ? this.readers.push(read) - 1 : known;
    if (this.readAt[slot] !== this.visit) {
      this.readings[slot] = read(this);
      this.readAt[slot] = this.visit;
    }
    return this.readings[slot] as Reading;
  }

  fix(applicability: Fix['applicability'], value: CellValue): Fix {
    const at = { sheet: this.ledger.sheet, row: this.row, column: this.column.column };
    return { applicability, edits: [{ at, expect: this.value, value }] };
  }
}
