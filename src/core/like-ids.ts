import { areLike } from './id-likeness';

/** So many people of one name are compared each with each; more are first sorted into blocks. */
const COMPARED_OUTRIGHT = 128;
/** In a block, each is compared with so many that follow: who shares half of an ID with more cannot be told by it. */
const COMPARED_IN_BLOCK = 64;

/** Area, year, month and day, tail: IDs that differ in two places at most agree in two of the four. */
const PARTS: readonly (readonly [from: number, to: number])[] = [
  [0, 6],
  [6, 10],
  [10, 14],
  [14, 18],
];

/**
 * Sorts the IDs of people of one name into groups that may be one person each, chained by likeness: one label per ID,
 * the index of the first of its group. Cost grows with the number of IDs, not with its square: exact up to 128 IDs,
 * and beyond them unless more than 64 share two parts of their ID.
 */
export function likeIdGroups(ids: readonly string[]): Int32Array {
  const labels = Int32Array.from(ids.keys());
  const all = [...ids.keys()];
  if (ids.length <= COMPARED_OUTRIGHT) joinWithin(all, ids.length, ids, labels);
  else for (const block of blocksOf(ids)) joinWithin(block, COMPARED_IN_BLOCK, ids, labels);
  return labels.map((_, index) => rootOf(labels, index));
}

function joinWithin(block: readonly number[], reach: number, ids: readonly string[], labels: Int32Array): void {
  for (let first = 0; first < block.length; first += 1) {
    const last = Math.min(block.length, first + 1 + reach);
    for (let second = first + 1; second < last; second += 1) {
      if (areLike(ids[block[first]!]!, ids[block[second]!]!)) join(labels, block[first]!, block[second]!);
    }
  }
}

function* blocksOf(ids: readonly string[]): Generator<readonly number[]> {
  for (let one = 0; one < PARTS.length; one += 1) {
    for (let other = one + 1; other < PARTS.length; other += 1) {
      const blocks = new Map<string, number[]>();
      ids.forEach((id, index) => {
        const key = id.slice(...PARTS[one]!) + id.slice(...PARTS[other]!);
        const block = blocks.get(key);
        if (block) block.push(index);
        else blocks.set(key, [index]);
      });
      yield* blocks.values();
    }
  }
}

function join(labels: Int32Array, a: number, b: number): void {
  const [x, y] = [rootOf(labels, a), rootOf(labels, b)];
  labels[Math.max(x, y)] = Math.min(x, y);
}

function rootOf(labels: Int32Array, index: number): number {
  let root = index;
  while (labels[root] !== root) root = labels[root] = labels[labels[root]!]!;
  return root;
}
