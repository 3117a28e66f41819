import type { Range } from '../../src/core/grid/address';
import type { CellStyle } from '../../src/core/layout/layout';
import { isUnlocked, type EmulatedSheet } from './emulated-sheet';
import { reads, type RemoteObject } from './remote-object';

/** `range.format`: each part null where the cells differ. */
export function remoteFormat(sheet: EmulatedSheet, range: Range): RemoteObject {
  const { look } = sheet;
  const same = <T>(part: (style: CellStyle) => T) => reads(() => look.uniform(range, part));
  const widths = () => new Set(columnsOf(range).map((column) => look.columnWidth(column)));
  return {
    type: 'RangeFormat',
    identity: {},
    members: {
      Font: reads(() => font(sheet, range)),
      Fill: reads(() => fill(sheet, range)),
      Protection: reads(() => protection(sheet, range)),
      HorizontalAlignment: same(({ alignment }) => `General ${alignment}`.trim()),
      VerticalAlignment: same(() => 'Center'),
      WrapText: same(({ alignment }) => /wrap/i.test(alignment)),
      ColumnWidth: reads(() => only(widths())),
      RowHeight: reads(() => only(look.heights(range))),
    },
  };
}

function font(sheet: EmulatedSheet, range: Range): RemoteObject {
  const same = <T>(part: (style: CellStyle) => T) => reads(() => sheet.look.uniform(range, part));
  return {
    type: 'RangeFont',
    identity: {},
    members: {
      Name: same((style) => style.font),
      Size: same(() => 11),
      Bold: same((style) => /\bb(old)?\b/.test(style.font)),
      Italic: same((style) => /\bi(talic)?\b/.test(style.font)),
      Color: same(({ fontColor }) => (fontColor === null ? '#000000' : `#${fontColor.slice(2)}`)),
    },
  };
}

function fill(sheet: EmulatedSheet, range: Range): RemoteObject {
  return {
    type: 'RangeFill',
    identity: {},
    members: {
      Color: reads(() =>
        sheet.look.uniform(range, (style) => /[0-9A-F]{8}/.exec(style.fill)?.[0].slice(2) ?? '#FFFFFF'),
      ),
    },
  };
}

function protection(sheet: EmulatedSheet, range: Range): RemoteObject {
  return {
    type: 'FormatProtection',
    identity: {},
    members: { Locked: reads(() => sheet.look.uniform(range, (style) => !isUnlocked(style))) },
  };
}

function only<T>(set: ReadonlySet<T>): T | null {
  const [first] = set;
  return set.size === 1 && first !== undefined ? first : null;
}

function columnsOf({ left, right }: Range): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}
