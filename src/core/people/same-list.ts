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
    private readonly percents: ReadonlyMap<number, number>,
    private readonly ledgerCount: number,
  ) {}

  linked(a: number, b: number): boolean {
    return this.percents.size > 0 && this.percents.has(pairKey(a, b, this.ledgerCount));
  }

  groups(): readonly SameListGroup[] {
    const root = Array.from({ length: this.ledgerCount }, (_, index) => index);
    const find = (index: number): number => (root[index] === index ? index : (root[index] = find(root[index]!)));
    for (const key of this.percents.keys()) {
      const [a, b] = [find(Math.floor(key / this.ledgerCount)), find(key % this.ledgerCount)];
      root[Math.max(a, b)] = Math.min(a, b);
    }
    const groups = new Map<number, { ledgers: number[]; percent: number }>();
    root.forEach((_, index) => {
      const group = groups.get(find(index)) ?? { ledgers: [], percent: 100 };
      group.ledgers.push(index);
      groups.set(find(index), group);
    });
    for (const [key, percent] of this.percents) {
      const group = groups.get(find(key % this.ledgerCount))!;
      group.percent = Math.min(group.percent, percent);
    }
    return [...groups.values()].filter((group) => group.ledgers.length > 1);
  }
}

/**
 * Compares sheet with sheet, and file with file where a file has several sheets: the same people may be split by
 * village in one and by category in the other.
 */
export function findSameLists(roll: PeopleRoll, repeats: Repeats): SameLists {
  const count = roll.ledgers.length;
  const percents = new Map<number, number>();
  if (count < 2) return new SameLists(percents, count);
  const sheets = overlapOf(
    roll,
    repeats,
    Int32Array.from({ length: count }, (_, index) => index),
  );
  sheets.forEachPair((a, b, percent) => percents.set(pairKey(a, b, count), percent));
  const names = [...new Set(roll.ledgers.map((ledger) => ledger.file))];
  if (names.length < 2 || names.length === count) return new SameLists(percents, count);
  const fileOf = Int32Array.from(roll.ledgers, (ledger) => names.indexOf(ledger.file));
  overlapOf(roll, repeats, fileOf).forEachPair((a, b, percent) => {
    for (let x = 0; x < count; x += 1) {
      for (let y = 0; y < count; y += 1) {
        if (fileOf[x] !== a || fileOf[y] !== b) continue;
        const key = pairKey(x, y, count);
        percents.set(key, Math.max(percent, percents.get(key) ?? 0));
      }
    }
  });
  return new SameLists(percents, count);
}

/** How many people each unit (a sheet or a file) has, and how many each two of them share. */
class Overlap {
  readonly shared = new Map<number, number>();
  /** People of a unit that also stand in units which hold only a part of it. */
  readonly inParts: Int32Array;

  constructor(readonly people: Int32Array) {
    this.inParts = new Int32Array(people.length);
  }

  sharedBy(a: number, b: number): number {
    return this.shared.get(pairKey(a, b, this.people.length)) ?? 0;
  }

  /** True where `part` holds some of the people of `whole`, yet is not the same list as it. */
  isPart(part: number, whole: number): boolean {
    const shared = this.sharedBy(part, whole);
    return shared > 0 && shared * 10 < this.people[whole]! * TENTHS;
  }

  forEachPair(visit: (a: number, b: number, percent: number) => void): void {
    const units = this.people.length;
    for (const [key, shared] of this.shared) {
      const [a, b] = [Math.floor(key / units), key % units];
      const [shorter, longer] = this.people[a]! <= this.people[b]! ? [a, b] : [b, a];
      const people = this.people[shorter]!;
      if (shared * 10 < people * TENTHS) continue;
      if (people < FEWEST_PEOPLE && !this.isCollection(longer)) continue;
      visit(a, b, Math.floor((shared * 100) / people));
    }
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
  const unitsOf = (group: readonly number[]) => [...new Set(group.map((person) => unitOf[roll.ledgerIndex(person)]!))];
  for (const group of repeats.groups()) {
    const units = unitsOf(group);
    for (const person of group) people[unitOf[roll.ledgerIndex(person)]!]! -= 1;
    for (const unit of units) people[unit]! += 1;
    eachPair(units, (a, b) => {
      const key = pairKey(a, b, people.length);
      overlap.shared.set(key, (overlap.shared.get(key) ?? 0) + 1);
    });
  }
  for (const group of repeats.groups()) {
    const units = unitsOf(group);
    for (const unit of units)
      if (units.some((part) => part !== unit && overlap.isPart(part, unit))) overlap.inParts[unit]! += 1;
  }
  return overlap;
}

function eachPair(units: readonly number[], visit: (a: number, b: number) => void): void {
  for (let a = 0; a < units.length; a += 1) for (let b = a + 1; b < units.length; b += 1) visit(units[a]!, units[b]!);
}

function pairKey(a: number, b: number, count: number): number {
  return Math.min(a, b) * count + Math.max(a, b);
}
