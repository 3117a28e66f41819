import type { XmlBroken } from './xml-text';
import { parseXml, type XmlElement } from './xml-tree';

/** A sheet part without its rows, as one tree; `head` and `tail` as a scan of the sheet gives them. */
export function sheetFrame(head: string, tail: string): XmlElement | XmlBroken {
  return parseXml(head + tail);
}
