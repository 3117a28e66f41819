import type { Place } from '../../../src/core/check/finding';
import type { Snapshot } from '../../../src/core/grid/host';
import {
  EMPTY_DESK,
  hasUnsaved,
  openBookOf,
  type BookFound,
  type DeskState,
} from '../../../src/workbench/desk/desk-state';
import { reduceDesk, type DeskAction } from '../../../src/workbench/desk/reduce-desk';

const snapshot: Snapshot = { sheets: [], layout: { sheets: [], names: [], styles: [], protection: '' } as never };
const after = (actions: readonly DeskAction[], from: DeskState = EMPTY_DESK) => actions.reduce(reduceDesk, from);
const opened = (id: string, sheet = '说明'): DeskAction => ({ type: 'book-opened', id, snapshot, sheet });
const found = (firstLedger: string | null): BookFound => ({ forms: [], firstLedger, summary: {} as never });
const place = (file: string, sheet: string, row: number | null = 4, column: number | null = 5): Place => ({
  file,
  sheet,
  row,
  column,
});
const two = after([{ type: 'books-arrived', ids: ['a', 'b'] }, opened('a'), opened('b')]);

test('files stand in the table from the moment they arrive, in their order, with their progress', () => {
  const state = after([
    { type: 'books-arrived', ids: ['a', 'b'] },
    { type: 'book-progressed', id: 'b', done: 1, total: 4 },
  ]);
  expect(state.books).toEqual([
    { id: 'a', kind: 'reading', done: 0, total: 0 },
    { id: 'b', kind: 'reading', done: 1, total: 4 },
  ]);
});

test('a file that is refused leaves the others as they are', () => {
  const refusal = { code: 'empty-file', params: {} };
  const state = after(
    [{ type: 'book-refused', id: 'a', refusal }],
    after([{ type: 'books-arrived', ids: ['a', 'b'] }]),
  );
  expect(state.books.map(({ kind }) => kind)).toEqual(['refused', 'reading']);
});

test('the first check turns to the first ledger, later ones leave the sheet the clerk chose', () => {
  const first = after([{ type: 'book-found', id: 'a', found: found('花名册') }], two);
  expect(openBookOf(first, 'a')!.sheet).toBe('花名册');
  const chosen = after(
    [
      { type: 'sheet-chosen', id: 'a', sheet: '说明' },
      { type: 'book-found', id: 'a', found: found('花名册') },
    ],
    first,
  );
  expect(openBookOf(chosen, 'a')!.sheet).toBe('说明');
});

test('saving leaves what was edited meanwhile unsaved', () => {
  const edited = after([{ type: 'book-changed', id: 'a', snapshot, unsaved: true }], two);
  expect(hasUnsaved(edited)).toBe(true);
  expect(hasUnsaved(after([{ type: 'book-saved', id: 'a', unsaved: true }], edited))).toBe(true);
  expect(hasUnsaved(after([{ type: 'book-saved', id: 'a', unsaved: false }], edited))).toBe(false);
});

test('a place is shown in its file and sheet, the whole of a sheet by its first cell, again when asked again', () => {
  const once = after([{ type: 'sighted', place: place('b', '花名册'), takesKeys: true }], two);
  expect(once).toMatchObject({
    shown: 'b',
    sight: { book: 'b', sheet: '花名册', row: 4, column: 5, takesKeys: true, moves: 1 },
  });
  expect(openBookOf(once, 'b')!.sheet).toBe('花名册');
  const again = after([{ type: 'sighted', place: place('b', '花名册', null, null), takesKeys: false }], once);
  expect(again.sight).toMatchObject({ row: 0, column: 0, takesKeys: false, moves: 2 });
});

test('the way back leads through the places left, the last first, and ends', () => {
  const stop = (row: number) => ({ book: 'a', sheet: '花名册', row, column: 0, scroll: { left: 0, top: row } });
  const left = after(
    [
      { type: 'left', stop: stop(1) },
      { type: 'left', stop: stop(2) },
      { type: 'shown', id: 'b' },
    ],
    two,
  );
  const back = after([{ type: 'went-back' }], left);
  expect(back).toMatchObject({ shown: 'a', sight: { row: 2, scroll: { top: 2 } } });
  const start = after([{ type: 'went-back' }], back);
  expect(start).toMatchObject({ sight: { row: 1 }, trail: [] });
  expect(after([{ type: 'went-back' }], start)).toBe(start);
});

test('the trail keeps the last fifty places', () => {
  const stops = Array.from({ length: 60 }, (_, row): DeskAction => {
    return { type: 'left', stop: { book: 'a', sheet: '花名册', row, column: 0, scroll: null } };
  });
  expect(after(stops, two).trail.map(({ row }) => row)).toEqual(Array.from({ length: 50 }, (_, at) => at + 10));
});

test('closing the file on screen shows the one beside it, then the table; nothing leads back into it', () => {
  const stop = { book: 'a', sheet: '花名册', row: 1, column: 0, scroll: null };
  const state = after(
    [
      { type: 'shown', id: 'a' },
      { type: 'left', stop },
      { type: 'book-closed', id: 'a' },
    ],
    two,
  );
  expect(state).toMatchObject({ shown: 'b', trail: [] });
  expect(after([{ type: 'book-closed', id: 'b' }], state)).toMatchObject({ shown: null, books: [] });
});

test('closing a file in the background leaves the one on screen', () => {
  expect(
    after(
      [
        { type: 'shown', id: 'b' },
        { type: 'book-closed', id: 'a' },
      ],
      two,
    ).shown,
  ).toBe('b');
});
