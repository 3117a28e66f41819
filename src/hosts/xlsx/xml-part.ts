import type { Compression } from './compression';
import { DamagedEntry } from './damaged-entry';
import { decodeXml, type XmlText } from './xml-text';
import { parseXml, type XmlElement } from './xml-tree';
import type { ZipArchive } from './zip-archive';
import type { ZipEntry } from './zip-entry';

/** Reads a small part whole. Throws DamagedEntry where the entry or its XML is broken or has a DOCTYPE. */
export async function readXmlPart(
  archive: ZipArchive,
  entry: ZipEntry,
  compression: Compression,
): Promise<{ readonly xml: XmlText; readonly root: XmlElement }> {
  const xml = decodeXml(await archive.read(entry, compression));
  const root = xml.kind === 'broken' ? xml : parseXml(xml.text);
  if (xml.kind === 'text' && root.kind === 'element') return { xml, root };
  const doctype = root.kind === 'broken' && root.reason === 'doctype';
  throw doctype
    ? new DamagedEntry({ code: 'doctype', params: { part: entry.name } })
    : DamagedEntry.damaged(entry.name);
}
