/** Letters and digits of a number, also in full width and in the look-alikes that stand for X. */
const SIGN = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚХх×Χχ]/g;

/** Stars for all but the first and last few signs; all of them where the text is too short to hide anything else. */
export function starred(text: string, first: number, last: number): string {
  const count = text.match(SIGN)?.length ?? 0;
  const [head, tail] = count >= first + 2 * last ? [first, count - last] : [0, count];
  let at = 0;
  return text.replace(SIGN, (sign) => (at >= head && at++ < tail ? '*' : (at++, sign)));
}
