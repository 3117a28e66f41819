import { scanXml } from '../../../src/hosts/xlsx/xml-reader';
import { decodeXml } from '../../../src/hosts/xlsx/xml-text';
import { a1, parseCell } from '../../../src/core/grid/address';

/** A sheet part cut up by a parser that has nothing to do with the scanner: its cells, and all that is between them. */
export interface SheetPieces {
  /** XML of each `<c>` by A1 address. */
  readonly cells: ReadonlyMap<string, string>;
  /** The part without its cells, and without what opening an empty row or sheet changes. */
  readonly between: string;
}

/** `without`: cells to leave out. Rows that hold nothing then and say nothing but their number are left out as well. */
export function cutSheet(part: Uint8Array, without: ReadonlySet<string> = new Set()): SheetPieces {
  const xml = decodeXml(part);
  if (xml.kind === 'broken') throw new Error('not text');
  const { text } = xml;
  const cells = new Map<string, string>();
  let between = '';
  let copied = 0;
  let row = -1;
  let column = -1;
  let depth = 0;
  let start = -1;
  let address = '';
  for (const event of scanXml(text)) {
    if (event.kind === 'broken') throw new Error(`broken XML at ${event.at}`);
    if (event.kind === 'text') continue;
    if (start >= 0) {
      depth += event.kind === 'open' ? 1 : -1;
      if (depth > 0) continue;
      if (!without.has(address)) cells.set(address, text.slice(start, event.end));
      copied = event.end;
      start = -1;
    } else if (event.kind === 'open' && event.name === 'row') {
      const r = event.attributes.find(({ name }) => name === 'r');
      row = r === undefined ? row + 1 : Number(r.value) - 1;
      column = -1;
    } else if (event.kind === 'open' && event.name === 'c' && row >= 0) {
      const r = event.attributes.find(({ name, prefix }) => name === 'r' && prefix === '');
      const at = r === undefined ? { row, column: column + 1 } : parseCell(r.value)!;
      column = at.column;
      address = a1(at.row, at.column);
      between += text.slice(copied, event.start);
      start = event.start;
      depth = 1;
    }
  }
  return { cells, between: normalised(between + text.slice(copied)) };
}

/** `<row r="5" ht="20"></row>` as `<row r="5" ht="20"/>`; rows that were put in vanish, and so does an emptied sheetData. */
function normalised(between: string): string {
  return between
    .replace(/<((?:\w+:)?row)((?:\s[^<>]*?)?)\s*><\/\1>/g, '<$1$2/>')
    .replace(/<((?:\w+:)?row)((?:\s[^<>]*?)?)\s+\/>/g, '<$1$2/>')
    .replace(/<(?:\w+:)?row r="\d+"\/>/g, '')
    .replace(/<((?:\w+:)?sheetData)\s*><\/\1>/g, '<$1/>')
    .replace(/<((?:\w+:)?sheetData)\s+\/>/g, '<$1/>');
}
