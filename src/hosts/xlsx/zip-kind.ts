import type { Refusal } from '../../core/grid/host';
import type { Compression } from './compression';
import type { ZipArchive } from './zip-archive';

/** What a zip holds that is no Excel workbook, by the parts each format is bound to have. */
export async function refuseZipKind(archive: ZipArchive, compression: Compression): Promise<Refusal> {
  const mimetype = archive.entry('mimetype');
  if (mimetype !== null && mimetype.size < 200) {
    const type = new TextDecoder().decode(await archive.read(mimetype, compression));
    if (/opendocument\.spreadsheet/.test(type)) return refusal('open-document');
    if (/opendocument\.text/.test(type)) return refusal('word-document');
    if (/opendocument\.presentation/.test(type)) return refusal('presentation');
  }
  if (archive.entry('OFD.xml') !== null) return refusal('fixed-layout', { format: 'OFD' }); // GB/T 33190-2016
  if (archive.entry('word/document.xml') !== null) return refusal('word-document');
  if (archive.entry('ppt/presentation.xml') !== null) return refusal('presentation');
  return refusal('zip-without-workbook');
}

function refusal(code: string, params: Refusal['params'] = {}): Refusal {
  return { code, params };
}
