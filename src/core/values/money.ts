/** An amount of money in whole fen (1 yuan = 100 fen): sums of doubles drift, sums of whole fen do not. */
export type Fen = number & { readonly unit?: 'fen' };

/** Yuan as they stand in a cell or an argument, as fen; null where the number is not a whole number of fen. */
export function fenFromYuan(yuan: number): Fen | null {
  const fen = Math.round(yuan * 100);
  return Number.isSafeInteger(fen) && Math.abs(yuan * 100 - fen) < 1e-6 ? fen : null;
}

export function yuanFromFen(fen: Fen): number {
  return fen / 100;
}

/** `123456` fen → `1,234.56`; whole yuan without decimals. */
export function formatYuan(fen: Fen): string {
  const whole = Math.trunc(Math.abs(fen) / 100);
  const rest = Math.abs(fen) % 100;
  const digits = withThousands(String(whole));
  const tail = rest === 0 ? '' : '.' + String(rest).padStart(2, '0');
  return (fen < 0 ? '-' : '') + digits + tail;
}

/** `1234567` → `1,234,567`. */
export function withThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}
