/** Excel shows a number of no format in this many characters at most, sign apart. */
const MOST = 11;

/**
 * A number as the format General shows it: up to 11 digits and point, longer ones rounded or in scientific notation, so
 * that an ID kept as a number reads 3.41226E+17. `room` is how many characters fit; null where none of it would.
 */
export function generalNumber(value: number, room = MOST + 1): string | null {
  const most = Math.min(room - (value < 0 ? 1 : 0), MOST);
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  const plain = size !== 0 && (size >= 1e11 || size < 1e-9) ? null : decimal(size, most);
  const shown = plain ?? scientific(size, most);
  return shown === null ? null : sign + shown;
}

/** Rounded to `most` characters; null where the whole part does not fit, or nothing of a small number would be left. */
function decimal(size: number, most: number): string | null {
  const whole = String(Math.floor(size)).length;
  if (whole > most) return null;
  const places = Math.max(Math.min(most - whole - 1, 10), 0);
  const text = size.toFixed(places);
  const short = withoutZeros(text);
  if (size < 1e-4 && String(size).length > most) return null;
  return short.length > most ? null : short;
}

function scientific(size: number, most: number): string | null {
  const exponent = Math.floor(Math.log10(size));
  const tail = `E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  const places = Math.min(most - tail.length - 2, 5);
  if (places < 0 && most < tail.length + 1) return null;
  const [digits, power] = size.toExponential(Math.max(places, 0)).split('e') as [string, string];
  const short = withoutZeros(digits);
  return `${short}E${power[0]}${power.slice(1).padStart(2, '0')}`;
}

/** `12.50` is shown as `12.5`, `12.00` as `12`. */
function withoutZeros(text: string): string {
  if (!text.includes('.')) return text;
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}
