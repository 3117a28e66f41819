import type { Refusal } from '../../core/grid/host';
import type { Compression } from './compression';
import { orRefusal } from './damaged-entry';
import { readContentTypes } from './opc-content-types';
import { targetEntry } from './opc-part-name';
import { readRelationships, type Relationship } from './opc-relationships';
import { readWorkbook, type WorkbookContents } from './opc-workbook';
import { readXmlPart } from './xml-part';
import type { XmlText } from './xml-text';
import type { ZipArchive } from './zip-archive';
import type { ZipEntry } from './zip-entry';
import { refuseZipKind } from './zip-kind';

export interface WorkbookPackage extends WorkbookContents {
  readonly archive: ZipArchive;
  /** The workbook part. */
  readonly workbook: ZipEntry;
  readonly workbookText: XmlText;
  /** Null where the package has no such part, as some writers leave out styles or strings. */
  readonly styles: ZipEntry | null;
  readonly sharedStrings: ZipEntry | null;
  readonly theme: ZipEntry | null;
  /** Carries a digital signature, which any change would break. */
  readonly signed: boolean;
}

type Refused = { readonly kind: 'refused'; readonly refusal: Refusal };
export type OpenedWorkbook = { readonly kind: 'package'; readonly pkg: WorkbookPackage } | Refused;

/** Follows the package from its root to the workbook and reads that; sheets, styles and strings are only found. */
export function openPackage(archive: ZipArchive, compression: Compression): Promise<OpenedWorkbook> {
  return orRefusal(readPackage(archive, compression));
}

async function readPackage(archive: ZipArchive, compression: Compression): Promise<OpenedWorkbook> {
  const contentType = await readContentTypes(archive, compression);
  const roots = await readRelationships(archive, '', compression);
  const workbook = partOf(archive, '', roots, 'officeDocument');
  if (contentType === null || workbook === null) return refused(await refuseZipKind(archive, compression));
  if (contentType(workbook).includes('sheet.binary')) return refused({ code: 'binary-workbook', params: {} });
  const { xml, root } = await readXmlPart(archive, workbook, compression);
  if (root.name !== 'workbook') return refused(await refuseZipKind(archive, compression));
  const relationships = await readRelationships(archive, workbook.name, compression);
  const read = readWorkbook(archive, workbook, root, relationships);
  if (read.kind === 'refused') return read;
  const part = (type: string) => partOf(archive, workbook.name, relationships, type);
  const pkg: WorkbookPackage = {
    ...read.contents,
    archive,
    workbook,
    workbookText: xml,
    styles: part('styles'),
    sharedStrings: part('sharedStrings'),
    theme: part('theme'),
    signed: roots.some(({ type }) => type === 'digital-signature/origin'),
  };
  return { kind: 'package', pkg };
}

function refused(refusal: Refusal): Refused {
  return { kind: 'refused', refusal };
}

function partOf(archive: ZipArchive, source: string, relationships: readonly Relationship[], type: string) {
  const found = relationships.find((each) => each.type === type);
  return found === undefined ? null : targetEntry(archive, source, found.target);
}
