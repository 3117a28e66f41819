import { parseRange, type Range } from '../../src/core/grid/address';
import type { EmulatedBook } from './emulated-book';
import type { EmulatedSheet } from './emulated-sheet';
import { ExcelError } from './excel-error';
import { remoteAreas } from './remote-areas';
import { asks, does, reads, type Members, type RemoteObject } from './remote-object';
import { remoteRange } from './remote-range';
import { names } from './remote-workbook';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export function remoteWorksheet(book: EmulatedBook, sheet: EmulatedSheet): RemoteObject {
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    members: {
      Id: reads(() => sheet.id),
      Name: reads(() => sheet.name),
      Position: reads(() => book.sheets.indexOf(sheet)),
      Visibility: reads(() => VISIBILITY[sheet.visibility]),
      Protection: reads(() => protection(sheet)),
      FreezePanes: reads(() => freezePanes(book, sheet)),
      AutoFilter: reads(() => autoFilter(book, sheet)),
      Names: reads(() => names(book, sheet.name)),
      Activate: asks(() => {
        book.activeSheet = book.sheets.indexOf(sheet);
      }),
      ...places(book, sheet),
    },
  };
}

function places(book: EmulatedBook, sheet: EmulatedSheet): Members {
  const used = (valuesOnly: unknown) => {
    const range = valuesOnly === true ? sheet.used() : sheet.formatted();
    return range && remoteRange(book, sheet, range);
  };
  return {
    GetUsedRangeOrNullObject: asks(used),
    GetRangeByIndexes: asks((row, column, rows, columns) =>
      remoteRange(book, sheet, {
        top: Number(row),
        left: Number(column),
        bottom: Number(row) + Number(rows) - 1,
        right: Number(column) + Number(columns) - 1,
      }),
    ),
    GetRange: asks((address) => remoteRange(book, sheet, typeof address !== 'string' ? WHOLE : rangeOf(address))),
    GetRanges: asks((addresses) => remoteAreas(book, sheet, areasOf(String(addresses)))),
    GetCell: asks((row, column) =>
      remoteRange(book, sheet, {
        top: Number(row),
        left: Number(column),
        bottom: Number(row),
        right: Number(column),
      }),
    ),
  };
}

const WHOLE: Range = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8_192;

function areasOf(addresses: string): readonly Range[] {
  if (addresses.length > LONGEST_ADDRESS) throw new ExcelError('InvalidArgument', 'Worksheet.getRanges');
  return addresses.split(',').map((each) => rangeOf(each.trim()));
}

function rangeOf(address: string): Range {
  const range = parseRange(address.replace(/^.*!/, ''));
  if (!range) throw new ExcelError('InvalidArgument', 'Worksheet.getRange', `no range ${address}`);
  return range;
}

function protection(sheet: EmulatedSheet): RemoteObject {
  return {
    type: 'WorksheetProtection',
    identity: {},
    members: {
      Protected: reads(() => sheet.protection !== null),
      Options: reads(() => sheet.protection),
      Unprotect: does(() => {
        throw new Error('the product never lifts a protection');
      }),
    },
  };
}

function freezePanes(book: EmulatedBook, sheet: EmulatedSheet): RemoteObject {
  return {
    type: 'WorksheetFreezePanes',
    identity: {},
    members: { GetLocationOrNullObject: asks(() => sheet.frozen && remoteRange(book, sheet, sheet.frozen)) },
  };
}

function autoFilter(book: EmulatedBook, sheet: EmulatedSheet): RemoteObject {
  return {
    type: 'AutoFilter',
    identity: {},
    members: {
      Enabled: reads(() => sheet.filter !== null),
      IsDataFiltered: reads(() => sheet.filter !== null && sheet.look.hiddenRows.size > 0),
      Criteria: reads(() => []),
      GetRangeOrNullObject: asks(() => sheet.filter && remoteRange(book, sheet, sheet.filter)),
    },
  };
}
