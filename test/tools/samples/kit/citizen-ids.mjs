// Invented numbers that pass the check of GB 11643-1999: a made-up sequence on a real area code and a random birthday.

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function checkCharacter(first17) {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return '10X98765432'[sum % 11];
}

export function withCheck(first17) {
  return first17 + checkCharacter(first17);
}

/** An 18-digit number. `area`, `birth` (YYYYMMDD) and `ending` (the last character) may be asked for. */
export function citizenId(dice, { area, birth = birthday(dice), ending = null }) {
  for (;;) {
    const id = withCheck(area + birth + String(dice.whole(1, 999)).padStart(3, '0'));
    if (!id.endsWith('000') && (ending === null || id.endsWith(ending))) return id;
  }
}

function birthday(dice, from = 1945, to = 1996) {
  const two = (part) => String(part).padStart(2, '0');
  return `${dice.whole(from, to)}${two(dice.whole(1, 12))}${two(dice.whole(1, 28))}`;
}

/** The 15-digit form of a number: no century, no check character. */
export function legacyForm(id) {
  return id.slice(0, 6) + id.slice(8, 17);
}

/** What Excel leaves of a number typed into a General cell: 15 significant digits, then zeros. */
export function afterExcel(digits) {
  return Number(digits.slice(0, 15) + '0'.repeat(digits.length - 15));
}

/** A number that Excel has cut to 15 digits and whose check digit fits all the same (9.1 % of them do). */
export function damagedButFitting(dice, area) {
  for (;;) {
    const first15 = area + birthday(dice) + dice.whole(0, 9);
    if (checkCharacter(`${first15}00`) === '0') return `${first15}000`;
  }
}

/** Foreign permanent residents since 2023-12-01: 9, province, nationality (ISO 3166 numeric), birthday, sequence, check. */
export function foreignId(dice, { province, nation }) {
  for (;;) {
    const id = withCheck(`9${province}${nation}${birthday(dice, 1955, 1985)}${dice.digits(3)}`);
    if (!id.endsWith('X') && !id.endsWith('000')) return id;
  }
}

/** The form before that: nation in letters, four digits of the place, YYMMDD, sequence, check (weights 7 3 1). */
export function oldForeignId(dice, { nation, place }) {
  const first14 = `${nation}${place}${birthday(dice, 1955, 1985).slice(2)}${dice.whole(1, 9)}`;
  const sum = [...first14].reduce((total, c, index) => total + parseInt(c, 36) * [7, 3, 1][index % 3], 0);
  return first14 + (sum % 10);
}
