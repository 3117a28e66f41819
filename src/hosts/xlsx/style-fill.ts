import type { ColorReader } from './style-color';
import { attribute } from './xml-reader';
import { childOf, type XmlElement } from './xml-tree';
import { canonicalXml } from './xml-canonical';

/** `none`, the colour of a plain fill, or pattern and both colours. */
export function cellFill(fill: XmlElement | null, colorOf: ColorReader): string {
  const pattern = fill && childOf(fill, 'patternFill');
  if (!pattern) return gradient(fill, colorOf);
  const type = attribute(pattern, 'patternType') ?? 'none';
  const foreground = colorIn(pattern, 'fgColor', colorOf);
  if (type === 'none') return 'none';
  if (type === 'solid') return foreground ?? 'FF000000';
  return [type, foreground ?? 'auto', colorIn(pattern, 'bgColor', colorOf) ?? 'auto'].join(' ');
}

/** In a differential format the ground of a plain fill is `bgColor`, and the pattern may be left out. */
export function differentialFill(fill: XmlElement, colorOf: ColorReader): string {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern) return gradient(fill, colorOf);
  const type = attribute(pattern, 'patternType') ?? 'solid';
  const background = colorIn(pattern, 'bgColor', colorOf);
  const foreground = colorIn(pattern, 'fgColor', colorOf);
  if (type === 'none') return 'none';
  return type === 'solid' ? (background ?? foreground ?? 'auto') : [type, foreground, background].join(' ');
}

function gradient(fill: XmlElement | null, colorOf: ColorReader): string {
  const found = fill && childOf(fill, 'gradientFill');
  return found ? canonicalXml(found, colorOf) : 'none';
}

function colorIn(pattern: XmlElement, name: string, colorOf: ColorReader): string | null {
  const color = childOf(pattern, name);
  return color && colorOf(color);
}
