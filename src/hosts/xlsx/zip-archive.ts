import type { Refusal } from '../../core/grid/host';
import type { Compression } from './compression';
import type { ZipEnd } from './zip-end';
import { partKey, type ZipEntry } from './zip-entry';
import type { ZipLimits } from './zip-limits';
import { ZIP_LIMITS } from './zip-limits';
import { readEntry, streamEntry } from './zip-content';
import { readDirectory } from './zip-directory';
import { findEnd } from './zip-end';
import { checkEntries } from './zip-checks';

/** A zip file whose directory was read and found sound. The bytes are borrowed, not copied: do not change them. */
export class ZipArchive {
  private readonly byKey: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly bytes: Uint8Array,
    readonly end: ZipEnd,
    /** In the order of the central directory. */
    readonly entries: readonly ZipEntry[],
    private readonly limits: ZipLimits = ZIP_LIMITS,
  ) {
    this.byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  /** By part name: case, a leading slash and the direction of slashes do not matter. */
  entry(name: string): ZipEntry | null {
    return this.byKey.get(partKey(name)) ?? null;
  }

  /** The whole content. Throws DamagedEntry where it is not of the stated size and CRC-32. */
  read(entry: ZipEntry, compression: Compression): Promise<Uint8Array> {
    return readEntry(this.bytes, entry, compression, this.limits.wholeBytes);
  }

  /** The content in pieces. Throws DamagedEntry as soon as it shows, at the latest behind the last piece. */
  stream(entry: ZipEntry, compression: Compression): AsyncIterable<Uint8Array> {
    return streamEntry(this.bytes, entry, compression);
  }
}

export type OpenedZip =
  { readonly kind: 'zip'; readonly archive: ZipArchive } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads the directory and checks it against the local headers; no content is inflated. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): OpenedZip {
  const end = findEnd(bytes);
  if (end.kind === 'refused') return end;
  const directory = readDirectory(bytes, end, limits);
  if (directory.kind === 'refused') return directory;
  const refusal = checkEntries(directory.entries, end, limits);
  if (refusal !== null) return { kind: 'refused', refusal };
  return { kind: 'zip', archive: new ZipArchive(bytes, end, directory.entries, limits) };
}
