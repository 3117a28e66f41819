import type { Refusal, Snapshot } from '../core/grid/host';
import { openCsv } from './csv/csv-host';
import type { Compression } from './xlsx/compression';
import { openXlsx } from './xlsx/xlsx-host';

export type OpenedSnapshot =
  { readonly kind: 'read'; readonly snapshot: Snapshot } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads a file that is only looked at, a list or a blank template: a workbook, or a table of text by its ending. */
export async function openSnapshot(bytes: Uint8Array, name: string, compression: Compression): Promise<OpenedSnapshot> {
  if (/\.(csv|txt)$/i.test(name)) return { kind: 'read', snapshot: openCsv(bytes, name) };
  const opened = await openXlsx(bytes, compression, name);
  return opened.kind === 'opened' ? opened.host.tryRead() : opened;
}
