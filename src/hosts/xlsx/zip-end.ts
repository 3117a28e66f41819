import type { Refusal } from '../../core/grid/host';

/** The end of a zip file (APPNOTE 4.3.14–4.3.16). Offsets are into the file's bytes. */
export interface ZipEnd {
  readonly kind: 'end';
  readonly entryCount: number;
  readonly directoryStart: number;
  readonly directoryEnd: number;
  /** How far the offsets that the file states fall short, because something was put in front of it. */
  readonly shift: number;
  /** Of the end record. */
  readonly start: number;
  /** Of the zip64 end record, null where there is none. */
  readonly zip64Start: number | null;
}

type Refused = { readonly kind: 'refused'; readonly refusal: Refusal };

const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const ZIP64_LENGTH = 56;
const LONGEST_COMMENT = 0xffff;

/** Finds the end record, behind which only its own comment may follow, and the directory it points to. */
export function findEnd(bytes: Uint8Array): ZipEnd | Refused {
  const view = viewOf(bytes);
  const start = endStart(view);
  if (start === -1) return refused('truncated-file');
  const zip64Start = zip64RecordStart(view, start);
  if (zip64Start === -1) return refused('damaged-archive');
  const stated = zip64Start === null ? statedIn(view, start) : statedIn64(view, zip64Start);
  if (!sameStatement(statedIn(view, start), stated)) return refused('damaged-archive');
  if (stated.disk !== 0 || stated.directoryDisk !== 0 || stated.here !== stated.total) return refused('split-archive');
  const limit = zip64Start ?? start;
  const shift = shiftOf(view, stated.offset, stated.size, limit);
  if (shift === null) return refused('damaged-archive');
  const directoryStart = stated.offset + shift;
  const directoryEnd = directoryStart + stated.size;
  return { kind: 'end', entryCount: stated.total, directoryStart, directoryEnd, shift, start, zip64Start };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A 64-bit number. Beyond 2^53 it loses its last bits, but no file is that long, so it fails every bound all the same. */
export function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

function refused(code: string): Refused {
  return { kind: 'refused', refusal: { code, params: {} } };
}

function endStart(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    const found = view.getUint32(at, true) === 0x06054b50;
    if (found && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
}

/** Null where the file has no zip64 end, -1 where it points to none. */
function zip64RecordStart(view: DataView, end: number): number | null {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const stated = uint64(view, locator + 8);
  // with something in front of the file the stated offset falls short; the record then stands before its locator
  for (const at of [stated, locator - ZIP64_LENGTH]) {
    if (at >= 0 && at <= locator - ZIP64_LENGTH && view.getUint32(at, true) === 0x06064b50) return at;
  }
  return -1;
}

function statedIn(view: DataView, at: number) {
  return {
    disk: view.getUint16(at + 4, true),
    directoryDisk: view.getUint16(at + 6, true),
    here: view.getUint16(at + 8, true),
    total: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
}

function statedIn64(view: DataView, at: number): ReturnType<typeof statedIn> {
  return {
    disk: view.getUint32(at + 16, true),
    directoryDisk: view.getUint32(at + 20, true),
    here: uint64(view, at + 24),
    total: uint64(view, at + 32),
    size: uint64(view, at + 40),
    offset: uint64(view, at + 48),
  };
}

/** The short end record says the same as the zip64 one, or that the value stands there; else readers would differ. */
function sameStatement(short: ReturnType<typeof statedIn>, full: ReturnType<typeof statedIn>): boolean {
  const agrees = (a: number, b: number, elsewhere: number) => a === b || a === elsewhere;
  return (
    agrees(short.total, full.total, 0xffff) &&
    agrees(short.size, full.size, 0xffffffff) &&
    agrees(short.offset, full.offset, 0xffffffff)
  );
}

/** What to add to stated offsets: nothing, or the length of what stands in front; null where neither leads anywhere. */
function shiftOf(view: DataView, offset: number, size: number, limit: number): number | null {
  if (offset + size > limit) return null;
  const leads = (at: number) => size === 0 || view.getUint32(at, true) === 0x02014b50;
  if (leads(offset)) return 0;
  const shift = limit - size - offset;
  return leads(offset + shift) ? shift : null;
}
