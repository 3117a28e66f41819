/** The option most like a text by edit distance; null where none shares anything with it or two are equally near. */
export function nearestText(text: string, options: readonly string[]): string | null {
  const bare = folded(text);
  let best: string | null = null;
  let least = Infinity;
  let tied = false;
  for (const option of options) {
    const candidate = folded(option);
    const distance = editDistance(bare, candidate);
    if (distance >= Math.max(bare.length, candidate.length)) continue;
    if (distance === least && candidate !== folded(best ?? '')) tied = true;
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
