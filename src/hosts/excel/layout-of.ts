import type { CellStyle, ColumnRun, Layout, RowRun, SheetLayout, StyleRun } from '../../core/layout/layout';
import type { BookReading } from './read-book';
import type { ColumnLook, Look, SheetReading, TopRow } from './sheet-reading';

/**
 * The layout as far as Excel tells it at a reasonable price. It serves to compare two readings of one workbook by this
 * host; print set-up and sheet looks are out of its sight, and a style says `null` where the cells of a column differ.
 */
export function layoutOf({ sheets, names, protection }: BookReading): Layout {
  const styles = new StyleNumbers();
  return {
    sheets: sheets.map((sheet) => sheetLayout(sheet, styles)),
    names: [...names, ...sheets.flatMap((sheet) => sheet.names)],
    styles: styles.list,
    protection,
  };
}

function sheetLayout(sheet: SheetReading, styles: StyleNumbers): SheetLayout {
  const { conditionalFormats } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    columns: [...sheet.columns].sort((a, b) => a.column - b.column).map((look) => columnRun(look, styles)),
    rows: rowRuns(sheet, styles),
    validations: sheet.validations,
    conditionalFormats: conditionalFormats?.filter((fact) => fact !== null) ?? null,
    protection: sheet.protection,
    panes: sheet.panes,
    print: null,
    filter: sheet.filter,
    look: null,
  };
}

/** Widths in points here, since the width of a character is the workbook font's. */
function columnRun(look: ColumnLook, styles: StyleNumbers): ColumnRun {
  const { column, width, hidden } = look;
  return { first: column, last: column, width, hidden, style: styles.of(look) };
}

/** Heights and hidden rows by block, cut where a top row has looks of its own. */
function rowRuns({ rows, topRows }: SheetReading, styles: StyleNumbers): readonly RowRun[] {
  const own = new Map(topRows.map((row) => [row.row, row]));
  const runs: RowRun[] = [];
  for (const { first, last, height, hidden } of [...rows].sort((a, b) => a.first - b.first)) {
    let row = first;
    for (; row <= last && own.has(row); row += 1) {
      runs.push({ first: row, last: row, height, hidden, styles: styleRuns(own.get(row)!, styles) });
    }
    if (row <= last) runs.push({ first: row, last, height, hidden, styles: [] });
  }
  return runs;
}

function styleRuns(row: TopRow, styles: StyleNumbers): readonly StyleRun[] {
  const { left, right, cells } = row;
  if (cells.size === 0) return [{ left, right, style: styles.of(row) }];
  const runs: StyleRun[] = [];
  for (const [column, look] of [...cells].sort(([a], [b]) => a - b)) {
    const style = styles.of(look);
    const before = runs.at(-1);
    if (before && before.right + 1 === column && before.style === style) {
      runs[runs.length - 1] = { ...before, right: column };
    } else runs.push({ left: column, right: column, style });
  }
  return runs;
}

class StyleNumbers {
  readonly list: CellStyle[] = [styleOf(null)];
  private readonly numbers = new Map<string, number>();

  of(look: Look): number {
    const key = [look.font, look.fontColor, look.fill, look.alignment, look.protection].join('\n');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    return this.list.push(styleOf(look)) - 1;
  }
}

function styleOf(look: Look | null): CellStyle {
  return {
    // Number formats come as a matrix as large as the values': they are read of the cells to be written only.
    numberFormat: 'General',
    font: look?.font ?? '',
    fontColor: look?.fontColor ? `FF${look.fontColor.replace('#', '').toUpperCase()}` : null,
    fill: look?.fill ?? '',
    border: '',
    alignment: look?.alignment ?? '',
    protection: look?.protection ?? '',
  };
}
