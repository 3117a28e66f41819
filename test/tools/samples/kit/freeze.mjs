import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** 2025-12-20 00:00 in DOS form, for every entry of every sample. */
const DOS_DATE = ((2025 - 1980) << 9) | (12 << 5) | 20;
const STAMP = '2025-12-20T00:00:00Z';

/**
 * Takes the clock out of a package: the dates of its zip entries and the two stamps in docProps/core.xml. Everything
 * else stays as the writer wrote it, byte for byte, so that each sample still looks like its program's own.
 */
export function freeze(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = readEntries(bytes, bytes.readUInt32LE(end + 16), bytes.readUInt16LE(end + 10));
  const chunks = [];
  let offset = 0;
  for (const entry of entries) {
    const chunk = entry.name === 'docProps/core.xml' ? restamped(entry) : dated(entry.local, 10);
    entry.central.writeUInt32LE(offset, 42);
    dated(entry.central, 12);
    if (entry.name === 'docProps/core.xml') chunk.copy(entry.central, 16, 14, 26);
    chunks.push(chunk);
    offset += chunk.length;
  }
  const directory = Buffer.concat([...entries].sort((a, b) => a.order - b.order).map((entry) => entry.central));
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, directory, tail]);
}

/** The entries in the order of their bytes; `local` is everything from one local header to the next. */
function readEntries(bytes, start, count) {
  const entries = [];
  for (let at = start, order = 0; order < count; order += 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const length = 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const central = Buffer.from(bytes.subarray(at, at + length));
    entries.push({
      order,
      central,
      offset: central.readUInt32LE(42),
      name: central.toString('utf8', 46, 46 + nameLength),
    });
    at += length;
  }
  entries.sort((a, b) => a.offset - b.offset);
  return entries.map((entry, index) => ({
    ...entry,
    local: Buffer.from(bytes.subarray(entry.offset, entries[index + 1]?.offset ?? start)),
  }));
}

function dated(header, at) {
  header.writeUInt16LE(0, at);
  header.writeUInt16LE(DOS_DATE, at + 2);
  return header;
}

/** The entry of docProps/core.xml with fixed stamps, sizes in its header instead of after it. */
function restamped({ local, central }) {
  const head = 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = local.subarray(head, head + central.readUInt32LE(20));
  const deflated = central.readUInt16LE(10) === 8;
  const xml = (deflated ? inflateRawSync(packed) : packed).toString('utf8');
  const still = Buffer.from(xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, STAMP));
  const content = deflated ? deflateRawSync(still) : still;
  const header = dated(Buffer.from(local.subarray(0, head)), 10);
  for (const [target, flags] of [
    [header, 6],
    [central, 8],
  ])
    target.writeUInt16LE(target.readUInt16LE(flags) & ~8, flags);
  header.writeUInt32LE(crc32(still), 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(still.length, 22);
  return Buffer.concat([header, content]);
}
