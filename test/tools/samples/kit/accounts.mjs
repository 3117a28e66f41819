// Invented card and passbook numbers. BINs are public facts; the rest is made up and closed with a Luhn digit.

function luhnDigit(body) {
  let sum = 0;
  for (let index = body.length - 1, twice = true; index >= 0; index -= 1, twice = !twice) {
    const digit = Number(body[index]) * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

/** A card of `length` digits; never ending in 000, which would look as if Excel had damaged it. */
export function card(dice, bin, length) {
  for (;;) {
    const body = bin + dice.digits(length - bin.length - 1);
    const number = body + luhnDigit(body);
    if (!number.endsWith('000')) return number;
  }
}

/** A card whose last digit is wrong. */
export function badCard(dice, bin, length) {
  const good = card(dice, bin, length);
  return good.slice(0, -1) + ((Number(good.at(-1)) + dice.whole(1, 9)) % 10);
}

/** A 19-digit card that ends in 0000 and passes Luhn nevertheless, as one damaged card in ten does. */
export function cardEndingInZeros(dice, bin) {
  for (;;) {
    const body = bin + dice.digits(15 - bin.length) + '000';
    if (luhnDigit(body) === '0') return `${body}0`;
  }
}

/** A passbook account: 10 or 20 in front, so that it is neither a card, a phone nor an ID. */
export function passbook(dice, length) {
  for (;;) {
    const number = dice.pick(['10', '20']) + dice.digits(length - 2);
    if (!number.endsWith('000')) return number;
  }
}
