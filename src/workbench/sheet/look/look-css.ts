import type { CellStyle } from '../../../core/layout/layout';
import { alignmentLook, type AlignmentLook } from './alignment-look';
import { cssColor } from './css-color';
import { fillColor } from './fill-look';
import { fontFamily } from './font-family';
import { fontLook, type FontLook } from './font-look';

/** Height of a line of text in font heights; rows of automatic height are worked out with the same figure. */
export const LINE_HEIGHT = 1.25;
/** Points of a font that says no size. */
const USUAL_SIZE = 11;

/** CSS of one look, apart from its borders, by property name. */
export function lookCss(style: CellStyle): Readonly<Record<string, string>> {
  return {
    ...fontCss(fontLook(style.font), style.fontColor),
    ...alignCss(alignmentLook(style.alignment)),
    ...fillCss(style),
  };
}

/** Pixels a font is high. */
export function fontPixels(style: CellStyle | undefined): number {
  return ((fontLook(style?.font ?? '').size ?? USUAL_SIZE) * 96) / 72;
}

/** The `font` shorthand of a look, for measuring text. */
export function fontShorthand(style: CellStyle): string {
  const { name, bold, italic } = fontLook(style.font);
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontPixels(style)}px ${fontFamily(name)}`;
}

function fontCss(font: FontLook, stated: string | null): Record<string, string> {
  const css: Record<string, string> = {
    'font-family': fontFamily(font.name),
    'font-size': `${font.size ?? USUAL_SIZE}pt`,
  };
  const color = cssColor(font.color ?? stated);
  const lines = [font.underline && 'underline', font.strike && 'line-through'].filter(Boolean);
  if (color !== null && color !== '#000000') css['color'] = color;
  if (font.bold) css['font-weight'] = 'bold';
  if (font.italic) css['font-style'] = 'italic';
  if (lines.length > 0) css['text-decoration'] = lines.join(' ') + (font.underline === 'double' ? ' double' : '');
  if (font.script !== null) css['font-size'] = `${(font.size ?? USUAL_SIZE) * 0.65}pt`;
  return css;
}

/** White is the paper itself, whatever shade the screen gives it. */
function fillCss({ fill }: CellStyle): Record<string, string> {
  const color = fillColor(fill);
  return color === null || color === '#FFFFFF' ? {} : { 'background-color': color };
}

const ACROSS = {
  general: 'flex-start',
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
  justify: 'flex-start',
};
const TEXT = { general: 'left', left: 'left', center: 'center', right: 'right', justify: 'justify' };
const DOWN = { top: 'flex-start', center: 'center', bottom: 'flex-end' };

function alignCss(look: AlignmentLook): Record<string, string> {
  const css: Record<string, string> = { 'align-items': DOWN[look.vertical] };
  if (look.horizontal !== 'general') {
    css['justify-content'] = ACROSS[look.horizontal];
    css['text-align'] = TEXT[look.horizontal];
  }
  // ECMA-376 part 1 §18.8.1: a step of indent is three spaces, about nine pixels
  if (look.indent > 0) css[look.horizontal === 'right' ? 'padding-right' : 'padding-left'] = `${2 + 9 * look.indent}px`;
  return { ...css, ...wrapCss(look), ...rotationCss(look.rotation) };
}

function wrapCss({ wrap }: AlignmentLook): Record<string, string> {
  return wrap ? { 'white-space': 'pre-wrap', 'overflow-wrap': 'anywhere' } : {};
}

function rotationCss(rotation: AlignmentLook['rotation']): Record<string, string> {
  if (rotation === 0) return {};
  if (rotation === 'stacked') return { 'writing-mode': 'vertical-rl', 'text-orientation': 'upright' };
  return { 'writing-mode': rotation > 0 ? 'sideways-lr' : 'vertical-rl' };
}
