import { a1 } from '../grid/address';
import type { Place } from './finding';
import type { MergeIndex } from '../grid/merge-index';

/** The cell of a place in A1 notation, the top-left cell where it is merged; null for a whole sheet. */
export function cellOf(place: Place, merges: MergeIndex): string | null {
  if (place.row === null || place.column === null) return null;
  const merge = merges.at(place.row, place.column);
  return merge ? a1(merge.top, merge.left) : a1(place.row, place.column);
}

/** `file!sheet!A1`, as related places are written for programs. */
export function placeText(place: Place): string {
  const cell = place.row === null || place.column === null ? '' : a1(place.row, place.column);
  return [place.file, place.sheet, cell].filter((part) => part !== '').join('!');
}

/** The other place of a finding as a person reads it: only as much as differs from where they are. */
export function relativePlace(place: Place, from: Place): string {
  const cell = place.row === null || place.column === null ? '' : a1(place.row, place.column);
  if (place.file !== from.file) return [place.file, place.sheet, cell].filter(Boolean).join('!');
  return place.sheet === from.sheet && cell !== '' ? cell : [place.sheet, cell].filter(Boolean).join('!');
}
