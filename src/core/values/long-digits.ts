const PLAIN = /^(\d{16,})(?:\.0*)?$/;
const SCIENTIFIC = /^(\d)\.(\d{15,})[eE]\+?(\d{2})$/;

/**
 * All digits of a number as a file writes it (`341225197001011234`, `3.41225197001011234E+17`), where the file holds at
 * least 16 and they do not end in zeros; else null: a tail of zeros is what was lost, not what was typed.
 */
export function longDigits(raw: string | null): string | null {
  if (raw === null) return null;
  const digits = PLAIN.exec(raw)?.[1] ?? unfolded(raw);
  return digits === null || digits.endsWith('0') ? null : digits;
}

function unfolded(raw: string): string | null {
  const match = SCIENTIFIC.exec(raw);
  if (!match) return null;
  const digits = match[1]! + match[2]!;
  return digits.length === Number(match[3]) + 1 ? digits : null;
}
