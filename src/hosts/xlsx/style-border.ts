import type { ColorReader } from './style-color';
import { attribute, flag } from './xml-reader';
import { childOf, type XmlElement } from './xml-tree';

/** Strict files name the sides by reading direction. */
const SIDES: readonly (readonly [name: string, strict: string])[] = [
  ['left', 'start'],
  ['right', 'end'],
  ['top', 'top'],
  ['bottom', 'bottom'],
  ['vertical', 'vertical'],
  ['horizontal', 'horizontal'],
  ['diagonal', 'diagonal'],
];

/** `left thin, right thin FFFF0000`; '' without lines. Black is not named. */
export function borderLook(border: XmlElement | null, colorOf: ColorReader): string {
  if (border === null) return '';
  const sides = SIDES.map(([name, strict]) => side(border, name, strict, colorOf)).filter((text) => text !== '');
  return sides.join(', ');
}

function side(border: XmlElement, name: string, strict: string, colorOf: ColorReader): string {
  const line = childOf(border, name) ?? childOf(border, strict);
  const style = line && attribute(line, 'style');
  if (!line || style === null || style === 'none') return '';
  const named = childOf(line, 'color');
  const color = named && colorOf(named);
  return [name, style, color === 'FF000000' ? null : color, name === 'diagonal' ? direction(border) : null]
    .filter(Boolean)
    .join(' ');
}

function direction(border: XmlElement): string {
  return [flag(border, 'diagonalUp') && 'up', flag(border, 'diagonalDown') && 'down'].filter(Boolean).join(' ');
}
