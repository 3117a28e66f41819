import type { CellStyle } from '../../../core/layout/layout';
import { fontPixels, fontShorthand } from '../look/look-css';

const known = new WeakMap<CellStyle, number>();
/** Share of a font's height that a digit is wide, where it cannot be measured. */
const USUAL = 0.52;

let canvas: CanvasRenderingContext2D | null | undefined;

/** Pixels of a digit in a look's font, as this machine draws it. */
export function digitPixels(style: CellStyle | undefined): number {
  if (style === undefined) return fontPixels(style) * USUAL;
  const measured = known.get(style) ?? measure(style);
  known.set(style, measured);
  return measured;
}

function measure(style: CellStyle): number {
  canvas ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (canvas === null) return fontPixels(style) * USUAL;
  canvas.font = fontShorthand(style);
  return canvas.measureText('0000000000').width / 10;
}
