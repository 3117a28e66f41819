import type { Progress, Snapshot } from '../../core/grid/host';
import { askAll } from './ask';
import { readBook } from './read-book';
import type { Range } from '../../core/grid/address';
import { readMerges, type IsSetSupported } from './read-merges';
import { outlineAsk } from './read-outline';
import { HEAVY_CELL } from './read-values';
import { snapshotOf } from './sheet-snapshot';

/** The merges of the workbook's file as it would be saved now, by sheet name. */
export type FileMerges = () => Promise<ReadonlyMap<string, readonly Range[]>>;

/**
 * A whole workbook, in as few syncs as the payload limits allow: the sheets, their outlines, their values with the
 * looks riding along, their merges. Where Excel has no way to tell merges that is a reading, they come from a copy of the file (null
 * where the shell gives none: then they are asked for by a call that the client announces as a write). Throws
 * ExcelFailure. Progress is in rows.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  isSetSupported: IsSetSupported,
  progress?: Progress,
  fileMerges: FileMerges | null = null,
): Promise<Snapshot> {
  const book = await readBook(context);
  const weight = { ...HEAVY_CELL };
  const told = () => {
    const done = book.sheets.reduce((sum, sheet) => sum + (sheet.rows.at(-1)?.last ?? -1) + 1, 0);
    const total = book.sheets.reduce((sum, { used }) => sum + (used === null ? 0 : used.bottom + 1), 0);
    progress?.('read', done, total);
  };
  await askAll(
    context,
    book.sheets.map((sheet) => outlineAsk(sheet, weight)),
    told,
  );
  const stretches = book.sheets.flatMap(({ id, formatted }) => (formatted ? [{ sheetId: id, range: formatted }] : []));
  const kind = fileMerges === null ? 'announced as a write too' : 'reading';
  const merges = await readMerges(context, stretches, isSetSupported, kind);
  const ofFile = merges === null ? await fileMerges?.() : null;
  for (const sheet of book.sheets) sheet.merges = (merges?.get(sheet.id) ?? ofFile?.get(sheet.name)) || [];
  return snapshotOf(book);
}
