/** What a value takes in a JSON answer in UTF-8, its comma and quotes included; a Chinese character takes three bytes. */
export function textBytes(value: unknown): number {
  if (typeof value === 'boolean') return 6;
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 3;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
