import { canonicalFormat } from './number-format';
import { alignmentLook, protectionLook } from './style-alignment';
import { borderLook } from './style-border';
import type { ColorReader } from './style-color';
import { differentialFill } from './style-fill';
import { fontLook } from './style-font';
import { attribute } from './xml-reader';
import { childOf, type XmlElement } from './xml-tree';

/** What a conditional format changes of a cell's look, as canonical text: `font b FFFF0000; fill FFFFFF00`. */
export function differentialLook(dxf: XmlElement, colorOf: ColorReader): string {
  const font = childOf(dxf, 'font');
  const format = childOf(dxf, 'numFmt');
  const fill = childOf(dxf, 'fill');
  const alignment = childOf(dxf, 'alignment');
  const protection = childOf(dxf, 'protection');
  const parts: readonly (readonly [string, string])[] = [
    ['font', fontLook(font, colorOf).text],
    ['format', format ? canonicalFormat(attribute(format, 'formatCode') ?? '') : ''],
    ['fill', fill ? differentialFill(fill, colorOf) : ''],
    ['border', borderLook(childOf(dxf, 'border'), colorOf)],
    ['alignment', alignmentLook(alignment)],
    ['protection', protection ? protectionLook(protection) : ''],
  ];
  return parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name} ${text}`)
    .join('; ');
}
