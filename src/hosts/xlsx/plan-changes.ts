import { a1, LAST_COLUMN, LAST_ROW, type Range } from '../../core/grid/address';
import { isBlank, sameValue, type CellValue } from '../../core/grid/cell';
import type { CellAddress, CellEdit } from '../../core/grid/edit';
import { valueAt } from '../../core/grid/grid';
import type { Refusal } from '../../core/grid/host';
import { MergeIndex } from '../../core/grid/merge-index';
import { inRange } from '../../core/grid/address';
import type { PlannedValues } from './dependents';
import type { ScannedSheet } from './scanned-sheet';
import { SheetChanges } from './sheet-changes';
import { isWritableText } from './string-escapes';

/** A sheet that edits may go to, as the file that was opened holds it, and what is planned for it already. */
export interface EditedSheet {
  readonly name: string;
  readonly scanned: ScannedSheet;
  readonly merges: readonly Range[];
  readonly tableHeaders: readonly Range[];
  readonly planned: PlannedValues;
}

export type PlannedChanges =
  /** By sheet name: everything that is to be other than in the file that was opened. */
  | { readonly kind: 'changes'; readonly changes: ReadonlyMap<string, PlannedValues> }
  | { readonly kind: 'stale'; readonly at: readonly CellAddress[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Excel's limit, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** Takes all edits in their order, or none of them. Nothing that is handed in is changed. */
export function planChanges(edits: readonly CellEdit[], sheets: readonly EditedSheet[]): PlannedChanges {
  const targets = new Map<string, EditTarget>();
  const stale: CellAddress[] = [];
  for (const edit of edits) {
    const target = targetOf(edit.at, sheets, targets);
    const refusal = target === null ? { code: 'no-such-sheet', params: { sheet: edit.at.sheet } } : target.refuse(edit);
    if (refusal !== null) return { kind: 'refused', refusal };
    if (!target!.apply(edit)) stale.push(edit.at);
  }
  if (stale.length > 0) return { kind: 'stale', at: stale };
  const changes = new Map(sheets.map(({ name, planned }) => [name, planned]));
  for (const [name, target] of targets) changes.set(name, target.changes.values);
  return { kind: 'changes', changes };
}

function targetOf({ sheet }: CellAddress, sheets: readonly EditedSheet[], targets: Map<string, EditTarget>) {
  const known = targets.get(sheet);
  if (known !== undefined) return known;
  const found = sheets.find(({ name }) => name === sheet);
  if (found === undefined) return null;
  const target = new EditTarget(found);
  targets.set(sheet, target);
  return target;
}

class EditTarget {
  readonly changes: SheetChanges;
  private readonly merges: MergeIndex;

  constructor(private readonly sheet: EditedSheet) {
    this.changes = new SheetChanges(sheet.planned);
    this.merges = new MergeIndex(sheet.merges);
  }

  refuse({ at, value }: CellEdit): Refusal | null {
    const { row, column, sheet } = at;
    const inside = row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
    const code = inside ? (this.cellRefusal(row, column) ?? valueRefusal(value)) : 'outside-sheet';
    return code === null ? null : { code, params: { sheet, cell: a1(row, column) } };
  }

  /** False where the cell does not hold what the edit expects. */
  apply({ at: { row, column }, expect, value }: CellEdit): boolean {
    const original = valueAt(this.sheet.scanned.grid, row, column);
    const now = this.changes.get(row, column);
    if (!sameValue(now === undefined ? original : now, expect)) return false;
    if (sameValue(original, value)) this.changes.delete(row, column);
    else this.changes.set(row, column, value);
    return true;
  }

  private cellRefusal(row: number, column: number): string | null {
    const { scanned, tableHeaders } = this.sheet;
    if (!scanned.regular || scanned.tail === '') return 'irregular-sheet';
    if (scanned.grid.column(column).hasFormula(row) || scanned.formulas.isInBlock(row, column)) return 'formula-cell';
    const merge = this.merges.at(row, column);
    if (merge !== null && (merge.top !== row || merge.left !== column)) return 'covered-by-merge';
    return tableHeaders.some((header) => inRange(header, row, column)) ? 'table-header' : null;
  }
}

function valueRefusal(value: CellValue): string | null {
  if (isBlank(value)) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a cell holds no infinite number');
  if (typeof value !== 'string') return null;
  if (value.length > LONGEST_TEXT) return 'text-too-long';
  return isWritableText(value) ? null : 'bad-text';
}
