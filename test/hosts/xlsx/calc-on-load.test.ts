import { withCalculationOnLoad } from '../../../src/hosts/xlsx/calc-on-load';
import { decodeXml } from '../../../src/hosts/xlsx/xml-text';
import { bytesOf } from './zip-builder';

function changed(bytes: Uint8Array): Uint8Array | null {
  const workbookText = decodeXml(bytes);
  if (workbookText.kind === 'broken') throw new Error('broken');
  return withCalculationOnLoad({ workbookText });
}

function changedText(xml: string): string | null {
  const bytes = changed(bytesOf(xml));
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const around = (inner: string) =>
  `<?xml version="1.0"?>\r\n<workbook xmlns="m">  <sheets/>${inner}<extLst/></workbook>\n`;

describe('asking Excel to calculate when it opens the file', () => {
  it.each([
    ['<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="1" />', '<calcPr calcId="1" fullCalcOnLoad="1" />'],
    ["<calcPr  calcId='1'></calcPr>", '<calcPr  calcId=\'1\' fullCalcOnLoad="1"></calcPr>'],
    ['<calcPr/>', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr></calcPr>', '<calcPr fullCalcOnLoad="1"></calcPr>'],
    ['<calcPr fullCalcOnLoad="0" calcId="1"/>', '<calcPr fullCalcOnLoad="1" calcId="1"/>'],
    ["<calcPr fullCalcOnLoad = 'false'/>", "<calcPr fullCalcOnLoad = '1'/>"],
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<definedNames/><oleSize/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize/>'],
    ['<functionGroups/>', '<functionGroups/><calcPr fullCalcOnLoad="1"/>'],
    ['<externalReferences/>', '<externalReferences/><calcPr fullCalcOnLoad="1"/>'],
    ['<pivotCaches/>', '<calcPr fullCalcOnLoad="1"/><pivotCaches/>'],
    ['<!-- <calcPr/> -->', '<calcPr fullCalcOnLoad="1"/><!-- <calcPr/> -->'],
  ])('%s becomes %s, and nothing else moves', (before, after) => {
    expect(changedText(around(before))).toBe(around(after));
  });

  it.each(['<calcPr fullCalcOnLoad="1"/>', "<calcPr calcId='1' fullCalcOnLoad='true'/>"])(
    '%s needs no change',
    (element) => {
      expect(changedText(around(element))).toBeNull();
    },
  );

  it('keeps the prefix of the part', () => {
    const before = '<x:workbook xmlns:x="m"><x:sheets/></x:workbook>';
    expect(changedText(before)).toBe('<x:workbook xmlns:x="m"><x:sheets/><x:calcPr fullCalcOnLoad="1"/></x:workbook>');
    expect(changedText(before.replace('<x:sheets/>', '<x:calcPr/>'))).toContain('<x:calcPr fullCalcOnLoad="1"/>');
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('keeps the encoding and the byte-order mark: %s', (encoding) => {
    const encoded = (text: string) => {
      const bytes = Buffer.from(`\ufeff${text}`, encoding === 'utf-8' ? 'utf8' : 'utf16le');
      return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
    };
    expect(changed(encoded(around('<calcPr name="冬春"/>')))).toEqual(
      encoded(around('<calcPr name="冬春" fullCalcOnLoad="1"/>')),
    );
  });
});
