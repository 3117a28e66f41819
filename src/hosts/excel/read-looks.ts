import { HEADER_SEARCH_ROWS } from '../../core/ledger/header-cells';
import type { Range } from '../../core/grid/address';
import type { Ask } from './ask';
import { rangeIn } from './range-place';
import type { Look, SheetReading, TopRow } from './sheet-reading';

/** Parts that Excel answers for a whole range at once, null where its cells differ. */
const LOOK = [
  ...['font/name', 'font/size', 'font/bold', 'font/italic', 'font/color', 'fill/color'],
  ...['horizontalAlignment', 'verticalAlignment', 'wrapText', 'protection/locked'],
]
  .map((part) => `format/${part}`)
  .join(',');

/** Forms have dozens of columns; what lies beyond is a stray cell. */
const MOST_COLUMNS = 256;
/** Cells of the top rows whose colours are asked one by one: a red header says that a column must be filled in. */
const MOST_CELLS = 800;
const LOOK_BYTES = 900;

/**
 * The looks that a fingerprint can afford: every column below the top rows as a whole, every top row as a whole, and
 * the cells of top rows that differ in the colour of their font. Cell by cell it would be 100 bytes and more a cell,
 * through calls (`getCellProperties`) that the client announces as writes.
 */
export function lookAsks(sheet: SheetReading, area: Range): readonly Ask[] {
  const right = Math.min(area.right, area.left + MOST_COLUMNS - 1);
  const bodyTop = Math.max(area.top, HEADER_SEARCH_ROWS);
  const asks: Ask[] = [];
  for (let column = area.left; column <= right; column += 1) {
    asks.push(columnAsk(sheet, { ...area, top: Math.min(bodyTop, area.bottom), left: column, right: column }));
  }
  const left = { cells: MOST_CELLS };
  for (let row = area.top; row < bodyTop && row <= area.bottom; row += 1) {
    asks.push(rowAsk(sheet, { ...area, right, top: row, bottom: row }, left));
  }
  return asks;
}

function columnAsk(sheet: SheetReading, area: Range): Ask {
  return {
    bytes: LOOK_BYTES,
    halves: () => [],
    put(context) {
      const range = rangeIn(context, sheet.id, area).load(`columnHidden,format/columnWidth,${LOOK}`);
      return () => {
        const { columnWidth } = range.format;
        const look = lookOf(range);
        sheet.columns.push({ ...look, column: area.left, width: columnWidth, hidden: range.columnHidden });
        return [];
      };
    },
  };
}

function rowAsk(sheet: SheetReading, area: Range, left: { cells: number }): Ask {
  return {
    bytes: LOOK_BYTES,
    halves: () => [],
    put(context) {
      const range = rangeIn(context, sheet.id, area).load(LOOK);
      return () => {
        const row: TopRow = { ...lookOf(range), row: area.top, left: area.left, right: area.right, cells: new Map() };
        sheet.topRows.push(row);
        const width = area.right - area.left + 1;
        if (row.fontColor !== null || left.cells < width) return [];
        left.cells -= width;
        return Array.from({ length: width }, (_, at) => cellAsk(sheet, row, area.left + at));
      };
    },
  };
}

function cellAsk(sheet: SheetReading, row: TopRow, column: number): Ask {
  const area = { top: row.row, bottom: row.row, left: column, right: column };
  return {
    bytes: LOOK_BYTES,
    halves: () => [],
    put(context) {
      const range = rangeIn(context, sheet.id, area).load(LOOK);
      return () => {
        row.cells.set(column, lookOf(range));
        return [];
      };
    },
  };
}

/** Office.js types these as never null, yet answers null or nothing for cells that differ. */
function lookOf({ format }: Excel.Range): Look {
  const { font, fill, protection } = format;
  const color: string | null = font.color || null;
  return {
    font: `${font.name} ${font.size} bold=${font.bold} italic=${font.italic}`,
    fontColor: color,
    fill: String(fill.color),
    alignment: `${format.horizontalAlignment} ${format.verticalAlignment} wrap=${format.wrapText}`,
    protection: `locked=${protection.locked}`,
  };
}
