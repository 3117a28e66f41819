/** A compound file ([MS-CFB]) of one allocation sector and a directory of streams, in sectors of 512 or 4096 bytes. */
export function compound(streams: readonly string[], sectorSize = 512): Uint8Array {
  const perSector = sectorSize / 128;
  const directory = Math.ceil((streams.length + 1) / perSector);
  const bytes = Buffer.alloc(sectorSize * (2 + directory));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(sectorSize === 512 ? 9 : 12, 0x1e);
  bytes.writeUInt32LE(1, 0x30);
  bytes.writeUInt32LE(0xfffffffe, 0x44);
  bytes.writeUInt32LE(0, 0x4c);
  for (let index = 1; index <= directory; index++) {
    bytes.writeUInt32LE(index === directory ? 0xfffffffe : index + 1, sectorSize + index * 4);
  }
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = sectorSize * 2 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
  }
  return new Uint8Array(bytes);
}
