import type { Progress, Snapshot } from '../../core/grid/host';
import { askAll } from './ask';
import { readBook } from './read-book';
import { readMerges, type IsSetSupported } from './read-merges';
import { outlineAsk } from './read-outline';
import { HEAVY_CELL } from './read-values';
import { snapshotOf } from './sheet-snapshot';

/**
 * A whole workbook, in as few syncs as the payload limits allow: the sheets, their outlines, their values with the
 * looks riding along, their merges. Nothing in it is a write. Throws ExcelFailure. Progress is in rows.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  isSetSupported: IsSetSupported,
  progress?: Progress,
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
  const merges = await readMerges(context, stretches, isSetSupported);
  for (const sheet of book.sheets) sheet.merges = merges.get(sheet.id) ?? [];
  return snapshotOf(book);
}
