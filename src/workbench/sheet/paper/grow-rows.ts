import { TEXT } from '../../../core/grid/column';
import type { StyleRun } from '../../../core/layout/layout';
import { rowRunAt } from '../../../core/layout/cell-style';
import { wrappedLines } from '../geometry/text-width';
import { fontPixels, LINE_HEIGHT } from '../look/look-css';
import type { Paper } from './paper';

/** Rows looked at between two pauses. */
const SLICE = 500;
/** Pixels of a row that are not text: room above and below, and the line. */
const AROUND = 3;
const NO_RUNS: readonly StyleRun[] = [];

/**
 * Heights of rows that state none, which a spreadsheet works out when it opens a file: as high as the largest font of
 * the row and its wrapped texts need, merged cells left out. Writes into `sizes`, and pauses now and then.
 */
export function* growRows(paper: Paper, sizes: Uint16Array): Generator<void> {
  const { sheet, layout } = paper;
  const known = new Map<readonly StyleRun[], RowNeeds>();
  for (let row = 0; row < Math.min(paper.used.rows, sizes.length); row += 1) {
    if (row % SLICE === SLICE - 1) yield;
    const run = rowRunAt(layout, row);
    if (sizes[row] === 0 || (run !== null && run.height !== null)) continue;
    const styles = run?.styles ?? NO_RUNS;
    const needs = known.get(styles) ?? rowNeeds(paper, row);
    known.set(styles, needs);
    const needed = row < sheet.grid.rowCount ? heightOf(paper, row, needs) : 0;
    sizes[row] = Math.max(sizes[row]!, needed);
  }
}

/** Of a kind of row: pixels of a line in each column, and which columns wrap, with how many characters fit. */
interface RowNeeds {
  readonly lines: readonly number[];
  readonly wrapped: readonly { readonly column: number; readonly ems: number }[];
}

function rowNeeds({ looks, columns, sheet }: Paper, row: number): RowNeeds {
  const styles = looks.row(row);
  const lines: number[] = [];
  const wrapped: { column: number; ems: number }[] = [];
  for (let column = 0; column < sheet.grid.columnCount; column += 1) {
    const style = styles[column] ?? 0;
    const pixels = fontPixels(looks.style(style));
    lines.push(pixels * LINE_HEIGHT);
    const alignment = looks.alignment(style);
    if (!alignment.wrap || alignment.rotation !== 0 || columns.isHidden(column)) continue;
    wrapped.push({ column, ems: (columns.size(column) - 5) / pixels });
  }
  return { lines, wrapped };
}

function heightOf({ sheet: { grid }, merges }: Paper, row: number, { lines, wrapped }: RowNeeds): number {
  let height = 0;
  for (let column = 0; column < lines.length; column += 1) {
    if (grid.column(column).kind(row) !== 0) height = Math.max(height, lines[column]!);
  }
  for (const { column, ems } of wrapped) {
    const cells = grid.column(column);
    if (cells.kind(row) !== TEXT || merges.at(row, column) !== null) continue;
    height = Math.max(height, wrappedLines(cells.text(row), ems) * lines[column]!);
  }
  return height === 0 ? 0 : Math.ceil(height) + AROUND;
}
