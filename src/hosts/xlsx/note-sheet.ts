import { a1, rangeA1 } from '../../core/grid/address';
import type { CellAddress } from '../../core/grid/edit';
import type { MarkNote, NoteRow } from '../../core/grid/marked-copy';
import { LAST_NOTE_COLUMN, NOTE_WIDTHS, noteRowXml, type NoteCell } from './note-cells';
import type { NoteStyles } from './note-styles';
import { encodeEntities } from './xml-entities';

const SMALL_LINE = 14;
const LINE = 16;
const TITLE_LINE = 26;
/** Excel takes no more of them on a sheet; places beyond are plain text. */
const MOST_LINKS = 65_000;

/** The worksheet part that explains the marks, in the main namespace of its workbook: no prefix, UTF-8. */
export function noteSheetXml(note: MarkNote, styles: NoteStyles, namespace: string): string {
  const sheet = new NoteSheet(styles);
  sheet.across(note.title, styles.title, TITLE_LINE);
  for (const line of note.lines) sheet.across(line, styles.line, LINE);
  sheet.gap();
  for (const { label, meaning } of note.legend) sheet.legend(styles.labelOf(label.look), label.text, meaning);
  if (note.rows.length > 0) sheet.head(note.head);
  for (const row of note.rows) sheet.found(row);
  const footer = `&L${note.title.replaceAll('&', '&&')}&R&P / &N`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="14.25"/>',
    `<cols>${NOTE_WIDTHS.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    sheet.finish(),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${encodeEntities(footer)}</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

/** Puts one row under another, and keeps what the sheet says behind its rows: merges and links. */
class NoteSheet {
  private readonly rows: string[] = [];
  private readonly merges: string[] = [];
  private readonly links: string[] = [];

  constructor(private readonly styles: NoteStyles) {}

  across(text: string, style: number, lineHeight: number): void {
    this.put([this.merged(0, text, style)], lineHeight);
  }

  legend(style: number, label: string, meaning: string): void {
    this.put([single(0, label, style), this.merged(1, meaning, this.styles.text)], SMALL_LINE);
  }

  gap(): void {
    this.put([], SMALL_LINE);
  }

  head(words: MarkNote['head']): void {
    this.gap();
    this.put(
      words.map((word, column) => single(column, word, this.styles.head)),
      SMALL_LINE,
    );
  }

  found({ label, at, place, person, what, todo }: NoteRow): void {
    const { text, link, labelOf } = this.styles;
    const linked = at !== null && this.links.length < MOST_LINKS;
    if (linked) this.links.push(linkXml(a1(this.rows.length, 1), at));
    this.put(
      [
        single(0, label.text, labelOf(label.look)),
        single(1, place, linked ? link : text),
        single(2, person, text),
        single(3, what, text),
        single(4, todo, text),
      ],
      SMALL_LINE,
    );
  }

  finish(): string {
    const merges = `<mergeCells count="${this.merges.length}">${this.merges.join('')}</mergeCells>`;
    const links = this.links.length === 0 ? '' : `<hyperlinks>${this.links.join('')}</hyperlinks>`;
    return `<sheetData>${this.rows.join('')}</sheetData>${merges}${links}`;
  }

  private merged(column: number, text: string, style: number): NoteCell {
    const row = this.rows.length;
    this.merges.push(`<mergeCell ref="${rangeA1({ top: row, bottom: row, left: column, right: LAST_NOTE_COLUMN })}"/>`);
    return { column, lastColumn: LAST_NOTE_COLUMN, text, style };
  }

  private put(cells: readonly NoteCell[], lineHeight: number): void {
    this.rows.push(noteRowXml(this.rows.length, cells, lineHeight, ''));
  }
}

function single(column: number, text: string, style: number): NoteCell {
  return { column, lastColumn: column, text, style };
}

/** A link inside the workbook names its place and needs no relationship (ECMA-376 part 1 §18.3.1.47). */
function linkXml(ref: string, { sheet, row, column }: CellAddress): string {
  const location = `'${sheet.replaceAll("'", "''")}'!${a1(row, column)}`;
  return `<hyperlink ref="${ref}" location="${encodeEntities(location)}"/>`;
}
