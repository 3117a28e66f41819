/** An error value a spreadsheet stores in a cell, for example `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. A string of digits and a number are different values and stay so: the file (or Excel)
 * decides which it is, and nothing in the core converts one into the other.
 */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** True for an absent cell and for the empty string, which Excel shows alike. */
export function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

/** Equality of cell values. An absent cell equals an empty string; `'1'` and `1` differ. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}
