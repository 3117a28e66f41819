import { gridFromRows } from '../../core/grid/grid';
import type { Snapshot } from '../../core/grid/host';
import type { SheetLayout } from '../../core/layout/layout';
import { decodeText } from './decode-text';
import { parseCsv, separatorOf } from './parse-csv';

/**
 * A .csv or .txt file as a workbook of one sheet, named as the file without its ending. Every value is text: what a
 * file holds as digits stays those digits. Read only, for reference lists.
 */
export function openCsv(bytes: Uint8Array, name: string): Snapshot {
  const text = decodeText(bytes);
  const rows = parseCsv(text, separatorOf(text)).map((fields) => fields.map(typedField));
  const sheet = name.replace(/\.(csv|txt)$/i, '');
  return {
    sheets: [{ name: sheet, visibility: 'visible', grid: gridFromRows(rows), merges: [], lists: [] }],
    layout: { sheets: [plainSheet(sheet)], names: [], styles: [], protection: null },
  };
}

/** `="341225…"` is how exports keep Excel from making a number of an ID. */
function typedField(field: string): string {
  return /^="([^"]*)"$/.exec(field)?.[1] ?? field;
}

function plainSheet(name: string): SheetLayout {
  const unseen = { validations: null, conditionalFormats: null, panes: null, print: null, filter: null, look: null };
  return { name, visibility: 'visible', merges: [], columns: [], rows: [], protection: null, ...unseen };
}
