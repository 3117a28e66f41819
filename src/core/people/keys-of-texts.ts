import type { Column } from '../grid/column';
import { textNumberAt } from '../grid/same-text';

/**
 * Reads the key of the text in a row, worked out once for each text that the file stores once: names and villages come
 * again and again, and are asked for again wherever two hashes meet.
 */
export function keysOfTexts(column: Column, keyOf: (text: string) => string): (row: number) => string {
  const known = new Map<number, string>();
  return (row) => {
    const number = textNumberAt(column, row);
    if (number === null) return keyOf(column.text(row));
    let key = known.get(number);
    if (key === undefined) {
      key = keyOf(column.text(row));
      known.set(number, key);
    }
    return key;
  };
}
