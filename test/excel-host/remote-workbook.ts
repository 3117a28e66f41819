import type { DefinedName } from '../../src/core/layout/layout';
import type { EmulatedBook } from './emulated-book';
import { remoteAreas } from './remote-areas';
import { asks, does, reads, type RemoteObject } from './remote-object';
import { remoteWorksheet } from './remote-worksheet';

/** The root of every batch: the workbook, at `context.workbook`. */
export function remoteRoot(book: EmulatedBook): RemoteObject {
  return {
    type: 'Workbook',
    identity: {},
    members: {
      Worksheets: reads(() => worksheets(book)),
      Names: reads(() => names(book, null)),
      Protection: reads(() => workbookProtection(book)),
      Application: reads(() => application()),
      _RemoveReference: asks((id) => book.release(String(id))),
      _GetReferenceCount: asks(() => book.heldReferences),
      GetSelectedRanges: asks(() => remoteAreas(book, book.sheets[book.activeSheet]!, [])),
    },
  };
}

function worksheets(book: EmulatedBook): RemoteObject {
  const nothing = asks(() => null);
  return {
    type: 'WorksheetCollection',
    identity: {},
    items: () => book.sheets.map((sheet) => remoteWorksheet(book, sheet)),
    item: (key) => {
      const sheet = book.find(String(key));
      return sheet && remoteWorksheet(book, sheet);
    },
    members: {
      GetItemOrNullObject: asks((key) => {
        const sheet = book.find(String(key));
        return sheet && remoteWorksheet(book, sheet);
      }),
      GetActiveWorksheet: asks(() => remoteWorksheet(book, book.sheets[book.activeSheet]!)),
      _RegisterDataChangedEvent: nothing,
      _UnregisterDataChangedEvent: nothing,
    },
  };
}

function workbookProtection(book: EmulatedBook): RemoteObject {
  return {
    type: 'WorkbookProtection',
    identity: {},
    members: { Protected: reads(() => book.structureProtected) },
  };
}

function application(): RemoteObject {
  return {
    type: 'Application',
    identity: {},
    members: {
      SuspendApiCalculationUntilNextSync: does(() => null),
      SuspendScreenUpdatingUntilNextSync: does(() => null),
    },
  };
}

/** Names of the workbook, or those of one sheet. */
export function names(book: EmulatedBook, sheet: string | null): RemoteObject {
  // Print titles and areas are no named items for add-ins.
  const own = book.names.filter((name) => name.sheet === sheet && !name.name.startsWith('_xlnm.'));
  return {
    type: 'NamedItemCollection',
    identity: {},
    members: {},
    items: () => own.map(namedItem),
  };
}

function namedItem(name: DefinedName): RemoteObject {
  return {
    type: 'NamedItem',
    identity: { _Id: name.name },
    members: {
      Name: reads(() => name.name),
      Formula: reads(() => `=${name.refersTo}`),
      Visible: reads(() => !name.hidden),
    },
  };
}
