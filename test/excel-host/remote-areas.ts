import { rangeA1, type Range } from '../../src/core/grid/address';
import type { EmulatedBook } from './emulated-book';
import type { EmulatedSheet } from './emulated-sheet';
import { remoteConditionalFormats } from './remote-conditional-formats';
import { reads, type RemoteObject } from './remote-object';
import { remoteRange } from './remote-range';

/** Excel cuts address texts here. */
const LONGEST_ADDRESS = 8_192;

/** Several rectangles of one sheet. */
export function remoteAreas(book: EmulatedBook, sheet: EmulatedSheet, areas: readonly Range[]): RemoteObject {
  let reference: string | null = null;
  const remote: RemoteObject = {
    type: 'RangeAreas',
    get identity() {
      reference ??= book.keep(remote);
      return { _ReferenceId: reference };
    },
    members: {
      Address: reads(() =>
        areas
          .map((area) => `${sheet.name}!${rangeA1(area)}`)
          .join(',')
          .slice(0, LONGEST_ADDRESS),
      ),
      AreaCount: reads(() => areas.length),
      Areas: reads(() => rangeCollection(book, sheet, areas)),
      ConditionalFormats: reads(() => remoteConditionalFormats(book, sheet, areas)),
    },
  };
  return remote;
}

function rangeCollection(book: EmulatedBook, sheet: EmulatedSheet, areas: readonly Range[]): RemoteObject {
  return {
    type: 'RangeCollection',
    identity: {},
    members: {},
    items: () => areas.map((area) => remoteRange(book, sheet, area)),
  };
}
