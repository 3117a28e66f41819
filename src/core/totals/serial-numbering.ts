/** A row with a serial number; `blanks` is how many rows without one stand above it in its run. */
export interface Numbered {
  readonly row: number;
  readonly found: number;
  readonly blanks: number;
}

/** How a run counts. */
interface Numbering {
  /** The number of its first row; null where the rows do not agree on one. */
  readonly start: number | null;
  /** True where a row without a number stands for one. */
  readonly blanksCount: boolean;
  /** True where so many rows follow it that those that do not are the odd ones. */
  readonly certain: boolean;
}

/** No sheet has more rows, so that a greater number is a mistyped one: an ID, a phone. */
const GREATEST_START = 1_048_576;

/**
 * The numbering most rows follow: one wrong number, even the first, must not renumber all the others. Half of the rows
 * will do for a numbering from 1, as any list has. A list from 1 that only has gaps stays a list from 1.
 */
export function numberingOf(entries: readonly Numbered[]): Numbering {
  const over = commonest(entries, true);
  const without = commonest(entries, false);
  const best = over.count >= without.count ? over : without;
  const fromOne = entries[0]!.found === 1;
  const twice = best.count * 2;
  const certain = twice > entries.length || (twice === entries.length && best.start === 1);
  if (certain && (best.start === 1 || !fromOne || !ascends(entries))) return { ...best, certain };
  return { start: fromOne ? 1 : null, blanksCount: false, certain: false };
}

function commonest(entries: readonly Numbered[], blanksCount: boolean) {
  const counts = new Map<number, number>();
  let [start, count] = [null as number | null, 0];
  entries.forEach(({ found, blanks }, index) => {
    const own = found - index - (blanksCount ? blanks : 0);
    if (!Number.isInteger(own) || own < 1 || own > GREATEST_START) return;
    const known = (counts.get(own) ?? 0) + 1;
    counts.set(own, known);
    // Of two that are as common, a list from 1 is the likelier.
    if (known > count || (known === count && own === 1)) [start, count] = [own, known];
  });
  return { start, count, blanksCount };
}

function ascends(entries: readonly Numbered[]): boolean {
  return entries.every(({ found }, index) => index === 0 || found > entries[index - 1]!.found);
}
