import { a1, LAST_COLUMN, LAST_ROW, type Range } from '../../core/grid/address';
import { sameValue, type CellValue } from '../../core/grid/cell';
import type { CellAddress, CellEdit } from '../../core/grid/edit';
import { gridFromRows } from '../../core/grid/grid';
import type { CellChange } from '../../core/grid/cell-change';
import type { Host, Refusal, SheetArea, SheetSnapshot, Snapshot, WriteOutcome } from '../../core/grid/host';
import type { ListSource, Visibility } from '../../core/layout/layout';
import { MergeIndex } from '../../core/grid/merge-index';
import { memoryLayout } from './memory-layout';

/** A sheet as tests and examples write it down. Rows and columns that are not given are empty. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas without `=`, in the shape of the rows; the rows hold their values. They are not recalculated. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly merges?: readonly Range[];
  readonly lists?: readonly ListSource[];
  readonly visibility?: Visibility;
}

interface LiveSheet {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly merges: readonly Range[];
  readonly mergeIndex: MergeIndex;
  readonly lists: readonly ListSource[];
  readonly visibility: Visibility;
}

/** A workbook in memory that keeps every promise of a host: all edits or none, no formula overwritten, stale refused. */
export class MemoryHost implements Host {
  private readonly sheets: readonly LiveSheet[];

  constructor(sheets: readonly MemorySheet[]) {
    this.sheets = sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => [...row]),
      formulas: (sheet.formulas ?? []).map((row) => [...row]),
      merges: sheet.merges ?? [],
      mergeIndex: new MergeIndex(sheet.merges ?? []),
      lists: sheet.lists ?? [],
      visibility: sheet.visibility ?? 'visible',
    }));
  }

  read(): Promise<Snapshot> {
    const sheets = this.sheets.map((sheet): SheetSnapshot => ({
      name: sheet.name,
      visibility: sheet.visibility,
      grid: gridFromRows(sheet.rows, sheet.formulas),
      merges: sheet.merges,
      lists: sheet.lists,
    }));
    return Promise.resolve({ sheets, layout: memoryLayout(sheets) });
  }

  write(edits: readonly CellEdit[]): Promise<WriteOutcome> {
    const refusal = edits.map((edit) => this.refusalOf(edit.at)).find((found) => found !== null);
    if (refusal) return Promise.resolve({ kind: 'refused', refusal });
    const stale = edits.filter(({ at, expect }) => !sameValue(this.valueAt(at), expect)).map(({ at }) => at);
    if (stale.length > 0) return Promise.resolve({ kind: 'stale', at: stale });
    for (const { at, value } of edits) this.set(at, value);
    return Promise.resolve({ kind: 'written', uncalculated: [] });
  }

  /** Formulas are not recalculated, so nothing follows from an edit. */
  reread(known: Snapshot, areas: readonly SheetArea[]): Promise<readonly CellChange[]> {
    const changes = areas.flatMap(({ sheet, range }) => {
      const grid = known.sheets.find(({ name }) => name === sheet)?.grid;
      const found: CellChange[] = [];
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1) {
          const at = { sheet, row, column };
          const value = this.valueAt(at);
          const formula = this.sheetOf(at)?.formulas[row]?.[column] ?? null;
          if (!sameValue(grid?.column(column).value(row) ?? null, value)) found.push({ at, value, formula });
        }
      }
      return found;
    });
    return Promise.resolve(changes);
  }

  /** Types a value as somebody at the keyboard would, past all checks. */
  set(at: CellAddress, value: CellValue): void {
    const sheet = this.sheetOf(at);
    if (!sheet) throw new Error(`no sheet ${at.sheet}`);
    while (sheet.rows.length <= at.row) sheet.rows.push([]);
    const row = sheet.rows[at.row]!;
    while (row.length <= at.column) row.push(null);
    row[at.column] = value;
  }

  valueAt(at: CellAddress): CellValue {
    return this.sheetOf(at)?.rows[at.row]?.[at.column] ?? null;
  }

  private refusalOf(at: CellAddress): Refusal | null {
    const sheet = this.sheetOf(at);
    if (!sheet) return { code: 'no-such-sheet', params: { sheet: at.sheet } };
    const params = { sheet: at.sheet, cell: a1(at.row, at.column) };
    if (at.row < 0 || at.row > LAST_ROW || at.column < 0 || at.column > LAST_COLUMN)
      return { code: 'outside-sheet', params };
    if (typeof sheet.formulas[at.row]?.[at.column] === 'string') return { code: 'formula-cell', params };
    const merge = sheet.mergeIndex.at(at.row, at.column);
    const isCovered = merge !== null && (merge.top !== at.row || merge.left !== at.column);
    return isCovered ? { code: 'covered-by-merge', params } : null;
  }

  private sheetOf(at: CellAddress): LiveSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === at.sheet);
  }
}
