import type { SheetLayout } from '../../../core/layout/layout';
import { columnPixels, defaultColumnPixels } from './column-width';
import { defaultRowPixels, rowPixels } from './row-height';

/** Pixels of each column; 0 where it is hidden. */
export function columnSizes(layout: SheetLayout, count: number): Uint16Array {
  const usual = defaultColumnPixels(layout.look?.['defaultWidth']);
  const sizes = new Uint16Array(count).fill(usual);
  for (const { first, last, width, hidden } of layout.columns) {
    sizes.fill(hidden ? 0 : width === null ? usual : columnPixels(width), first, last + 1);
  }
  return sizes;
}

/** Pixels of each row as the file states them, the default for rows of automatic height; 0 where a row is hidden. */
export function rowSizes(layout: SheetLayout, count: number): Uint16Array {
  const usual = layout.look?.['rowsHidden'] === '1' ? 0 : defaultRowPixels(layout.look?.['defaultHeight']);
  const shown = usual || defaultRowPixels(undefined);
  const sizes = new Uint16Array(count).fill(usual);
  for (const { first, last, height, hidden } of layout.rows) {
    sizes.fill(hidden ? 0 : height === null ? shown : rowPixels(height), first, last + 1);
  }
  return sizes;
}
