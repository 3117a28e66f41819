const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|&/g;

/** Character data as it reads: references resolved, line ends as `\n`. Null where a reference is none of XML's own. */
export function decodeEntities(text: string): string | null {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  let sound = true;
  const decoded = lines.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name]!;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal ?? NaN);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    sound = false;
    return '';
  });
  return sound ? decoded : null;
}

const SPECIAL = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it may stand in an element or in an attribute within double quotes. Does not test for illegal characters. */
export function encodeEntities(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character]!);
}
