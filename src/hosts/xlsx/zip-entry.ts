/** One entry as the central directory states it. Offsets are into the file's bytes, sizes in bytes. */
export interface ZipEntry {
  /** As written in the directory; backslashes and case are kept. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly headerStart: number;
  /** Of its (compressed) content. */
  readonly contentStart: number;
  /** Of its central directory record. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

export const STORED = 0;
export const DEFLATED = 8;

/** General purpose flags (APPNOTE 4.4.4). */
export const ENCRYPTED_FLAG = 1;
export const DESCRIPTOR_FLAG = 8;
export const UTF8_FLAG = 0x800;

/** What a part name is compared by: OPC names ignore case, and some writers use backslashes or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
