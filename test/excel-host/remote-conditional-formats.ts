import { overlaps, type Range } from '../../src/core/grid/address';
import type { EmulatedBook } from './emulated-book';
import type { EmulatedConditionalFormat, EmulatedSheet } from './emulated-sheet';
import { remoteAreas } from './remote-areas';
import { ExcelError } from './excel-error';
import { asks, does, reads, type RemoteObject } from './remote-object';

/** Conditional formats over a range or areas, the first in force first. */
export function remoteConditionalFormats(
  book: EmulatedBook,
  sheet: EmulatedSheet,
  areas: readonly Range[],
): RemoteObject {
  const here = () =>
    sheet.conditionalFormats.filter(({ ranges }) => ranges.some((each) => areas.some((area) => overlaps(each, area))));
  const byId = (id: unknown) => {
    const format = here().find((each) => each.id === id);
    return format ? conditionalFormat(book, sheet, format) : null;
  };
  return {
    type: 'ConditionalFormatCollection',
    identity: {},
    items: () => here().map((format) => conditionalFormat(book, sheet, format)),
    item: byId,
    members: {
      GetItemOrNullObject: asks(byId),
      Add: does((type) => {
        if (sheet.protection) throw new ExcelError('AccessDenied', 'ConditionalFormatCollection.add');
        const id = book.newId('cf');
        const look = { type: String(type), formula: '', fill: '', fontColor: '', stopIfTrue: false };
        const format: EmulatedConditionalFormat = { id, ranges: areas, ...look };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormat(book, sheet, format);
      }),
    },
  };
}

function conditionalFormat(book: EmulatedBook, sheet: EmulatedSheet, format: EmulatedConditionalFormat): RemoteObject {
  return {
    type: 'ConditionalFormat',
    identity: { Id: format.id },
    members: {
      Id: reads(() => format.id),
      Type: reads(() => format.type),
      Priority: reads(() => sheet.conditionalFormats.indexOf(format)),
      StopIfTrue: { get: () => format.stopIfTrue, set: (value) => (format.stopIfTrue = value === true) },
      GetRanges: asks(() => remoteAreas(book, sheet, format.ranges)),
      CustomOrNullObject: reads(() => (format.type === 'Custom' ? custom(format) : null)),
      Custom: reads(() => custom(format)),
      Delete: does(() => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
      }),
    },
  };
}

function custom(format: EmulatedConditionalFormat): RemoteObject {
  const colored = (type: string, key: 'fill' | 'fontColor'): RemoteObject => ({
    type,
    identity: {},
    members: { Color: { get: () => format[key], set: (value) => (format[key] = String(value)) } },
  });
  const look: RemoteObject = {
    type: 'ConditionalRangeFormat',
    identity: {},
    members: {
      Fill: reads(() => colored('ConditionalRangeFill', 'fill')),
      Font: reads(() => colored('ConditionalRangeFont', 'fontColor')),
    },
  };
  const rule: RemoteObject = {
    type: 'ConditionalFormatRule',
    identity: {},
    members: { Formula: { get: () => format.formula, set: (value) => (format.formula = String(value)) } },
  };
  return {
    type: 'CustomConditionalFormat',
    identity: {},
    members: { Rule: reads(() => rule), Format: reads(() => look) },
  };
}
