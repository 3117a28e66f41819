import { areLike } from './id-likeness';

/** So many people of one name are compared each with each; more are first sorted into blocks. */
const COMPARED_OUTRIGHT = 512;
/** In a block, each is compared with so many that follow: who shares half of an ID with more cannot be told by it. */
const COMPARED_IN_BLOCK = 32;

/** Area, year, month and day, tail: IDs that differ in two places at most agree in two of the four. */
const PARTS: readonly (readonly [from: number, to: number])[] = [
  [0, 6],
  [6, 10],
  [10, 14],
  [14, 18],
];

/**
 * Sorts the IDs of people of one name into groups that may be one person each, chained by likeness: one label per ID,
 * the index of the first of its group. Cost grows with the number of IDs, not with its square: exact up to 512 IDs,
 * and beyond them unless more than 32 share two parts of their ID.
 */
export function likeIdGroups(ids: readonly string[]): Int32Array {
  const labels = new Int32Array(ids.length);
  for (let index = 0; index < ids.length; index += 1) labels[index] = index;
  const parts = partsOf(ids);
  if (ids.length <= COMPARED_OUTRIGHT) joinWithin(labels.slice(), ids.length, ids, parts, labels);
  else for (const block of blocksOf(ids)) joinWithin(block, COMPARED_IN_BLOCK, ids, parts, labels);
  return labels.map((_, index) => rootOf(labels, index));
}

function joinWithin(
  block: ArrayLike<number>,
  reach: number,
  ids: readonly string[],
  parts: Int32Array,
  labels: Int32Array,
): void {
  for (let first = 0; first < block.length; first += 1) {
    const one = block[first]!;
    const last = Math.min(block.length, first + 1 + reach);
    for (let second = first + 1; second < last; second += 1) {
      const other = block[second]!;
      if (sharedParts(parts, one * PARTS.length, other * PARTS.length) < 2) continue;
      // who is in one group already need not be compared: of a hundred people born on one day each is like all
      if (rootOf(labels, one) !== rootOf(labels, other) && areLike(ids[one]!, ids[other]!)) join(labels, one, other);
    }
  }
}

/** The parts of each ID as numbers, equal where the parts are: nearly all pairs are told apart by these. */
function partsOf(ids: readonly string[]): Int32Array {
  const parts = new Int32Array(ids.length * PARTS.length);
  for (let index = 0; index < ids.length; index += 1) {
    for (let part = 0; part < PARTS.length; part += 1) {
      const [from, to] = PARTS[part]!;
      parts[index * PARTS.length + part] = partOf(ids[index]!, from, to);
    }
  }
  return parts;
}

function partOf(id: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to && at < id.length; at += 1) number = number * 10 + id.charCodeAt(at);
  return number;
}

function sharedParts(parts: Int32Array, a: number, b: number): number {
  let shared = 0;
  if (parts[a] === parts[b]) shared += 1;
  if (parts[a + 1] === parts[b + 1]) shared += 1;
  if (parts[a + 2] === parts[b + 2]) shared += 1;
  if (parts[a + 3] === parts[b + 3]) shared += 1;
  return shared;
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
