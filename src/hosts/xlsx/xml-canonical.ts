import type { ColorReader } from './style-color';
import type { XmlElement } from './xml-tree';

/** Names that number or link things inside a package and say nothing of the look. */
const BOOKKEEPING = new Set(['id', 'dxfId', 'priority', 'uid', 'extLst', 'xmlns']);
const COLORS = /(?:^color|Color)$/;

/**
 * An element as text that is the same whoever wrote it: no prefixes, attributes in order of name, colours resolved,
 * bookkeeping left out.
 */
export function canonicalXml(element: XmlElement, colorOf: ColorReader): string {
  if (COLORS.test(element.name)) return `${element.name}=${colorOf(element) ?? 'auto'}`;
  const inside = [
    ...statedAttributes(element),
    ...element.children.filter(({ name }) => !BOOKKEEPING.has(name)).map((child) => canonicalXml(child, colorOf)),
  ];
  const text = element.children.length === 0 ? element.text.trim() : '';
  return `${element.name}(${[...inside, ...(text === '' ? [] : [text])].join(' ')})`;
}

/** `name=value` of the attributes that say something, in order of name; booleans as 0 and 1. */
export function statedAttributes(element: XmlElement, without: ReadonlySet<string> = BOOKKEEPING): readonly string[] {
  return element.attributes
    .filter(({ prefix, name }) => prefix === '' && !BOOKKEEPING.has(name) && !without.has(name))
    .map(({ name, value }) => `${name}=${canonicalValue(value)}`)
    .sort();
}

/** `true` reads as `1`; numbers lose the digits that writers add in printing a double. */
export function canonicalValue(value: string): string {
  if (value === 'true') return '1';
  if (value === 'false') return '0';
  return /^-?\d+\.\d+(?:[eE][-+]?\d+)?$/.test(value) ? String(Number(Number(value).toFixed(6))) : value;
}
