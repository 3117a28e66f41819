import { maskText } from './mask-text';
import { starred } from './starred';
import { withoutSpaces } from './text';

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

/** How a person is shown wherever IDs are not: `王国建 …1000`, a number in place of the name masked; '' for nobody. */
export function personLabel(name: string, idText: string): string {
  const id = withoutSpaces(idText);
  const tail = id.length >= 8 ? `…${id.slice(-4)}` : '';
  return [maskText(name.trim()), tail].filter((part) => part !== '').join(' ');
}
