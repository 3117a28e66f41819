import type { SheetSnapshot, Snapshot } from '../../../core/grid/host';
import type { Layout, SheetLayout } from '../../../core/layout/layout';
import { EMPTY } from '../../../core/grid/column';
import { mergesOf } from '../../../ui/state/merges-of';
import type { Epoch } from '../format/format-date';
import { Axis } from '../geometry/axis';
import { frozenPanes } from '../geometry/frozen-panes';
import { columnSizes, rowSizes } from '../geometry/sheet-axes';
import { shownExtent, usedExtent } from '../geometry/sheet-extent';
import { SheetLooks } from '../look/sheet-looks';
import type { Board } from '../select/board';

/** A sheet ready to be drawn: its values, its looks, and where everything stands. */
export interface Paper extends Board {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly looks: SheetLooks;
  readonly epoch: Epoch;
  /** False where the sheet shows cells of value 0 as blank. */
  readonly zeros: boolean;
}

/** Rows of automatic height have the default height here; see `growRows`. Throws where there is no such sheet. */
export function paperOf(snapshot: Snapshot, name: string, epoch: Epoch): Paper {
  const at = snapshot.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = snapshot.sheets[at];
  const layout = snapshot.layout.sheets[at];
  if (sheet === undefined || layout === undefined) throw new Error(`no sheet ${name}`);
  const used = usedExtent(sheet, layout);
  const shown = shownExtent(used);
  return {
    snapshot,
    sheet,
    layout,
    used,
    epoch,
    merges: mergesOf(sheet.merges),
    ...formOf(snapshot.layout, layout, shown),
    frozen: frozenPanes(layout.panes),
    zeros: layout.look?.['zeros'] !== '0',
    isFilled: (row, column) => sheet.grid.column(column).kind(row) !== EMPTY,
  };
}

type Form = Pick<Paper, 'looks' | 'rows' | 'columns'>;

const known = new WeakMap<SheetLayout, Form>();

/** What an edit leaves as it is: worked out once for each form and extent. */
function formOf(whole: Layout, layout: SheetLayout, shown: ReturnType<typeof shownExtent>): Form {
  const before = known.get(layout);
  if (before?.rows.count === shown.rows && before.columns.count === shown.columns) return before;
  const form = {
    looks: new SheetLooks(whole, layout, shown.columns, layout.look?.['gridLines'] !== '0'),
    rows: new Axis(rowSizes(layout, shown.rows)),
    columns: new Axis(columnSizes(layout, shown.columns)),
  };
  known.set(layout, form);
  return form;
}

/** The number format of a cell. */
export function formatAt({ looks }: Paper, row: number, column: number): string {
  return looks.style(looks.row(row)[column] ?? 0)?.numberFormat ?? 'General';
}
