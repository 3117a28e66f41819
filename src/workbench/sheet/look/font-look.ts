/** A font as a cell's look names it; size in points. Null where the look says nothing. */
export interface FontLook {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: 'single' | 'double' | null;
  readonly script: 'superscript' | 'subscript' | null;
  /** ARGB in capitals, null for black or automatic. */
  readonly color: string | null;
}

const TAIL =
  / (b|i|strike|outline|shadow|underline \w+|superscript|subscript|[0-9A-F]{8}|theme \d+(?: tint -?[\d.]+)?)/y;
const HEAD = /^(?:(.*?) )?(\d+(?:\.\d+)?)(?= |$)/;

/** Reads back the canonical text `宋体 11 b FFFF0000` (see hosts/xlsx/style-font). A name may hold numbers itself. */
export function fontLook(text: string): FontLook {
  for (let from = 0; from <= text.length;) {
    const head = HEAD.exec(text.slice(from));
    if (head === null) break;
    const end = from + head[0].length;
    const tail = words(text, end);
    if (tail !== null) return look(text.slice(0, end - head[2]!.length).trim() || null, Number(head[2]), tail);
    from = end + 1;
  }
  return look(text === '' ? null : text, null, []);
}

/** The words behind name and size, null where something else stands there: then the number was part of the name. */
function words(text: string, from: number): readonly string[] | null {
  const found: string[] = [];
  for (let at = from; at < text.length; at = TAIL.lastIndex) {
    TAIL.lastIndex = at;
    const match = TAIL.exec(text);
    if (match === null) return null;
    found.push(match[1]!);
  }
  return found;
}

function look(name: string | null, size: number | null, said: readonly string[]): FontLook {
  const underline = said.find((word) => word.startsWith('underline '));
  return {
    name,
    size,
    bold: said.includes('b'),
    italic: said.includes('i'),
    strike: said.includes('strike'),
    underline: underline === undefined ? null : /double/i.test(underline) ? 'double' : 'single',
    script: said.includes('superscript') ? 'superscript' : said.includes('subscript') ? 'subscript' : null,
    color: said.find((word) => /^[0-9A-F]{8}$/.test(word)) ?? null,
  };
}
