import fc from 'fast-check';
import { a1 } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import type { CellEdit } from '../../../src/core/grid/edit';

export interface RandomSheet {
  readonly xml: string;
  readonly edits: readonly CellEdit[];
}

interface RandomCell {
  readonly gap: number;
  readonly style: number;
  readonly value: CellValue;
  readonly spelling: number;
  readonly stated: boolean;
}

const text = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }).filter((value) => isXml(value)),
  fc.constantFrom(' 甲 ', '_x0041_', 'a\nb', '<c r="A1">', ']]>', '&amp;', '\t', '__x', 'é\u0301', '\r\n'),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e21, 5e-324),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, null, '110105194912310021'),
);
const cell: fc.Arbitrary<RandomCell> = fc.record({
  gap: fc.nat(3),
  style: fc.nat(3),
  value,
  spelling: fc.nat(3),
  stated: fc.boolean(),
});
const row = fc.record({
  gap: fc.nat(2),
  stated: fc.boolean(),
  height: fc.boolean(),
  cells: fc.array(cell, { maxLength: 6 }),
});

/** Sheets of all shapes with edits anywhere on them: values as they are before are found by reading, so `expect` is left null. */
export const randomSheet = fc
  .record({
    rows: fc.array(row, { maxLength: 8 }),
    prefix: fc.constantFrom('', 'x:'),
    quote: fc.constantFrom('"', "'"),
    break: fc.constantFrom('', '\n', ' \r\n\t'),
    bom: fc.boolean(),
    edits: fc.uniqueArray(fc.tuple(fc.nat(14), fc.nat(14), value), { maxLength: 8, selector: ([r, c]) => `${r}:${c}` }),
  })
  .map((parts): RandomSheet => {
    const { rows, prefix, quote, bom, edits } = parts;
    const body = rowsXml(rows, prefix, quote, parts.break);
    const name = prefix === '' ? 'xmlns' : 'xmlns:x';
    const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const data = body === '' ? `<${prefix}sheetData/>` : `<${prefix}sheetData>${body}</${prefix}sheetData>`;
    return {
      xml: `${bom ? '\ufeff' : ''}<${prefix}worksheet ${name}="${space}">${data}<!-- </c> --></${prefix}worksheet>`,
      edits: edits.map(([r, c, written]) => ({
        at: { sheet: '冬春救助', row: r, column: c },
        expect: null,
        value: written,
      })),
    };
  });

type RandomRow = { gap: number; stated: boolean; height: boolean; cells: readonly RandomCell[] };

function rowsXml(rows: readonly RandomRow[], p: string, q: string, gap: string): string {
  let at = -1;
  return rows
    .map(({ gap: skipped, stated, height, cells }) => {
      at += 1 + (stated ? skipped : 0);
      const r = stated ? ` r=${q}${at + 1}${q}` : '';
      const look = height ? ` ht=${q}20${q} customHeight=${q}1${q}` : '';
      const inside = cellsXml(cells, at, p, q, gap);
      return `${gap}<${p}row${r}${look}${inside === '' ? '/>' : `>${inside}${gap}</${p}row>`}`;
    })
    .join('');
}

function cellsXml(cells: readonly RandomCell[], row: number, p: string, q: string, gap: string): string {
  let at = -1;
  return cells
    .map(({ gap: skipped, style, value: held, spelling, stated }) => {
      at += 1 + (stated ? skipped : 0);
      const r = stated ? ` r=${q}${a1(row, at)}${q}` : '';
      const s = style === 0 ? '' : ` s=${q}${style}${q}`;
      return `${gap}<${p}c${r}${s}${contentXml(held, spelling, p, q)}`;
    })
    .join('');
}

function contentXml(held: CellValue, spelling: number, p: string, q: string): string {
  if (held === null) return spelling % 2 === 0 ? '/>' : `></${p}c>`;
  if (typeof held === 'number') return `><${p}v>${held}</${p}v></${p}c>`;
  if (typeof held === 'boolean') return ` t=${q}b${q}><${p}v>${held ? 1 : 0}</${p}v></${p}c>`;
  if (typeof held === 'object') return ` t=${q}e${q}><${p}v>${held.error}</${p}v></${p}c>`;
  const written = spelled(held, spelling);
  if (spelling % 2 === 0) return ` t=${q}str${q}><${p}v>${written}</${p}v></${p}c>`;
  return ` t=${q}inlineStr${q}><${p}is><${p}t>${written}</${p}t></${p}is></${p}c>`;
}

function spelled(held: string, spelling: number): string {
  const escaped = held.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
  if (spelling === 3 && !escaped.includes(']]>')) return `<![CDATA[${escaped}]]>`;
  return escaped.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function isXml(candidate: string): boolean {
  // eslint-disable-next-line no-control-regex -- XML 1.0 §2.2 allows none of these
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(candidate);
}
