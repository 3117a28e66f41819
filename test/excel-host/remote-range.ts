import { rangeA1, type Range } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/cell';
import type { EmulatedBook } from './emulated-book';
import { shownValue, valueType, type EmulatedSheet } from './emulated-sheet';
import { ExcelError } from './excel-error';
import { remoteConditionalFormats } from './remote-conditional-formats';
import { remoteFormat } from './remote-format';
import { asks, reads, type Members, type RemoteObject } from './remote-object';
import { remoteAreas } from './remote-areas';
import { remoteValidation } from './remote-validation';
import { specialCells } from './special-cells';

/** Above this many cells Excel answers null instead of values, without an error. */
const MOST_CELLS = 5_000_000;
const MOST_MERGES = 512;

export function remoteRange(book: EmulatedBook, sheet: EmulatedSheet, range: Range): RemoteObject {
  let reference: string | null = null;
  const remote: RemoteObject = {
    type: 'Range',
    get identity() {
      reference ??= book.keep(remote);
      return { _ReferenceId: reference };
    },
    members: {
      ...placeMembers(sheet, range),
      ...valueMembers(sheet, range),
      ...partMembers(book, sheet, range),
      Format: reads(() => remoteFormat(sheet, range)),
      DataValidation: reads(() => remoteValidation(sheet, range)),
      ConditionalFormats: reads(() => remoteConditionalFormats(book, sheet, [range])),
      RowHidden: reads(() => sameInAll(rowsOf(range), (row) => sheet.look.hiddenRows.has(row))),
      ColumnHidden: reads(() => sameInAll(columnsOf(range), (column) => sheet.look.columnHidden(column))),
      Select: asks(() => {
        book.selection = { sheet: sheet.name, range };
      }),
    },
  };
  return remote;
}

function placeMembers(sheet: EmulatedSheet, range: Range): Members {
  return {
    Address: reads(() => `${sheet.name}!${rangeA1(range)}`),
    RowIndex: reads(() => range.top),
    ColumnIndex: reads(() => range.left),
    RowCount: reads(() => range.bottom - range.top + 1),
    ColumnCount: reads(() => range.right - range.left + 1),
  };
}

function valueMembers(sheet: EmulatedSheet, range: Range): Members {
  const formulaOr = (value: CellValue, row: number, column: number) => {
    const formula = sheet.formula(row, column);
    return formula === null ? shownValue(value) : `=${formula}`;
  };
  return {
    Values: {
      get: () => matrix(sheet, range, shownValue),
      set: (values) => sheet.assign(range, values, 'Range.values'),
    },
    Formulas: { get: () => matrix(sheet, range, formulaOr) },
    ValueTypes: { get: () => matrix(sheet, range, valueType) },
    NumberFormat: { get: () => matrix(sheet, range, (_, row, column) => sheet.styleAt(row, column).numberFormat) },
    _ValidateArraySize: asks((rows, columns) => {
      const fits = rows === range.bottom - range.top + 1 && columns === range.right - range.left + 1;
      if (!fits) throw new ExcelError('InvalidArgument', 'Range.values');
    }),
  };
}

function partMembers(book: EmulatedBook, sheet: EmulatedSheet, range: Range): Members {
  const part = (top: number, bottom: number) => remoteRange(book, sheet, { ...range, top, bottom });
  const merged = () => {
    const merges = sheet.mergesIn(range);
    // Documented: above 512 merged areas the method fails.
    if (merges.length > MOST_MERGES) throw new ExcelError('GeneralException', 'Range.getMergedAreas');
    return merges.length === 0 ? null : remoteAreas(book, sheet, merges);
  };
  return {
    GetRow: asks((row) => part(range.top + Number(row), range.top + Number(row))),
    GetBoundingRect: asks((other) => remoteRange(book, sheet, around(range, other))),
    GetMergedAreas: asks(() => merged() ?? notFound('Range.getMergedAreas')),
    // The client announces this one as a write, though it changes nothing.
    GetMergedAreasOrNullObject: { call: merged, write: true },
    GetSpecialCellsOrNullObject: asks((type) => {
      const areas = specialCells(sheet, range, String(type));
      return areas.length === 0 ? null : remoteAreas(book, sheet, areas);
    }),
  };
}

function notFound(location: string): never {
  throw new ExcelError('ItemNotFound', location);
}

function around(range: Range, other: unknown): Range {
  const members = (other as RemoteObject).members;
  const number = (name: string) => Number(members[name]!.get!());
  const [row, column] = [number('RowIndex'), number('ColumnIndex')];
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row + number('RowCount') - 1),
    right: Math.max(range.right, column + number('ColumnCount') - 1),
  };
}

type CellReading = (value: CellValue, row: number, column: number) => unknown;

function matrix(sheet: EmulatedSheet, range: Range, read: CellReading): unknown {
  const width = range.right - range.left + 1;
  if ((range.bottom - range.top + 1) * width > MOST_CELLS) return null;
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(read(sheet.value(row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

function sameInAll(indices: Iterable<number>, holds: (index: number) => boolean): boolean | null {
  let [some, all] = [false, true];
  for (const index of indices) {
    if (holds(index)) some = true;
    else all = false;
  }
  return some === all ? some : null;
}

function* rowsOf({ top, bottom }: Range): Generator<number> {
  for (let row = top; row <= bottom; row += 1) yield row;
}

function* columnsOf({ left, right }: Range): Generator<number> {
  for (let column = left; column <= right; column += 1) yield column;
}
