import type { Refusal } from '../../core/grid/host';
import type { CellMark, MarkLook } from '../../core/grid/mark';
import type { MarkedCopy, MarkedCopyOutcome } from '../../core/grid/marked-copy';
import { AddedParts } from './added-parts';
import type { Compression } from './compression';
import { markedTail } from './conditional-marks';
import { noteSheetXml } from './note-sheet';
import { addDifferentials, addNoteStyles } from './note-styles';
import type { WorkbookPackage } from './opc-package';
import type { ReadSheet } from './read-sheets';
import { newStyles, StyleAdditions } from './style-additions';
import { withTail } from './tail-splice';
import { freeSheetName, withSheet } from './workbook-with-sheet';
import { readXmlPart } from './xml-part';
import { parsedAgain } from './xml-splice';
import { encodeXml } from './xml-text';
import { rewriteZip } from './zip-writer';

/**
 * The package with cells marked by conditional formats and, behind its other sheets, one that says what they mean. In
 * the sheets nothing else changes; the parts that list styles, sheets and parts get items more, all others stay byte
 * for byte. `sheets` are those of `pkg` as read. Throws DamagedEntry.
 */
export async function markedCopy(
  pkg: WorkbookPackage,
  sheets: readonly ReadSheet[],
  { marks, note }: MarkedCopy,
  compression: Compression,
): Promise<MarkedCopyOutcome> {
  const namespace = parsedAgain(pkg.workbookText.text).namespace;
  const parts = await AddedParts.of(pkg, namespace, compression);
  const refusal = refusalOf(pkg, sheets, marks, parts);
  if (refusal !== null) return { kind: 'refused', refusal };
  const stylesXml = pkg.styles && (await readXmlPart(pkg.archive, pkg.styles, compression)).xml;
  const styles = new StyleAdditions(stylesXml?.text ?? newStyles(namespace));
  const content = markedSheets(pkg, sheets, marks, addDifferentials(styles, marks), compression);
  const noteSheet = takesNoSheet(pkg)
    ? null
    : freeSheetName(
        note.sheet,
        pkg.sheets.map(({ name }) => name),
      );
  if (noteSheet !== null) {
    const looks = [...note.legend, ...note.rows].map(({ label }): MarkLook => label.look);
    const xml = noteSheetXml(note, addNoteStyles(styles, looks), namespace);
    const id = parts.add('worksheet', (number) => `worksheets/sheet${number}.xml`, xml);
    content.set(pkg.workbook.name, [withSheet(pkg.workbookText, noteSheet, id)]);
  }
  if (stylesXml) content.set(pkg.styles!.name, [encodeXml({ ...stylesXml, text: styles.finish() })]);
  else parts.add('styles', (number) => `styles${number === 1 ? '' : number}.xml`, styles.finish());
  for (const [name, pieces] of parts.updated()) content.set(name, pieces);
  return { kind: 'copied', bytes: await rewriteZip(pkg.archive, content, compression, parts.contents), noteSheet };
}

function refusalOf(
  { signed, styles }: WorkbookPackage,
  sheets: readonly ReadSheet[],
  marks: readonly CellMark[],
  parts: AddedParts,
): Refusal | null {
  if (signed) return { code: 'signed', params: {} };
  if (styles === null && parts.states('styles')) return { code: 'missing-part', params: { part: 'styles' } };
  for (const name of new Set(marks.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)))) {
    const cells = sheets.find(({ part }) => part.name === name)?.cells ?? null;
    if (cells === null) return { code: 'no-such-sheet', params: { sheet: name } };
    if (!cells.scanned.regular || cells.scanned.tail === '')
      return { code: 'irregular-sheet', params: { sheet: name } };
  }
  return null;
}

/** The new content of each sheet part in which something is marked, by name. */
function markedSheets(
  { archive }: WorkbookPackage,
  sheets: readonly ReadSheet[],
  marks: readonly CellMark[],
  formatOf: ReadonlyMap<string, number>,
  compression: Compression,
) {
  const content = new Map<string, AsyncIterable<Uint8Array> | Iterable<Uint8Array>>();
  for (const { part, cells } of sheets) {
    const own = marks.flatMap((mark) => {
      const here = mark.cells.filter(({ sheet }) => sheet === part.name);
      return here.length === 0 ? [] : [{ ...mark, cells: here }];
    });
    if (own.length === 0 || cells === null) continue;
    const tail = markedTail(cells, { marks: own, formatOf });
    content.set(part.entry.name, withTail(archive.stream(part.entry, compression), cells.scanned.tail, tail));
  }
  return content;
}

/** The workbook's structure is protected: somebody decided that it gets no sheets. */
function takesNoSheet({ protection }: WorkbookPackage): boolean {
  return /(?:^| )lockStructure=(?:1|true|on)(?: |$)/.test(protection ?? '');
}
