import { isBlank, sameValue, type CellValue } from '../core/grid/cell';
import { addressKey, type CellEdit } from '../core/grid/edit';
import type { Bilingual } from '../core/language';
import { personAt } from '../core/ledger/person';
import type { PlanReason, SkippedRow } from '../core/plan/plan';
import type { Step } from '../core/policy/working';
import type { SheetToFill } from './sheet-to-fill';

/** What a cell should hold and how that is said. */
export interface Wanted {
  readonly value: string | number;
  readonly steps: readonly Step[];
  /** Said of the edit. */
  readonly filled: Bilingual;
  /** Said where something else is typed there, where a formula stands, or where a merge covers the cell. */
  readonly typed: (found: CellValue) => Bilingual;
  readonly formula: Bilingual;
  readonly covered: Bilingual;
}

/** A plan in the making. Every cell goes through here, so that none is written over a formula or, unasked, over a value. */
export class FillDraft {
  readonly edits: CellEdit[] = [];
  readonly reasons: PlanReason[] = [];
  readonly skipped: SkippedRow[] = [];

  /** `overwrite`: typed values that may be replaced, by `addressKey`. */
  constructor(private readonly overwrite: ReadonlySet<string>) {}

  /** True where the cell holds, or will hold, what is wanted. */
  fill(sheet: SheetToFill, row: number, column: number, wanted: Wanted): boolean {
    const cells = sheet.ledger.grid.column(column);
    const found = cells.value(row);
    if (sameValue(found, wanted.value)) return true;
    const skip = (kind: SkippedRow['kind'], why: Bilingual): false => {
      this.skip(sheet, row, column, kind, why, wanted.steps);
      return false;
    };
    if (cells.hasFormula(row)) return skip('formula', wanted.formula);
    const at = { sheet: sheet.ledger.sheet, row, column };
    if (!isBlank(found) && !this.overwrite.has(addressKey(at))) return skip('typed', wanted.typed(found));
    if (sheet.isCovered(row, column)) return skip('conflict', wanted.covered);
    this.edits.push({ at, expect: found, value: wanted.value });
    this.reasons.push({ person: personAt(sheet.ledger, row), why: wanted.filled, steps: wanted.steps });
    return true;
  }

  skip(
    { ledger }: SheetToFill,
    row: number,
    column: number,
    kind: SkippedRow['kind'],
    why: Bilingual,
    steps: readonly Step[],
  ): void {
    const at = { sheet: ledger.sheet, row, column };
    this.skipped.push({ at, person: personAt(ledger, row), kind, why, steps });
  }
}
