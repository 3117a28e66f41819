/** The cells of a text from the clipboard, by lines and tabs; quotes hold together what has either inside. */
export function parseClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const match = cell.exec(text)!;
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[0]);
    at = cell.lastIndex;
    const sign = text[at];
    if (sign === '\r' && text[at + 1] === '\n') at += 1;
    if (sign !== undefined && sign !== '\t' && at + 1 < text.length) rows.push([]);
    if (sign !== '\t' && at + 1 >= text.length) break;
    at += 1;
  }
  return rows;
}
