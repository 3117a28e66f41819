import { withoutSpaces } from './text';

/** Letters and digits of a number, also in full width and in the look-alikes that stand for X. */
const SIGN = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚХх×Χχ]/g;

/** `**************1000`: only the last four characters, enough to find the person in the ledger. */
export function maskCitizenId(text: string): string {
  return starred(text, 0, 4);
}

/** `***************0017`. */
export function maskAccount(text: string): string {
  return starred(text, 0, 4);
}

/** `138****5678`. */
export function maskPhone(text: string): string {
  return starred(text, 3, 4);
}

/** How a person is shown wherever IDs are not: `王国建 …1000`; '' where the row is nobody's. */
export function personLabel(name: string, idText: string): string {
  const id = withoutSpaces(idText);
  const tail = id.length >= 8 ? `…${id.slice(-4)}` : '';
  return [name.trim(), tail].filter((part) => part !== '').join(' ');
}

/** Stars for all but the first and last few signs; all of them where the text is too short to hide anything else. */
function starred(text: string, first: number, last: number): string {
  const count = text.match(SIGN)?.length ?? 0;
  const [head, tail] = count >= first + 2 * last ? [first, count - last] : [0, count];
  let at = 0;
  return text.replace(SIGN, (sign) => (at >= head && at++ < tail ? '*' : (at++, sign)));
}
