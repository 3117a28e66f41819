import { viewOf } from './zip-end';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_LENGTH = 128;
/** From here on sector numbers mean something else: end of chain, free. */
const LAST_SECTOR = 0xfffffffa;
const HEADER_LISTED = 109;

/** The container of old Office documents, and of new ones behind a password ([MS-CFB]). */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The names of the storages and streams in a compound file, as far as its directory can be followed ([MS-CFB] 2.6).
 * A damaged chain ends the list; what was found before stands.
 */
export function cfbStreamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = viewOf(bytes);
  const sectorSize = view.getUint16(0x1e, true) === 12 ? 4096 : 512;
  const seen = new Set<number>();
  let sector = view.getUint32(0x30, true);
  while (sector < LAST_SECTOR && !seen.has(sector)) {
    seen.add(sector);
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at < start + sectorSize; at += ENTRY_LENGTH) names.add(nameAt(bytes, view, at));
    sector = nextSector(view, sector, sectorSize);
  }
  names.delete('');
  return names;
}

function nameAt(bytes: Uint8Array, view: DataView, at: number): string {
  const length = view.getUint16(at + 64, true);
  if (length < 2 || length > 64) return '';
  return new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
}

/** Looks a sector up in the allocation table (FAT). */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = tableSector(view, Math.floor(sector / perSector), sectorSize);
  const at = (table + 1) * sectorSize + (sector % perSector) * 4;
  return table >= LAST_SECTOR || at + 4 > view.byteLength ? LAST_SECTOR : view.getUint32(at, true);
}

/** Where a sector of the allocation table stands: the header lists the first 109, further lists (DIFAT) the rest. */
function tableSector(view: DataView, index: number, sectorSize: number): number {
  if (index < HEADER_LISTED) return view.getUint32(0x4c + index * 4, true);
  const perList = sectorSize / 4 - 1;
  let list = view.getUint32(0x44, true);
  for (let left = index - HEADER_LISTED; list < LAST_SECTOR; left -= perList) {
    const start = (list + 1) * sectorSize;
    if (start + sectorSize > view.byteLength) return LAST_SECTOR;
    if (left < perList) return view.getUint32(start + left * 4, true);
    list = view.getUint32(start + perList * 4, true);
  }
  return LAST_SECTOR;
}
