import type { Place } from '../../core/check/finding';
import type { Refusal, Snapshot } from '../../core/grid/host';
import type { BookFound, DeskBook, DeskState, Notice, Stop } from './desk-state';

export type DeskAction =
  | { readonly type: 'books-arrived'; readonly ids: readonly string[] }
  | { readonly type: 'book-progressed'; readonly id: string; readonly done: number; readonly total: number }
  | { readonly type: 'book-refused'; readonly id: string; readonly refusal: Refusal }
  | { readonly type: 'book-opened'; readonly id: string; readonly snapshot: Snapshot; readonly sheet: string }
  | { readonly type: 'book-changed'; readonly id: string; readonly snapshot: Snapshot; readonly unsaved: boolean }
  | { readonly type: 'book-found'; readonly id: string; readonly found: BookFound }
  | { readonly type: 'book-saved'; readonly id: string; readonly unsaved: boolean }
  | { readonly type: 'book-closed'; readonly id: string }
  | { readonly type: 'shown'; readonly id: string | null }
  | { readonly type: 'sheet-chosen'; readonly id: string; readonly sheet: string }
  | { readonly type: 'sighted'; readonly place: Place; readonly takesKeys: boolean }
  | { readonly type: 'left'; readonly stop: Stop }
  | { readonly type: 'went-back' }
  | { readonly type: 'saving'; readonly on: boolean }
  | { readonly type: 'noticed'; readonly notice: Notice | null };

const LONGEST_TRAIL = 50;

/** Everything that can happen to the desk. Pure. */
export function reduceDesk(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'books-arrived':
      return { ...state, books: [...state.books, ...action.ids.map(arriving)] };
    case 'shown':
      return { ...state, shown: action.id, sight: null };
    case 'sighted':
      return inSight(state, stopAt(action.place), action.takesKeys);
    case 'left':
      return { ...state, trail: [...state.trail, action.stop].slice(-LONGEST_TRAIL) };
    case 'went-back':
      return wentBack(state);
    case 'saving':
      return { ...state, saving: action.on };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'book-closed':
      return closed(state, action.id);
    default:
      return { ...state, books: state.books.map((book) => (book.id === action.id ? reduceBook(book, action) : book)) };
  }
}

type OfBook = Extract<DeskAction, { id: string }>;

function reduceBook(book: DeskBook, action: Exclude<OfBook, { type: 'book-closed' }>): DeskBook {
  const { id } = book;
  switch (action.type) {
    case 'book-refused':
      return { id, kind: 'refused', refusal: action.refusal };
    case 'book-opened':
      return { id, kind: 'open', snapshot: action.snapshot, sheet: action.sheet, unsaved: false, found: null };
    case 'book-progressed':
      return book.kind === 'reading' ? { ...book, done: action.done, total: action.total } : book;
    default:
      return book.kind === 'open' ? reduceOpen(book, action) : book;
  }
}

type Open = Extract<DeskBook, { kind: 'open' }>;

function reduceOpen(
  book: Open,
  action: Extract<OfBook, { type: 'book-changed' | 'book-found' | 'book-saved' | 'sheet-chosen' }>,
): Open {
  switch (action.type) {
    case 'book-changed':
      return { ...book, snapshot: action.snapshot, unsaved: action.unsaved };
    case 'book-found':
      return {
        ...book,
        found: action.found,
        sheet: book.found === null ? (action.found.firstLedger ?? book.sheet) : book.sheet,
      };
    case 'book-saved':
      return { ...book, unsaved: action.unsaved };
    case 'sheet-chosen':
      return { ...book, sheet: action.sheet };
  }
}

function arriving(id: string): DeskBook {
  return { id, kind: 'reading', done: 0, total: 0 };
}

/** A whole sheet is shown by its first cell. */
function stopAt({ file, sheet, row, column }: Place): Stop {
  return { book: file, sheet, row: row ?? 0, column: column ?? 0, scroll: null };
}

function wentBack(state: DeskState): DeskState {
  const stop = state.trail.at(-1);
  if (stop === undefined) return state;
  return { ...inSight(state, stop, true), trail: state.trail.slice(0, -1) };
}

function inSight(state: DeskState, stop: Stop, takesKeys: boolean): DeskState {
  const books = state.books.map((book) =>
    book.id === stop.book && book.kind === 'open' ? { ...book, sheet: stop.sheet } : book,
  );
  return { ...state, books, shown: stop.book, sight: { ...stop, takesKeys, moves: (state.sight?.moves ?? 0) + 1 } };
}

/** The book beside it comes on screen, or the table where it was on screen. */
function closed(state: DeskState, id: string): DeskState {
  const at = state.books.findIndex((book) => book.id === id);
  const books = state.books.filter((book) => book.id !== id);
  const next = books[Math.min(at, books.length - 1)];
  const shown = state.shown !== id ? state.shown : next?.kind === 'open' ? next.id : null;
  return { ...state, books, shown, trail: state.trail.filter(({ book }) => book !== id) };
}
