import { attribute, flag } from './xml-reader';
import { statedAttributes } from './xml-canonical';
import type { XmlElement } from './xml-tree';

/** What holds where nothing is stated (ECMA-376 part 1 §18.8.1). */
const USUAL = new Set([
  'horizontal=general',
  'vertical=bottom',
  'wrapText=0',
  'textRotation=0',
  'indent=0',
  'relativeIndent=0',
  'justifyLastLine=0',
  'shrinkToFit=0',
  'readingOrder=0',
]);

/** `horizontal=center wrapText=1`; '' where nothing unusual is stated. */
export function alignmentLook(alignment: XmlElement | null): string {
  if (alignment === null) return '';
  return statedAttributes(alignment)
    .filter((stated) => !USUAL.has(stated))
    .join(' ');
}

/** `locked`, `unlocked`, with `hidden` for a hidden formula. A cell is locked unless its style says otherwise. */
export function protectionLook(protection: XmlElement | null): string {
  if (protection === null) return 'locked';
  const locked = attribute(protection, 'locked') === null || flag(protection, 'locked') ? 'locked' : 'unlocked';
  return flag(protection, 'hidden') ? `${locked} hidden` : locked;
}
