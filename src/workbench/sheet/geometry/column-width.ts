/** Pixels of the widest digit of the font that widths count in: 11 pt Calibri or 宋体 at 96 dpi. */
const DIGIT = 7;
/** What Excel shows where neither the column nor the sheet says a width: 8.43 characters. */
const USUAL = 64;

/**
 * Pixels of a column whose width the file states in characters (padding included). The formula is that of ECMA-376
 * part 1 §18.3.1.13, in whole digits of the default font: 9.140625 → 64, 12 → 84.
 */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/**
 * Pixels of a column that says no width, by the sheet's own default. The reader puts `baseColWidth` there where the
 * file states no other: whole characters without padding, which Excel rounds up to eight pixels (§18.3.1.81).
 */
export function defaultColumnPixels(defaultWidth: string | undefined): number {
  const width = Number(defaultWidth);
  if (defaultWidth === undefined || !(width > 0)) return USUAL;
  if (width === 8 || width === 10) return Math.ceil((width * DIGIT + 5) / 8) * 8;
  return columnPixels(width);
}
