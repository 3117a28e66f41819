import { areLike } from './id-likeness';
import { ID_PARTS, IdParts } from './id-parts';

/** So many people of one name are compared each with each; more are first sorted into blocks. */
const COMPARED_OUTRIGHT = 512;
/** In a block, each is compared with so many that follow: who shares half of an ID with more cannot be told by it. */
const COMPARED_IN_BLOCK = 32;

/**
 * Sorts the IDs of people of one name into groups that may be one person each, chained by likeness: one label per ID,
 * the index of the first of its group. Cost grows with the number of IDs, not with its square: exact up to 512 IDs,
 * and beyond them unless more than 32 share two parts of their ID.
 */
export function likeIdGroups(ids: readonly string[]): readonly number[] {
  const labels = ids.map((_, index) => index);
  const parts = IdParts.of(ids);
  if (ids.length <= COMPARED_OUTRIGHT) joinWithin(labels.slice(), ids.length, ids, parts, labels);
  else for (const block of blocksOf(ids)) joinWithin(block, COMPARED_IN_BLOCK, ids, parts, labels);
  return labels.map((_, index) => rootOf(labels, index));
}

/** Whether any two of a few people are alike. `idOf` reads the ID of a person, and is asked only where parts agree. */
export function anyAlike(people: readonly number[], parts: IdParts, idOf: (person: number) => string): boolean {
  for (let first = 0; first < people.length; first += 1) {
    for (let second = first + 1; second < people.length; second += 1) {
      const [one, other] = [people[first]!, people[second]!];
      if (parts.agree(one, other) && areLike(idOf(one), idOf(other))) return true;
    }
  }
  return false;
}

function joinWithin(
  block: readonly number[],
  reach: number,
  ids: readonly string[],
  parts: IdParts,
  labels: number[],
): void {
  for (let first = 0; first < block.length; first += 1) {
    const one = block[first]!;
    const last = Math.min(block.length, first + 1 + reach);
    for (let second = first + 1; second < last; second += 1) {
      const other = block[second]!;
      if (!parts.agree(one, other)) continue;
      // who is in one group already need not be compared: of a hundred people born on one day each is like all
      if (rootOf(labels, one) !== rootOf(labels, other) && areLike(ids[one]!, ids[other]!)) join(labels, one, other);
    }
  }
}

function* blocksOf(ids: readonly string[]): Generator<readonly number[]> {
  for (let one = 0; one < ID_PARTS.length; one += 1) {
    for (let other = one + 1; other < ID_PARTS.length; other += 1) {
      const blocks = new Map<string, number[]>();
      ids.forEach((id, index) => {
        const key = id.slice(...ID_PARTS[one]!) + id.slice(...ID_PARTS[other]!);
        const block = blocks.get(key);
        if (block) block.push(index);
        else blocks.set(key, [index]);
      });
      yield* blocks.values();
    }
  }
}

function join(labels: number[], a: number, b: number): void {
  const [x, y] = [rootOf(labels, a), rootOf(labels, b)];
  labels[Math.max(x, y)] = Math.min(x, y);
}

function rootOf(labels: number[], index: number): number {
  let root = index;
  while (labels[root] !== root) root = labels[root] = labels[labels[root]!]!;
  return root;
}
