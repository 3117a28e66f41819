/**
 * Characters that XML cannot hold stand in a workbook's strings as `_xHHHH_`, and a text that happens to read so has
 * its first underscore written as `_x005F_` (ECMA-376 part 1 §22.9.2.19, ST_Xstring).
 */
export function readEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The reverse. A carriage return is escaped too, because XML readers turn it into a line feed. */
export function writeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}

/** What neither XML nor a cell can hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
export function isWritableText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text);
}
