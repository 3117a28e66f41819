import type { Refusal } from '../../core/grid/host';
import type { Compression } from './compression';
import { orRefusal } from './damaged-entry';
import { refuseFileKind } from './file-kind';
import { openPackage, type WorkbookPackage } from './opc-package';
import { openZip } from './zip-archive';

export type OpenedPackage =
  { readonly kind: 'package'; readonly pkg: WorkbookPackage } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * From the bytes of a file to its workbook, or the true reason why not. The file name, where there is one, only helps
 * to word a refusal: an old .xls and a WPS .et cannot be told apart by their content.
 */
export async function openWorkbookPackage(
  bytes: Uint8Array,
  compression: Compression,
  fileName = '',
): Promise<OpenedPackage> {
  const wrongKind = refuseFileKind(bytes, fileName);
  if (wrongKind !== null) return { kind: 'refused', refusal: wrongKind };
  const zip = openZip(bytes);
  if (zip.kind === 'refused') return zip;
  return orRefusal(openPackage(zip.archive, compression));
}
