import fc from 'fast-check';
import { scanSharedStrings } from '../../../src/hosts/xlsx/sheet-scan';
import { StringStore } from '../../../src/hosts/xlsx/string-store';
import { nodeCompression } from '../../../src/cli/node-compression';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { buildWorkbook, MAIN } from './workbook-builder';

function* cut(text: string, size: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

test('texts of any length and alphabet come back by their index', () => {
  const store = new StringStore();
  const texts = [
    '',
    '110105',
    '王国建',
    '𠮷野',
    '长'.repeat(40_000),
    'x'.repeat(20_000),
    '\ud800',
    'é',
    ...many(70_000),
  ];
  for (const text of texts) store.addText(text);
  expect(store.text(1)).toBe('110105');
  store.finish();
  expect(texts.findIndex((text, index) => store.text(index) !== text)).toBe(-1);
  expect([store.size, store.isEmpty(0), store.isEmpty(1), store.text(-1), store.text(texts.length)]).toEqual([
    texts.length,
    true,
    false,
    '',
    '',
  ]);
});

test('strings read the same however their bytes are cut', async () => {
  const items = [
    '<si><t>甲</t></si>',
    '<si><t xml:space="preserve"> 乙 </t></si>',
    '<si/>',
    '<si><t/></si>',
    '<si> <t>a&lt;b</t></si>',
  ];
  const texts = ['甲', ' 乙 ', '', '', 'a<b'];
  const list = fc.array(fc.nat(items.length - 1), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(list, fc.integer({ min: 1, max: 90 }), async (picked, size) => {
      const xml = `<?xml version="1.0"?><sst xmlns="${MAIN}">${picked.map((index) => items[index]).join('\n')}</sst>`;
      const store = await scanSharedStrings(cut(xml, size));
      expect(picked.map((_, index) => store.text(index))).toEqual(picked.map((index) => texts[index]));
      expect(store.size).toBe(picked.length);
    }),
  );
});

test.each(['<sst><si><t>a</t>', '<sst><si><t>a</t></si>', '<sst><si><t>a</r></si></sst>', '<x/>', ''])(
  'the strings %s are refused as damaged',
  async (xml) => {
    const opened = await openXlsx(buildWorkbook({ 'xl/sharedStrings.xml': xml }), nodeCompression);
    if (opened.kind === 'refused') throw new Error(opened.refusal.code);
    expect(await opened.host.tryRead()).toMatchObject({
      refusal: { code: 'damaged-part', params: { part: 'xl/sharedStrings.xml' } },
    });
  },
);

function many(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => (index % 3 === 0 ? `${index}` : `户${index}`));
}
