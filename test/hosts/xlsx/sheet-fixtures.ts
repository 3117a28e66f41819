import type { CellValue } from '../../../src/core/grid/cell';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const open = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`;

/** A shape that real workbooks have. `filled` holds a value, `empty` holds none; each is then written to. */
export interface SheetShape {
  readonly shape: string;
  readonly xml: string;
  readonly strings?: string;
  /** By A1 address; what is not named is empty. */
  readonly values: Readonly<Record<string, CellValue>>;
  readonly filled: readonly [cell: string, before: string, after: string];
  readonly empty: readonly [cell: string, before: string, after: string];
}

/** What 7 turns into in the filled cell, and 甲 in the empty one. */
export const SHAPES: readonly SheetShape[] = [
  {
    shape: 'plain cells with styles',
    xml: `${open}<sheetData><row r="1" spans="1:3"><c r="A1" s="2"><v>5</v></c><c r="B1" s="3"/><c r="C1" t="b"><v>1</v></c></row></sheetData></worksheet>`,
    values: { A1: 5, C1: true },
    filled: ['A1', '<c r="A1" s="2"><v>5</v></c>', '<c r="A1" s="2"><v>7</v></c>'],
    empty: ['B1', '<c r="B1" s="3"/>', '<c r="B1" s="3" t="inlineStr"><is><t>甲</t></is></c>'],
  },
  {
    shape: 'shared strings, rich ones and pronounced ones too',
    xml: `${open}<sheetData><row r="2"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>2</v></c></row></sheetData></worksheet>`,
    strings: `<sst xmlns="${MAIN}"><si><t>甲&amp;乙</t></si><si><r><rPr><b/></rPr><t>尚</t></r><r><t xml:space="preserve"> 寨</t></r><rPh sb="0" eb="1"><t>shang</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>`,
    values: { A2: '尚 寨', B2: '甲&乙', D2: 'a\rb_x0041_' },
    filled: ['A2', '<c r="A2" s="1" t="s"><v>1</v></c>', '<c r="A2" s="1"><v>7</v></c>'],
    empty: ['C2', '<c r="D2"', '<c r="C2" t="inlineStr"><is><t>甲</t></is></c><c r="D2"'],
  },
  {
    shape: 'prefixed elements',
    xml: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    values: { A1: '乙', B1: 2 },
    filled: ['B1', '<x:c r="B1"><x:v>2</x:v></x:c>', '<x:c r="B1"><x:v>7</x:v></x:c>'],
    empty: ['C1', '</x:row>', '<x:c r="C1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row>'],
  },
  {
    shape: 'a byte-order mark, single quotes and line breaks between elements',
    xml: `\ufeff<worksheet xmlns='${MAIN}'>\n<sheetData>\n <row r='1'>\n  <c r='A1' s='4' t='str'>\n   <v>乙</v>\n  </c>\n </row>\n</sheetData>\n</worksheet>\n`,
    values: { A1: '乙' },
    filled: ['A1', "<c r='A1' s='4' t='str'>\n   <v>乙</v>\n  </c>", "<c r='A1' s='4'><v>7</v></c>"],
    empty: ['B1', '\n </row>', '<c r="B1" t="inlineStr"><is><t>甲</t></is></c>\n </row>'],
  },
  {
    shape: 'rows and cells that do not say where they are',
    xml: `${open}<sheetData><row><c><v>1</v></c><c/><c t="inlineStr"><is><t>乙</t></is></c></row><row/><row><c r="B3"><v>3</v></c><c><v>4</v></c></row></sheetData></worksheet>`,
    values: { A1: 1, C1: '乙', B3: 3, C3: 4 },
    filled: ['C3', '<c><v>4</v></c>', '<c><v>7</v></c>'],
    empty: ['A2', '<row/>', '<row><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row>'],
  },
  {
    shape: 'CDATA, entities, comments and processing instructions',
    xml: `${open}<!-- <sheetData> --><sheetData><!-- </row> --><row r="1"><?x <c?><c r="A1" t="str"><v><![CDATA[<c r="Z9">]]></v></c><!-- c --><c r="B1" t="str"><v>a&#10;&#x4E59;&lt;</v></c></row></sheetData></worksheet>`,
    values: { A1: '<c r="Z9">', B1: 'a\n乙<' },
    filled: ['A1', '<c r="A1" t="str"><v><![CDATA[<c r="Z9">]]></v></c>', '<c r="A1"><v>7</v></c>'],
    empty: [
      'A2',
      '</row></sheetData>',
      '</row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>',
    ],
  },
  {
    shape: 'every type of cell',
    xml: `${open}<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="d"><v>2025-11-23</v></c><c r="C1" t="n"><v>-1.5E3</v></c><c r="D1"><v></v></c><c r="E1" t="s"><v/></c><c r="F1"><v>110105194912310021</v></c><c r="G1"><v>0.30000000000000004</v></c><c r="H1" t="b"><v>0</v></c></row></sheetData></worksheet>`,
    values: {
      A1: { error: '#N/A' },
      B1: '2025-11-23',
      C1: -1500,
      F1: Number('110105194912310021'),
      G1: 0.1 + 0.2,
      H1: false,
    },
    filled: ['A1', '<c r="A1" t="e"><v>#N/A</v></c>', '<c r="A1"><v>7</v></c>'],
    empty: ['D1', '<c r="D1"><v></v></c>', '<c r="D1" t="inlineStr"><is><t>甲</t></is></c>'],
  },
  {
    shape: 'an extension inside a cell, metadata and attributes nobody knows',
    xml: `${open}<sheetData><row r="1" x:y="1" xmlns:x="urn:x"><c r="A1" s="1" t="str" vm="1" ph="1"><v>乙</v><extLst><ext uri="u"/></extLst></c></row></sheetData><extLst><ext uri="v"/></extLst></worksheet>`,
    values: { A1: '乙' },
    filled: ['A1', '<c r="A1" s="1" t="str" vm="1" ph="1"><v>乙</v><ext', '<c r="A1" s="1" ph="1"><v>7</v><ext'],
    empty: ['B1', '</row>', '<c r="B1" t="inlineStr"><is><t>甲</t></is></c></row>'],
  },
  {
    shape: 'styles of rows and columns, which a new cell takes on',
    xml: `${open}<cols><col min="2" max="3" width="9" style="6"/></cols><sheetData><row r="1" s="5" customFormat="1" ht="30" customHeight="1"><c r="A1" s="5"><v>1</v></c></row><row r="4"/></sheetData></worksheet>`,
    values: { A1: 1 },
    filled: ['A1', '<c r="A1" s="5"><v>1</v></c>', '<c r="A1" s="5"><v>7</v></c>'],
    empty: ['C3', '<row r="4"/>', '<row r="3"><c r="C3" s="6" t="inlineStr"><is><t>甲</t></is></c></row><row r="4"/>'],
  },
  {
    shape: 'cells out of order',
    xml: `${open}<sheetData><row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    values: { A1: 1, C1: 3 },
    filled: ['C1', '<c r="C1"><v>3</v></c>', '<c r="C1"><v>7</v></c>'],
    empty: ['D1', '</row>', '<c r="D1" t="inlineStr"><is><t>甲</t></is></c></row>'],
  },
  {
    shape: 'a hidden-rows sheet, where a row put in stays hidden',
    xml: `${open}<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    values: { A1: 1 },
    filled: ['A1', '<c r="A1"><v>1</v></c>', '<c r="A1"><v>7</v></c>'],
    empty: [
      'A9',
      '</sheetData>',
      '<row r="9" hidden="1"><c r="A9" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>',
    ],
  },
];
