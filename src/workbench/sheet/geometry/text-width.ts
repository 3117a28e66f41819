/** Where wide characters begin: Chinese characters and full-width signs are as wide as they are high. */
const WIDE = 0x2e80;

/** Width of a line of text in ems, as far as that can be told without the font: enough to see whether it fits. */
export function emWidth(text: string, from = 0, to = text.length): number {
  let width = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    width += code >= WIDE || (code >= 0x2010 && code <= 0x2030) ? 1 : code >= 65 && code <= 90 ? 0.62 : 0.52;
  }
  return width;
}

/** Lines that a wrapped text takes in a cell `ems` wide. */
export function wrappedLines(text: string, ems: number): number {
  let lines = 0;
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    lines += Math.max(Math.ceil(emWidth(text, at, stop) / Math.max(ems, 1)), 1);
    at = stop + 1;
  }
  return lines;
}
