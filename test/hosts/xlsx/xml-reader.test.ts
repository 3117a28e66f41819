import fc from 'fast-check';
import {
  attribute,
  flag,
  prefixedAttribute,
  scanXml,
  type XmlEvent,
  type XmlOpen,
} from '../../../src/hosts/xlsx/xml-reader';
import { decodeXml, encodeXml } from '../../../src/hosts/xlsx/xml-text';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../../src/hosts/xlsx/xml-tree';
import { growthOf } from '../../growth-of';

function brief(event: XmlEvent): string {
  if (event.kind === 'open') return `<${event.prefix && `${event.prefix}:`}${event.name}>`;
  if (event.kind === 'close') return `</${event.prefix && `${event.prefix}:`}${event.name}>`;
  return event.kind === 'text' ? event.text : `!${event.reason}@${event.at}`;
}

const scanned = (text: string, fragment = false) => [...scanXml(text, fragment)].map(brief);

function firstTag(text: string): XmlOpen {
  const event = scanXml(text).next().value;
  if (event?.kind !== 'open') throw new Error(`no tag in ${text}`);
  return event;
}

describe('scanning XML', () => {
  it.each<[string, readonly string[]]>([
    ['<a/>', ['<a>', '</a>']],
    ['<a></a >', ['<a>', '</a>']],
    [
      '<?xml version="1.0"?>\n<x:a><!-- <b> --><x:b/>t</x:a>\n',
      ['\n', '<x:a>', '<x:b>', '</x:b>', 't', '</x:a>', '\n'],
    ],
    ['<a>1 &lt; 2 &amp;amp; &#x5F20;&#19977;&#128512;</a>', ['<a>', '1 < 2 &amp; 张三😀', '</a>']],
    ['<a>x<![CDATA[<b>&amp;]]]]>y</a>', ['<a>', 'x', '<b>&amp;]]', 'y', '</a>']],
    ['<a>l1\r\nl2\rl3</a>', ['<a>', 'l1\nl2\nl3', '</a>']],
    ['<a b=">" c=\'/>\'>t</a>', ['<a>', 't', '</a>']],
  ])('%j', (text, events) => {
    expect(scanned(text)).toEqual(events);
  });

  it.each<[string, string]>([
    ['', '!truncated@0'],
    ['  ', '!truncated@2'],
    ['text', '!malformed@0'],
    ['<a>', '!truncated@3'],
    ['<a', '!truncated@0'],
    ['<a b="1', '!truncated@0'],
    ['<a><b></a>', '!malformed@6'],
    ['<a></b>', '!malformed@3'],
    ['<a/><b/>', '!malformed@4'],
    ['<a/>text', '!malformed@4'],
    ['<x:a></y:a>', '!malformed@5'],
    ['<a b=1/>', '!malformed@0'],
    ['<a b="1"c="2"/>', '!malformed@0'],
    ['<a b="<"/>', '!malformed@0'],
    ['<a>&nbsp;</a>', '!malformed@3'],
    ['<a>&</a>', '!malformed@3'],
    ['<a>&#x110000;</a>', '!malformed@3'],
    ['<a b="&x;"/>', '!malformed@2'],
    ['<a><!-- -></a>', '!truncated@3'],
    ['<a><![CDATA[ </a>', '!truncated@3'],
    ['<?xml ', '!truncated@0'],
    ['< a/>', '!malformed@0'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', '!doctype@0'],
    ['<!ELEMENT a>', '!malformed@0'],
  ])('%j ends with %s', (text, last) => {
    expect(scanned(text).at(-1)).toBe(last);
  });

  it('decodes attributes and says where they stand', () => {
    const text = '<c  r = "A1"\n t=\'a&quot;b\tc&#10;d\' x:id="7"/>';
    const tag = firstTag(text);
    expect(tag.attributes.map(({ prefix, name, value }) => [prefix, name, value])).toEqual([
      ['', 'r', 'A1'],
      ['', 't', 'a"b c\nd'],
      ['x', 'id', '7'],
    ]);
    expect(tag.attributes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'r = "A1"',
      "t='a&quot;b\tc&#10;d'",
      'x:id="7"',
    ]);
    expect(tag.attributes.map(({ valueStart, valueEnd }) => text.slice(valueStart, valueEnd))[1]).toBe(
      'a&quot;b\tc&#10;d',
    );
    expect([attribute(tag, 'id'), prefixedAttribute(tag, 'id'), prefixedAttribute(tag, 'r')]).toEqual([
      null,
      '7',
      null,
    ]);
  });

  it('reads flags as the schema does', () => {
    const tag = firstTag('<a y="1" t="true" n="0" f="false" o="on" e=""/>');
    expect(['y', 't', 'o', 'n', 'f', 'e', 'absent'].map((name) => flag(tag, name))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(flag(tag, 'absent', true)).toBe(true);
    expect(flag(tag, 'n', true)).toBe(false);
  });

  it('leaves no gap and no overlap between what events cover', () => {
    const text = '<a x="1"><b/>t<![CDATA[c]]><d>e</d></a>';
    let at = 0;
    for (const event of scanXml(text)) {
      if (event.kind === 'broken') throw new Error('broken');
      expect(event.start).toBe(at);
      at = event.end;
    }
    expect(at).toBe(text.length);
  });

  it('lets a fragment begin and end inside elements, but not inside a tag', () => {
    expect(scanned('</sheetData><mergeCells><m/>', true)).toEqual(['</sheetData>', '<mergeCells>', '<m>', '</m>']);
    expect(scanned('<worksheet><cols', true).at(-1)).toBe('!truncated@11');
  });

  it('takes time in proportion to the text, even where a text is made to be slow', () => {
    const slow: readonly ((size: number) => string)[] = [
      (size) => '<a' + ' '.repeat(size),
      (size) => '<a' + ' x'.repeat(size),
      (size) => `<a b="${'&'.repeat(size)}"/>`,
      (size) => '<'.repeat(size),
      (size) => '<a>'.repeat(size),
      (size) => '&#'.repeat(size),
    ];
    for (const textOf of slow) {
      const scanning = (size: number) => () => scanned(textOf(size));
      expect(growthOf(scanning, 50_000, 4)).toBeLessThan(10);
    }
  });
});

describe('a tree of XML', () => {
  const root = (text: string): XmlElement => {
    const tree = parseXml(text);
    if (tree.kind === 'broken') throw new Error(tree.reason);
    return tree;
  };

  it('holds each element with its text and place', () => {
    const text = '<a><b k="1">x<c/>y</b><b/></a>';
    const [first, second] = root(text).children as [XmlElement, XmlElement];
    expect([first.text, first.children.length, text.slice(first.start, first.openEnd)]).toEqual(['xy', 1, '<b k="1">']);
    expect([text.slice(first.closeStart, first.end), text.slice(second.start, second.end)]).toEqual(['</b>', '<b/>']);
  });

  it('tells elements of one name apart by their namespace', () => {
    const tree = root(
      '<x:a xmlns:x="m" xmlns="n"><sheet/><x:sheet i="1"/><y:sheet xmlns:y="m" i="2"/><x:b xmlns:x="o"><x:sheet/></x:b></x:a>',
    );
    expect(childrenOf(tree, 'sheet').map((each) => attribute(each, 'i'))).toEqual(['1', '2']);
    expect([childOf(tree, 'b'), tree.children[3]?.namespace]).toEqual([null, 'o']);
  });

  it('passes on what is broken', () => {
    expect(parseXml('<a><b></a>')).toEqual({ kind: 'broken', reason: 'malformed', at: 6 });
  });
});

describe('the bytes of an XML part', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('come back as they were: %s', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (inner, bom) => {
        const bytes = encodeXml({ kind: 'text', text: `<?xml?>${inner}`, encoding, bom });
        const read = decodeXml(bytes);
        expect(read).toEqual({ kind: 'text', text: `<?xml?>${inner}`, encoding, bom });
        if (read.kind === 'text') expect(encodeXml(read)).toEqual(bytes);
      }),
      { seed: 20251123 },
    );
  });

  it.each([
    ['GBK', [0x3c, 0x61, 0xb1, 0xed]],
    ['half a UTF-16 unit', [0xff, 0xfe, 0x3c, 0x00, 0x61]],
    ['a UTF-8 character cut off', [0x3c, 0xe5, 0xbc]],
  ])('that are no Unicode are broken and not guessed at: %s', (_, bytes) => {
    expect(decodeXml(new Uint8Array(bytes))).toEqual({ kind: 'broken', reason: 'encoding', at: 0 });
  });

  it('may be none', () => {
    expect(decodeXml(new Uint8Array(0))).toEqual({ kind: 'text', text: '', encoding: 'utf-8', bom: false });
  });
});
