import { BrokenXml } from './broken-xml';
import { readEscapes } from './string-escapes';
import { scanXml } from './xml-reader';

/**
 * The text of a string item (`<si>`, `<is>`; ECMA-376 part 1 §18.4.8): its `<t>`, or those of its runs joined. How it
 * is pronounced (`<rPh>`) is not part of it. Throws BrokenXml.
 */
export function richText(xml: string): string {
  let text = '';
  let phonetic = 0;
  let inText = false;
  for (const event of scanXml(xml)) {
    if (event.kind === 'broken') throw new BrokenXml(event.reason);
    if (event.kind === 'text') {
      if (inText && phonetic === 0) text += event.text;
    } else if (event.name === 'rPh') phonetic += event.kind === 'open' ? 1 : -1;
    else if (event.name === 't') inText = event.kind === 'open';
  }
  return readEscapes(text);
}
