/** Text as GBK bytes. Node only decodes GBK, so the table is made by decoding every two-byte code once. */
export function encodeGbk(text) {
  const codes = table();
  return Buffer.concat(
    [...text].map((character) => {
      if (character.charCodeAt(0) < 128) return Buffer.from(character);
      const code = codes.get(character);
      if (!code) throw new Error(`${character} is not in GBK`);
      return code;
    }),
  );
}

function table() {
  const decoder = new TextDecoder('gbk');
  const codes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const code = Buffer.from([lead, trail]);
      const character = decoder.decode(code);
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, code);
    }
  }
  return codes;
}
