import type { Compression } from './compression';
import { relationshipsPart } from './opc-part-name';
import { attribute } from './xml-reader';
import { readXmlPart } from './xml-part';
import { childrenOf } from './xml-tree';
import type { ZipArchive } from './zip-archive';

export interface Relationship {
  readonly id: string;
  /** Without its base, so that transitional and strict say the same: `worksheet`, `styles`, `officeDocument` … */
  readonly type: string;
  readonly target: string;
}

/** ECMA-376 part 1 (strict), part 4 (transitional), part 2 (package), and Microsoft's own. */
const BASES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
  'http://schemas.openxmlformats.org/package/2006/relationships/',
  'http://schemas.microsoft.com/office/2006/relationships/',
];

/**
 * The relationships of a part to other parts of the package (`source` '' for the package itself), in order; those to
 * places outside are left out. None where the part has no relationships. Throws DamagedEntry.
 */
export async function readRelationships(
  archive: ZipArchive,
  source: string,
  compression: Compression,
): Promise<readonly Relationship[]> {
  const entry = archive.entry(relationshipsPart(source));
  if (entry === null) return [];
  const { root } = await readXmlPart(archive, entry, compression);
  return childrenOf(root, 'Relationship')
    .filter((each) => attribute(each, 'TargetMode')?.toLowerCase() !== 'external')
    .map((each) => ({
      id: attribute(each, 'Id') ?? '',
      type: withoutBase(attribute(each, 'Type') ?? ''),
      target: attribute(each, 'Target') ?? '',
    }));
}

function withoutBase(type: string): string {
  const base = BASES.find((each) => type.startsWith(each));
  return base === undefined ? type : type.slice(base.length);
}
