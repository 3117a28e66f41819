import type { Compression } from './compression';
import { attribute } from './xml-reader';
import { readXmlPart } from './xml-part';
import { childrenOf } from './xml-tree';
import type { ZipArchive } from './zip-archive';
import { partKey, type ZipEntry } from './zip-entry';

/** Tells the content type of an entry, in lower case, '' where none is stated (ECMA-376 part 2 §6.2.3.3). */
export type ContentTypeOf = (entry: ZipEntry) => string;

/** Reads [Content_Types].xml; null where there is none. Throws DamagedEntry. */
export async function readContentTypes(archive: ZipArchive, compression: Compression): Promise<ContentTypeOf | null> {
  const entry = archive.entry('[Content_Types].xml');
  if (entry === null) return null;
  const { root } = await readXmlPart(archive, entry, compression);
  const stated = (element: string, key: string) =>
    new Map(
      childrenOf(root, element).map((each) => [
        partKey(attribute(each, key) ?? ''),
        (attribute(each, 'ContentType') ?? '').trim().toLowerCase(),
      ]),
    );
  const overrides = stated('Override', 'PartName');
  const defaults = stated('Default', 'Extension');
  return ({ name }) => overrides.get(partKey(name)) ?? defaults.get(extensionOf(name)) ?? '';
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
