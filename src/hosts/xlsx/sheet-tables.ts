import { parseRange, type Range } from '../../core/grid/address';
import type { Compression } from './compression';
import { targetEntry } from './opc-part-name';
import { readRelationships } from './opc-relationships';
import { readXmlPart } from './xml-part';
import { attribute } from './xml-reader';
import { childOf, type XmlElement } from './xml-tree';
import type { ZipArchive } from './zip-archive';

/**
 * The header rows of a sheet's tables (ECMA-376 part 1 §18.5.1.2). A table repeats its header texts in a part of its
 * own, and Excel calls the file damaged where they differ. Throws DamagedEntry.
 */
export async function tableHeaders(
  archive: ZipArchive,
  sheetPart: string,
  frame: XmlElement,
  compression: Compression,
): Promise<readonly Range[]> {
  if (childOf(frame, 'tableParts') === null) return [];
  const headers: Range[] = [];
  for (const { type, target } of await readRelationships(archive, sheetPart, compression)) {
    const entry = type === 'table' ? targetEntry(archive, sheetPart, target) : null;
    if (entry === null) continue;
    const { root } = await readXmlPart(archive, entry, compression);
    const range = parseRange(attribute(root, 'ref') ?? '');
    const rows = Number(attribute(root, 'headerRowCount') ?? '1');
    if (range !== null && rows > 0) headers.push({ ...range, bottom: range.top + rows - 1 });
  }
  return headers;
}
