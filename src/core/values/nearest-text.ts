/**
 * The option most like a text: the one that differs by spaces and widths only, else the one that holds it or is held by
 * it, else the nearest by edit distance. Null where none shares anything with it or two are equally like it.
 */
export function nearestText(text: string, options: readonly string[]): string | null {
  const bare = folded(text);
  if (bare === '') return null;
  const same = options.filter((option) => folded(option) === bare);
  if (same.length > 0) return same[0]!;
  const holding = options.filter((option) => folded(option).startsWith(bare));
  if (bare.length > 1 && holding.length > 0) return holding.length === 1 ? holding[0]! : null;
  const related = options.filter((option) => folded(option).includes(bare) || isWithin(folded(option), bare));
  if (bare.length > 1 && related.length > 0) return related.length === 1 ? related[0]! : null;
  return nearestByEdits(bare, options);
}

function isWithin(option: string, text: string): boolean {
  return option.length > 1 && text.includes(option);
}

function nearestByEdits(bare: string, options: readonly string[]): string | null {
  let best: string | null = null;
  let least = Infinity;
  let tied = false;
  for (const option of options) {
    const candidate = folded(option);
    const distance = editDistance(bare, candidate);
    if (distance >= Math.max(bare.length, candidate.length)) continue;
    if (distance === least && candidate !== folded(best!)) tied = true;
    if (distance >= least) continue;
    [best, least, tied] = [option, distance, false];
  }
  return tied ? null : best;
}

/** Characters to insert, delete or replace (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').slice(0, 40);
}
