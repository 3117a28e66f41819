import fc from 'fast-check';
import { CellReader } from '../../../src/hosts/xlsx/cell-reader';
import { readCell } from '../../../src/hosts/xlsx/cell-slowly';
import { readCommonCell } from '../../../src/hosts/xlsx/common-cell';

const PADDING = 16;

/** As a scanner hands them over: zeros behind the last byte. */
function padded(xml: string): Uint8Array {
  const bytes = new Uint8Array(xml.length + PADDING);
  bytes.set(Buffer.from(xml));
  return bytes;
}

function read(xml: string) {
  const cell = new CellReader();
  const next = readCommonCell(padded(xml), 0, cell);
  return { next, cell };
}

describe('a cell of the commonest shape', () => {
  test.each([
    ['<c r="A1"/>', { row: 0, column: 0, style: 0, type: 'n', whole: -1 }],
    ['<c r="E12" s="4"/>', { row: 11, column: 4, style: 4, type: 'n', whole: -1 }],
    ['<c r="XFD1048576" s="30"><v>7</v></c>', { row: 1048575, column: 16383, style: 30, type: 'n', whole: 7 }],
    ['<c r="B2" t="s"><v>0</v></c>', { row: 1, column: 1, style: 0, type: 's', whole: 0 }],
    ['<c r="B2" s="1" t="s"><v>123456789012345</v></c>', { style: 1, type: 's', whole: 123456789012345 }],
  ])('%s is read to its end', (xml, said) => {
    const { next, cell } = read(`${xml}<c r="Z9"/>`);
    expect(next).toBe(xml.length);
    expect(cell).toMatchObject(said);
  });

  test('its value is also known as bytes', () => {
    const { cell } = read('<c r="B2"><v>15</v></c>');
    expect([cell.valueStart, cell.valueEnd]).toEqual([13, 15]);
  });
});

test.each([
  ['an attribute between', '<c r="A1" cm="1" s="2"/>'],
  ['attributes in another order', '<c s="2" r="A1"/>'],
  ['apostrophes', "<c r='A1'/>"],
  ['no reference', '<c s="2"/>'],
  ['a reference without a row', '<c r="A"/>'],
  ['a reference without a column', '<c r="1"/>'],
  ['small letters', '<c r="a1"/>'],
  ['a type that is no index', '<c r="A1" t="str"><v>1</v></c>'],
  ['a fraction', '<c r="A1"><v>1.5</v></c>'],
  ['a sign', '<c r="A1"><v>-1</v></c>'],
  ['more digits than a double keeps', '<c r="A1"><v>1234567890123456</v></c>'],
  ['an empty value', '<c r="A1"><v></v></c>'],
  ['a formula', '<c r="A1"><f>1</f><v>1</v></c>'],
  ['something behind the value', '<c r="A1"><v>1</v><extLst/></c>'],
  ['an end tag of its own', '<c r="A1"></c>'],
  ['a space in the tag', '<c r="A1" />'],
  ['a style without its closing quote', '<c r="A1" s="4><v>1</v></c>'],
  ['a reference without its closing quote', '<c r="A1><v>1</v></c>'],
])('with %s it is left to others', (_, xml) => {
  expect(read(xml).next).toBe(0);
});

test('cut off anywhere it is not read', () => {
  const xml = '<c r="AB12" s="14" t="s"><v>345</v></c>';
  for (let length = 1; length < xml.length; length += 1) expect(read(xml.slice(0, length)).next).toBe(0);
});

test('whatever it reads, the slow way reads alike', () => {
  const column = fc.string({ unit: fc.constantFrom('A', 'B', 'Z'), minLength: 1, maxLength: 2 });
  const cell = fc.record({
    at: fc.tuple(column, fc.integer({ min: 1, max: 99999 })),
    style: fc.option(fc.integer({ min: 0, max: 999 })),
    shared: fc.boolean(),
    value: fc.option(fc.maxSafeNat()),
  });
  fc.assert(
    fc.property(cell, ({ at, style, shared, value }) => {
      const attributes = `r="${at.join('')}"${style === null ? '' : ` s="${style}"`}${shared ? ' t="s"' : ''}`;
      const xml = value === null ? `<c ${attributes}/>` : `<c ${attributes}><v>${value}</v></c>`;
      const { next, cell: fast } = read(xml);
      if (next === 0) return String(value).length > 15;
      const slow = new CellReader();
      readCell(xml, slow);
      expect(fast).toMatchObject({ row: slow.row, column: slow.column, style: slow.style, type: slow.type });
      expect(fast.whole).toBe(slow.text === '' ? -1 : Number(slow.text));
      return true;
    }),
  );
});
