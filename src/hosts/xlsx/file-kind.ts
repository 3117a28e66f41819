import type { Refusal } from '../../core/grid/host';
import { cfbStreamNames, isCompoundFile } from './cfb-streams';
import { textRefusal } from './text-kind';
import { findEnd } from './zip-end';

/**
 * Why bytes are no .xlsx at all, by what they are and not by what they are called; null for a zip, in which the
 * workbook is looked for. The file name only tells .et from .xls, which hold the same streams.
 */
export function refuseFileKind(bytes: Uint8Array, fileName = ''): Refusal | null {
  if (startsWith(bytes, [0x50, 0x4b]) && [0x0403, 0x0605, 0x0807].includes(bytes[2]! | (bytes[3]! << 8))) return null;
  if (bytes.length === 0) return refusal('empty-file');
  if (isCompoundFile(bytes)) return compoundRefusal(bytes, fileName);
  const known = FORMATS.find(({ signature, offset = 0 }) => startsWith(bytes.subarray(offset), signature));
  if (known !== undefined) return refusal(known.code, known.params);
  if (findEnd(bytes).kind === 'end') return null;
  if (isZeroed(bytes)) return refusal('truncated-file');
  return textRefusal(bytes) ?? refusal('unknown-file');
}

interface Format {
  readonly code: string;
  readonly signature: readonly number[];
  readonly offset?: number;
  readonly params?: Refusal['params'];
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const OLD_EXCEL = { format: '.xls' };

const FORMATS: readonly Format[] = [
  { code: 'fixed-layout', signature: ascii('%PDF-'), params: { format: 'PDF' } },
  { code: 'picture', signature: [0x89, 0x50, 0x4e, 0x47] },
  { code: 'picture', signature: [0xff, 0xd8, 0xff] },
  { code: 'picture', signature: ascii('GIF8') },
  { code: 'picture', signature: [0x49, 0x49, 0x2a, 0] },
  { code: 'picture', signature: [0x4d, 0x4d, 0, 0x2a] },
  { code: 'picture', signature: ascii('WEBP'), offset: 8 },
  { code: 'other-archive', signature: ascii('Rar!'), params: { format: 'RAR' } },
  { code: 'other-archive', signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], params: { format: '7z' } },
  { code: 'other-archive', signature: [0x1f, 0x8b], params: { format: 'GZ' } },
  // the transparent encryption common in Chinese offices leaves its mark in the clear when a program may not decrypt
  { code: 'guarded-file', signature: ascii('E-SafeNet'), offset: 4 },
  // Excel 2 to 4 wrote their records without a container ([MS-XLS] 2.4.21: BOF)
  { code: 'old-workbook', signature: [0x09, 0x00, 0x04, 0x00], params: OLD_EXCEL },
  { code: 'old-workbook', signature: [0x09, 0x02, 0x06, 0x00], params: OLD_EXCEL },
  { code: 'old-workbook', signature: [0x09, 0x04, 0x06, 0x00], params: OLD_EXCEL },
];

function refusal(code: string, params: Refusal['params'] = {}): Refusal {
  return { code, params };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** What a broken download or a pulled-out disk leaves: the right length and nothing in it. */
function isZeroed(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

function compoundRefusal(bytes: Uint8Array, fileName: string): Refusal {
  const names = cfbStreamNames(bytes);
  // [MS-OFFCRYPTO] 2.3.4.4 for passwords, 2.2.6 for rights management
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return refusal('encrypted-workbook');
  if (names.has('\tDRMContent') || names.has('\tDRMViewerContent')) return refusal('guarded-file');
  if (names.has('Workbook') || names.has('Book')) return refusal('old-workbook', { format: oldFormat(fileName) });
  if (names.has('WordDocument')) return refusal('word-document');
  if (names.has('PowerPoint Document')) return refusal('presentation');
  return refusal('unknown-file');
}

function oldFormat(fileName: string): string {
  const extension = /\.(xls|xlt|et|ett)$/i.exec(fileName)?.[1]?.toLowerCase();
  return extension === undefined ? '.xls / .et' : `.${extension}`;
}
