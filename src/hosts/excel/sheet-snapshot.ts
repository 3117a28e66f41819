import type { Snapshot } from '../../core/grid/host';
import { layoutOf } from './layout-of';
import type { BookReading } from './read-book';

export function snapshotOf(book: BookReading): Snapshot {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      grid: sheet.values.grid(sheet.used),
      merges: sheet.merges,
      lists: sheet.lists,
    })),
    layout: layoutOf(book),
  };
}
