import type { FormAlignment } from './form-alignment';
import { fileColumn } from './form-alignment';
import type { FormPlaces } from './form-formula';

/** Places of the blank form, its columns named as those of the file they became. */
export function placesOfForm(alignment: FormAlignment): FormPlaces {
  const { shape } = alignment;
  return {
    row: (row) => rowName(row, shape.headerTop, shape.bodyTop, shape.footTop),
    column: (column) => `C${fileColumn(alignment.columns, column) ?? 'gone'}`,
  };
}

export function placesOfFile(alignment: FormAlignment): FormPlaces {
  return {
    row: (row) => rowName(row, alignment.headerTop, alignment.bodyTop, alignment.footTop),
    column: (column) => `C${column}`,
  };
}

/** Rows of the body other than its first are all one: where it ends depends on how many households there are. */
function rowName(row: number, headerTop: number, bodyTop: number, footTop: number | null): string {
  if (row < bodyTop) return `head${row - headerTop}`;
  if (footTop !== null && row >= footTop) return `foot${row - footTop}`;
  return row === bodyTop ? 'first' : 'body';
}
