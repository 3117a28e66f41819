import type { Summary } from '../../core/check/check-report';
import type { Refusal, Snapshot } from '../../core/grid/host';
import type { Bilingual } from '../../core/language';

/** A workbook on the desk. `id` is its path, told apart from others of the same path. */
export type DeskBook = { readonly id: string } & (
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | OpenBook
);

interface OpenBook {
  readonly kind: 'open';
  /** As it now stands, edits included. */
  readonly snapshot: Snapshot;
  /** The sheet on screen. */
  readonly sheet: string;
  /** It differs from what was last saved. */
  readonly unsaved: boolean;
  /** Null until a check has looked at it. */
  readonly found: BookFound | null;
}

/** What the table of files says of a checked book. */
export interface BookFound {
  readonly forms: readonly Bilingual[];
  /** The sheet to turn to once it is known which is a ledger. */
  readonly firstLedger: string | null;
  readonly summary: Summary;
}

/** A place in a book to come back to: its cell, and how far the sheet was scrolled, in its own pixels. */
export interface Stop {
  readonly book: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Null where only the cell is known. */
  readonly scroll: { readonly left: number; readonly top: number } | null;
}

/** Where the sheet is to go. `moves` goes up with each asking, so that the same cell can be asked for again. */
interface Sight extends Stop {
  /** What is typed next is meant for the cell, not for the list that led there. */
  readonly takesKeys: boolean;
  readonly moves: number;
}

/** What came of something, for the bar above everything. */
export interface Notice {
  readonly intent: 'success' | 'error';
  readonly text: Bilingual;
}

export interface DeskState {
  readonly books: readonly DeskBook[];
  /** Id of the book on screen; null for the table of files, or the start page where there is none. */
  readonly shown: string | null;
  readonly sight: Sight | null;
  /** Places left behind by going to findings, the last one last. */
  readonly trail: readonly Stop[];
  /** Long work on a file that the page shows above everything: saving, copying. */
  readonly saving: boolean;
  readonly notice: Notice | null;
}

export const EMPTY_DESK: DeskState = {
  books: [],
  shown: null,
  sight: null,
  trail: [],
  saving: false,
  notice: null,
};

export function openBookOf({ books }: DeskState, id: string | null): Extract<DeskBook, { kind: 'open' }> | null {
  const book = books.find((each) => each.id === id);
  return book?.kind === 'open' ? book : null;
}

export function hasUnsaved({ books }: DeskState): boolean {
  return books.some((book) => book.kind === 'open' && book.unsaved);
}
