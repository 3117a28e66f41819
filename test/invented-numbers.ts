import { passesLuhn } from '../src/core/values/account-number';
import { checkCharacter } from '../src/core/values/citizen-id';

/** An ID valid by construction; nobody's in particular. */
export function idOf(area: string, birth: string, order: string): string {
  const first17 = area + birth + order;
  return first17 + checkCharacter(first17);
}

/** An ID of the same 17 digits with another last character. */
export function wrongId(id: string): string {
  return id.slice(0, 17) + (id.endsWith('1') ? '2' : '1');
}

/** A card number of a BIN and length whose last digit fits. */
export function cardOf(bin: string, length: number, serial: number): string {
  const first = bin + String(serial).padStart(length - bin.length - 1, '0');
  return [...'0123456789'].map((digit) => first + digit).find(passesLuhn)!;
}

/** The same card with another last digit. */
export function wrongCard(card: string): string {
  return card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10);
}
