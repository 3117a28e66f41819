import type { ColorReader } from './style-color';
import { attribute, flag } from './xml-reader';
import { childOf, type XmlElement } from './xml-tree';

export interface FontLook {
  readonly text: string;
  readonly color: string | null;
}

const SWITCHES = ['b', 'i', 'strike', 'outline', 'shadow'];
/** Black is what the system writes in unless told otherwise; writers name it or do not. */
const BLACK = 'FF000000';

/** `宋体 11 b FFFF0000`: name, size, what is switched on, colour unless black. Family and charset only help to find a font. */
export function fontLook(font: XmlElement | null, colorOf: ColorReader): FontLook {
  if (font === null) return { text: '', color: null };
  const colorElement = childOf(font, 'color');
  const color = colorElement && colorOf(colorElement);
  const parts = [
    valueOf(font, 'name') ?? valueOf(font, 'rFont'),
    size(valueOf(font, 'sz')),
    ...SWITCHES.filter((name) => isOn(font, name)),
    underline(font),
    unless(valueOf(font, 'vertAlign'), 'baseline'),
    unless(color, BLACK),
  ];
  return { text: parts.filter(Boolean).join(' '), color: color?.startsWith('FF') ? color : null };
}

function valueOf(font: XmlElement, name: string): string | null {
  const child = childOf(font, name);
  return child && attribute(child, 'val');
}

function size(text: string | null): string | null {
  return text === null ? null : String(Number(text));
}

function isOn(font: XmlElement, name: string): boolean {
  const child = childOf(font, name);
  return child !== null && flag(child, 'val', true);
}

function underline(font: XmlElement): string | null {
  const child = childOf(font, 'u');
  const kind = child && (attribute(child, 'val') ?? 'single');
  return kind === null || kind === 'none' ? null : `underline ${kind}`;
}

function unless(text: string | null, usual: string): string | null {
  return text === usual ? null : text;
}
