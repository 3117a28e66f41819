import type { MarkLook } from '../../core/grid/mark';
import { borderXml, differentialXml, fillXml, fontXml, type Letters } from './look-xml';
import type { StyleAdditions } from './style-additions';

const PLAIN: Letters = { bold: false, italic: false, underline: 'none', size: 10, color: '#000000' };
const LINE = { style: 'thin', color: '#A6A6A6' } as const;
const HEAD_FILL = '#E7E6E6';

/** Numbers of the cell formats that the sheet which explains is written with. */
export interface NoteStyles {
  readonly title: number;
  readonly line: number;
  readonly head: number;
  readonly text: number;
  readonly link: number;
  labelOf(look: MarkLook): number;
}

/** The differential formats of marks, by kind. */
export function addDifferentials(
  styles: StyleAdditions,
  marks: readonly { readonly kind: string; readonly look: MarkLook }[],
): ReadonlyMap<string, number> {
  return new Map(marks.map(({ kind, look }) => [kind, styles.add('dxfs', differentialXml(look, styles.prefix))]));
}

export function addNoteStyles(styles: StyleAdditions, looks: readonly MarkLook[]): NoteStyles {
  const boxed = { border: LINE, vertical: 'top' } as const;
  const labels = new Map(looks.map((look) => [JSON.stringify(look), addLabel(styles, look)]));
  return {
    title: addFormat(styles, { letters: { ...PLAIN, bold: true, size: 16, color: '#C00000' }, vertical: 'center' }),
    line: addFormat(styles, { letters: { ...PLAIN, size: 11 }, vertical: 'center' }),
    head: addFormat(styles, { letters: { ...PLAIN, bold: true }, fill: HEAD_FILL, border: LINE, vertical: 'center' }),
    text: addFormat(styles, { letters: PLAIN, ...boxed }),
    link: addFormat(styles, { letters: { ...PLAIN, underline: 'single', color: '#0563C1' }, ...boxed }),
    labelOf: (look) => labels.get(JSON.stringify(look))!,
  };
}

function addLabel(styles: StyleAdditions, look: MarkLook): number {
  const { bold, italic, underline, fill, border } = look;
  const letters = { ...PLAIN, bold, italic, underline };
  return addFormat(styles, { letters, fill, border: border ?? LINE, vertical: 'top', horizontal: 'center' });
}

interface Format {
  readonly letters: Letters;
  readonly fill?: string;
  readonly border?: { readonly style: 'thin' | 'dashed'; readonly color: string };
  readonly vertical: 'top' | 'center';
  readonly horizontal?: 'center';
}

/** A cell format whose text wraps. */
function addFormat(
  styles: StyleAdditions,
  { letters, fill, border, vertical, horizontal = undefined }: Format,
): number {
  const p = styles.prefix;
  const font = styles.add('fonts', fontXml(letters, p));
  const fillId = fill === undefined ? 0 : styles.add('fills', fillXml(fill, p));
  const borderId = border === undefined ? 0 : styles.add('borders', borderXml(border.style, border.color, p, true));
  const parts = `numFmtId="0" fontId="${font}" fillId="${fillId}" borderId="${borderId}"${styles.based ? ' xfId="0"' : ''}`;
  const applied = 'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  const across = horizontal === undefined ? '' : ` horizontal="${horizontal}"`;
  const alignment = `<${p}alignment${across} vertical="${vertical}" wrapText="1"/>`;
  return styles.add('cellXfs', `<${p}xf ${parts} ${applied}>${alignment}</${p}xf>`);
}
