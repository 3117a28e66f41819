import { PairCounts } from './pair-counts';
import type { PeopleRoll } from './people-roll';
import type { Repeats } from './repeats';

/** Of every ten people of the shorter list, this many make two lists one list shown twice (花名册 + 公示表). */
const TENTHS = 8;
/** Below this, being on two lists is more likely a mistake about a few people than a list shown twice. */
const FEWEST_PEOPLE = 4;

/** Ledgers that show the same people, directly or by way of others, as indices of the roll's ledgers. */
export interface SameListGroup {
  readonly ledgers: readonly number[];
  /** The smallest share of a shorter list that stands in the longer one, in whole per cent, rounded down. */
  readonly percent: number;
}

/** Which ledgers are one list shown twice. Pairwise: two villages inside one township list are still two lists. */
export class SameLists {
  constructor(
    private readonly percents: PairCounts,
    private readonly ledgerCount: number,
  ) {}

  linked(a: number, b: number): boolean {
    return this.percents.get(a, b) > 0;
  }

  groups(): readonly SameListGroup[] {
    const root = Array.from({ length: this.ledgerCount }, (_, index) => index);
    const find = (index: number): number => (root[index] === index ? index : (root[index] = find(root[index]!)));
    this.percents.forEach((one, other) => {
      const [a, b] = [find(one), find(other)];
      root[Math.max(a, b)] = Math.min(a, b);
    });
    const groups = new Map<number, { ledgers: number[]; percent: number }>();
    root.forEach((_, index) => {
      const group = groups.get(find(index)) ?? { ledgers: [], percent: 100 };
      group.ledgers.push(index);
      groups.set(find(index), group);
    });
    this.percents.forEach((one, _, percent) => {
      const group = groups.get(find(one))!;
      group.percent = Math.min(group.percent, percent);
    });
    return [...groups.values()].filter((group) => group.ledgers.length > 1);
  }
}

/**
 * Compares sheet with sheet, and file with file where a file has several sheets: the same people may be split by
 * village in one and by category in the other.
 */
export function findSameLists(roll: PeopleRoll, repeats: Repeats): SameLists {
  const count = roll.ledgers.length;
  const percents = new PairCounts(count);
  if (count < 2) return new SameLists(percents, count);
  const sheets = overlapOf(
    roll,
    repeats,
    Int32Array.from({ length: count }, (_, index) => index),
  );
  sheets.forEachPair((a, b, percent) => percents.set(a, b, percent));
  const sheetsOf = new Map<string, number[]>();
  roll.ledgers.forEach(({ file }, index) => sheetsOf.set(file, [...(sheetsOf.get(file) ?? []), index]));
  const files = [...sheetsOf.values()];
  if (files.length < 2 || files.length === count) return new SameLists(percents, count);
  const fileOf = new Int32Array(count);
  files.forEach((indices, file) => indices.forEach((index) => (fileOf[index] = file)));
  overlapOf(roll, repeats, fileOf).forEachPair((a, b, percent) => {
    for (const x of files[a]!) for (const y of files[b]!) percents.set(x, y, Math.max(percent, percents.get(x, y)));
  });
  return new SameLists(percents, count);
}

/** How many people each unit (a sheet or a file) has, and how many each two of them share. */
class Overlap {
  readonly shared: PairCounts;
  /** People of a unit that also stand in units which hold only a part of it. */
  readonly inParts: Int32Array;

  constructor(readonly people: Int32Array) {
    this.inParts = new Int32Array(people.length);
    this.shared = new PairCounts(people.length);
  }

  /** The units that hold some of the people of each unit, yet are not the same list as it. */
  parts(): readonly (readonly number[])[] {
    const parts = Array.from(this.people, (): number[] => []);
    this.shared.forEach((a, b, shared) => {
      if (shared * 10 < this.people[a]! * TENTHS) parts[a]!.push(b);
      if (shared * 10 < this.people[b]! * TENTHS) parts[b]!.push(a);
    });
    return parts;
  }

  forEachPair(visit: (a: number, b: number, percent: number) => void): void {
    this.shared.forEach((a, b, shared) => {
      const [shorter, longer] = this.people[a]! <= this.people[b]! ? [a, b] : [b, a];
      const people = this.people[shorter]!;
      if (shared * 10 < people * TENTHS) return;
      if (people < FEWEST_PEOPLE && !this.isCollection(longer)) return;
      visit(a, b, Math.floor((shared * 100) / people));
    });
  }

  /** 汇总: a list nearly all of whose people stand in other, partial lists. Then even a village of one is a part of it. */
  private isCollection(unit: number): boolean {
    const people = this.people[unit]!;
    return people >= FEWEST_PEOPLE && this.inParts[unit]! * 10 >= people * TENTHS;
  }
}

function overlapOf(roll: PeopleRoll, repeats: Repeats, unitOf: Int32Array): Overlap {
  const people = new Int32Array(Math.max(...unitOf) + 1);
  roll.ledgers.forEach((_, index) => {
    const start = roll.startOf(index);
    for (let at = 0; at < roll.rows(index).length; at += 1)
      if (repeats.hasKey(start + at)) people[unitOf[index]!]! += 1;
  });
  const overlap = new Overlap(people);
  const unitsOf = (group: readonly number[]) =>
    [...new Set(group.map((person) => unitOf[roll.ledgerIndex(person)]!))].sort((a, b) => a - b);
  for (const group of repeats.groups()) {
    const units = unitsOf(group);
    for (const person of group) people[unitOf[roll.ledgerIndex(person)]!]! -= 1;
    for (const unit of units) people[unit]! += 1;
    overlap.shared.countPairs(units);
  }
  const parts = overlap.parts();
  if (parts.every((units) => units.length === 0)) return overlap;
  for (const group of repeats.groups()) {
    const units = new Set(unitsOf(group));
    for (const unit of units) if (parts[unit]!.some((part) => units.has(part))) overlap.inParts[unit]! += 1;
  }
  return overlap;
}
